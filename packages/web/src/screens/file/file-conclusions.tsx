import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { byDay } from "@cokdyby/engine/guide";
import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { noteWords } from "@cokdyby/words/web/note";
import { useEffect, useRef, useState } from "react";
import { ConclusionFrame, Doors } from "../../guidance/conclusion-frame.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { amendedWords } from "../../take-away/note/assumed-law.ts";
import { Message } from "../../ui/message.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import type { FileGuidance, PersonGuidance, ToldAct } from "../../worker/file-guidance.ts";
import { useTask } from "../../worker/use-task.ts";
import { useFile } from "./file-store.ts";
import { FileWarnings } from "./file-warnings.tsx";
import { usePersonWords } from "./person-words.ts";
import { UnnamedActs } from "./unnamed-acts.tsx";

/** How each person stands, in a sentence and act by act; below them the three doors. */
export function FileConclusions({
  answer,
  prosecution,
}: {
  readonly answer: EvaluateFileAnswer;
  readonly prosecution: string;
}) {
  const t = useWords(fileWords);
  const language = useLanguage();
  const { file } = useFile();
  const { value, pending } = useTask("fileGuidance", [file, language]);
  const guidance = value?.ok ? typesetAll(value.value, language) : {};
  const words = usePersonWords(answer, prosecution);
  const amended = amendedWords(file, useLaw().say, useWords(noteWords));
  return (
    <section className="stack" aria-labelledby="file-summary">
      <h2 id="file-summary">{t("summary")}</h2>
      {amended === undefined ? null : (
        <Message kind="warning">
          <p>{amended}</p>
        </Message>
      )}
      <Earliest guidance={guidance} />
      <Changes
        key={language}
        conclusions={Object.keys(answer.persons).map((id) => [id, words.conclusion(id)])}
      />
      {Object.keys(answer.persons).map((id) => {
        const of: PersonGuidance = guidance[id] ?? { acts: [], steps: [] };
        return (
          <ConclusionFrame
            key={id}
            heading={<h3>{t("person", { id })}</h3>}
            status={words.statusOf(id)}
            stale={pending}
            steps={of.steps}
          >
            <p className="conclusion-sentence">{words.sentence(id)}</p>
            {of.acts.length === 0 ? null : (
              <ul className="plain rows padded file-acts">
                {of.acts.map((told) => (
                  <Act
                    key={told.text}
                    of={words.ofActs(id, told)}
                    told={told}
                    differs={words.differing(id, told)}
                  />
                ))}
              </ul>
            )}
            <FileWarnings cells={answer.cells.filter(({ actor }) => actor === id)} />
          </ConclusionFrame>
        );
      })}
      <UnnamedActs answer={answer} prosecution={prosecution} />
      <Doors establish="/file/checklist" why="/file/why" note="/file/note" />
    </section>
  );
}

/** The first day on which something may be barred that may be charged. */
function Earliest({ guidance }: { readonly guidance: FileGuidance }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const [first] = Object.entries(guidance)
    .flatMap(([person, { acts }]) =>
      acts.flatMap(({ earliest, cells: [cell] }) =>
        earliest === undefined || cell === undefined ? [] : [{ ...earliest, person, ...cell }],
      ),
    )
    .toSorted(byDay);
  if (first === undefined) return null;
  const { day, offence, person, act } = first;
  return (
    <p className="measure strong">
      {t("earliest", { day: say.date(day), offence: say.outcome(offence), person, act })}
    </p>
  );
}

/** Says to who does not see it of how many persons the conclusion has changed; nothing when the file is opened or told in another language. */
function Changes({
  conclusions,
}: {
  readonly conclusions: readonly (readonly [string, string])[];
}) {
  const t = useWords(fileWords);
  const before = useRef<ReadonlyMap<string, string>>(undefined);
  const [told, setTold] = useState({ count: 0, at: 0 });
  const key = JSON.stringify(conclusions);
  useEffect(() => {
    const known = before.current;
    before.current = new Map(conclusions);
    if (known === undefined) return;
    const count = conclusions.filter(([id, conclusion]) => known.get(id) !== conclusion).length;
    if (count > 0) setTold(({ at }) => ({ count, at: at + 1 }));
  }, [key]);
  return (
    <div className="hidden file-changes" role="status">
      {/* one that says the same as the one before is said again */}
      {told.count === 0 ? null : <p key={told.at}>{t("changed", { count: told.count })}</p>}
    </div>
  );
}

/** What a case says of one act, or of several alike. */
function Act({
  of,
  told,
  differs,
}: {
  readonly of: string;
  readonly told: ToldAct;
  readonly differs: readonly string[];
}) {
  const t = useWords(fileWords);
  const guidance = useWords(guidanceWords);
  return (
    <li className="stack gap-xs">
      <span className="pill">{of}</span>
      {told.text.split("\n").map((line) => (
        <p key={line} className="measure">
          {line}
        </p>
      ))}
      {differs.length === 0 ? null : (
        <p className="hint measure">
          {t("differs", {
            acts: guidance("acts", { count: differs.length, list: differs.join(", ") }),
          })}
        </p>
      )}
    </li>
  );
}
