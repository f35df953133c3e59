import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { byDay } from "@cokdyby/engine/guide";
import { fileWords } from "@cokdyby/words/web/file";
import { noteWords } from "@cokdyby/words/web/note";
import { useEffect, useRef, useState } from "react";
import { Doors } from "../../guidance/conclusion-frame.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { amendedWords } from "../../take-away/note/assumed-law.ts";
import { Message } from "../../ui/message.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import type { FileGuidance } from "../../worker/file-guidance.ts";
import { useTask } from "../../worker/use-task.ts";
import { ActPanel } from "./act-panel.tsx";
import { useChosenCell } from "./chosen-cell.ts";
import { FileCells } from "./file-cells.tsx";
import { useFile } from "./file-store.ts";
import { usePersonWords } from "./person-words.ts";

/** How the file comes out: what may be barred first, each person with each act, and the act that is looked at. */
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
  const [cell, choose] = useChosenCell(answer.cells, prosecution);
  return (
    <section className="stack" aria-labelledby="file-summary">
      <h2 id="file-summary" tabIndex={-1}>
        {t("summary")}
      </h2>
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
      <FileCells {...{ answer, prosecution, guidance, words }} chosen={cell} onChoose={choose} />
      {cell === undefined ? null : (
        <ActPanel {...{ cell, answer, prosecution, guidance, words }} stale={pending} />
      )}
      <Doors establish="/file/checklist" why="/file/why" whatIf="/file/what-if" note="/file/note" />
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
