import "../../guidance/guidance.css";
import type { FileInput } from "@cokdyby/engine/file";
import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { NextSteps } from "../../guidance/next-steps.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { usePrintTitle } from "../../take-away/use-print-title.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/message.tsx";
import { tell } from "../../ui/notice.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import type { FileGuidance, ToldUnknown } from "../../worker/file-guidance.ts";
import { useTask } from "../../worker/use-task.ts";
import { type EntryRow, EntryTables } from "../checklist/entry-table.tsx";
import { placeOf, withAnswer } from "./edit/answer-unknown.ts";
import { fileStore, useFile } from "./file-store.ts";
import { FileView } from "./file-view.tsx";
import { usePagePlace } from "./page-place.ts";
import { turnedBy } from "./turned-by.ts";
import { useUnknownWords } from "./unknown-words.ts";
import { useFileName } from "./use-file-name.ts";

/** What is to be established in the file, each fact once, and what comes next: to be printed and handed on. */
export function FileChecklistView() {
  const t = useWords(guidanceWords);
  const file = useWords(fileWords);
  const language = useLanguage();
  const shown = useFile();
  const isEmpty = Object.keys(shown.file.acts).length === 0;
  const input = isEmpty ? undefined : ([shown.file, language] as const);
  const { value, pending, fault } = useTask("fileToEstablish", input && [...input]);
  const guided = useTask("fileGuidance", input && [...input]);
  const name = useFileName();
  usePrintTitle(`${t("checklist")}: ${name}`);
  return (
    <FileView title={t("checklist")} className="checklist" lead={file("toEstablishLead")}>
      <div className="checklist-print">
        <Button look="outlined" onClick={() => print()}>
          {t("print")}
        </Button>
      </div>
      {isEmpty ? (
        <p className="panel">{file("empty")}</p>
      ) : value === undefined ? (
        <Waiting failed={fault !== undefined} label={t("making")} />
      ) : !value.ok ? (
        <Failure>{file("problems")}</Failure>
      ) : (
        <div className="stack gap-xl" aria-busy={pending}>
          <Entries entries={typesetAll(value.value, language)} />
        </div>
      )}
      {!isEmpty && guided.value?.ok && !guided.pending ? (
        <FileSteps guidance={typesetAll(guided.value.value, language)} />
      ) : null}
    </FileView>
  );
}

function Entries({ entries }: { readonly entries: readonly ToldUnknown[] }) {
  const words = useUnknownWords();
  const rows = (why: ToldUnknown["why"]) =>
    entries
      .filter((each) => each.why === why)
      .map((entry): EntryRow => {
        const { whose, what } = words.nameOf(entry);
        return {
          key: JSON.stringify(entry.unknown),
          name: (
            <span>
              {whose}: {what}
            </span>
          ),
          presumed: why === "presumed" ? entry.presumed.join("; ") : undefined,
          serves: entry.serves,
          answers: <Answers entry={entry} />,
          usual: entry.usual.join("; "),
        };
      });
  return <EntryTables missing={rows("missing")} presumed={rows("presumed")} />;
}

/** Of which an answer is a span of days: the day itself is written in its field. */
const DATES = ["birthDate", "when"];

/** What each answer leads to, for each act that it turns; one that the file can say is written by pressing it. */
function Answers({ entry }: { readonly entry: ToldUnknown }) {
  const t = useWords(fileWords);
  const guidance = useWords(guidanceWords);
  const words = useUnknownWords();
  const place = usePlace(entry);
  const { rulebook } = useLaw();
  const { file } = useFile();
  const [declared] = rulebook.caseFile;
  const answers = entry.answers.map((answer) => ({
    answer,
    after: declared && withAnswer(file, entry, answer.value, declared),
  }));
  const isOpen = answers.length === 0 || answers.some(({ after }) => after === undefined);
  return (
    <div className="stack gap-xs small">
      {answers.length === 0 ? (
        <span className="hint">{guidance("noAnswers")}</span>
      ) : (
        <ul className="plain stack gap-xs">
          {answers.map(({ answer, after }) => {
            const turned = turnedBy(entry, answer);
            const value = words.valueOf(entry, answer.value);
            return (
              <li key={answer.value.label} className="cluster entry-answer">
                {after === undefined ? (
                  <span>{value}:</span>
                ) : (
                  <WritingButton entry={entry} value={value} after={after} />
                )}
                {turned.length === 0 ? <span className="hint">{t("leadsOpen")}</span> : null}
                {turned.map(({ person, act, status }) => (
                  <span key={`${person} ${act}`} className="entry-lead">
                    <span className="hint">{`${person}, ${act}`}</span>{" "}
                    <StatusMark status={status} size="s" />
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
      )}
      {isOpen || DATES.includes(entry.unknown.attribute) ? (
        <p className="hint entry-place">{place}</p>
      ) : null}
    </div>
  );
}

/** Writes an answer into the file; the entry goes with it, and comes back by undoing. */
function WritingButton({
  entry,
  value,
  after,
}: {
  readonly entry: ToldUnknown;
  readonly value: string;
  readonly after: FileInput;
}) {
  const t = useWords(fileWords);
  const { whose, what } = useUnknownWords().nameOf(entry);
  return (
    <button
      type="button"
      className="link-button"
      title={t("write")}
      onClick={() => {
        fileStore.edit(() => after);
        // the button goes with the entry
        document.getElementById("missing-title")?.focus();
        tell(t("answered", { what: `${whose}: ${what}`, value }), { undo: fileStore });
      }}
    >
      {value}
    </button>
  );
}

/** Where an answer is written that no press of a button writes: the field on the page, or the place in the file. */
function usePlace(entry: ToldUnknown): string {
  const t = useWords(fileWords);
  const onPage = usePagePlace();
  const path = placeOf(entry);
  const place = onPage(path);
  return place?.isField === true
    ? t("fillInForm", { place: place.name })
    : t("fillInFile", { path: path.join("/") });
}

/** For each person the steps of procedure that the answers open. */
function FileSteps({ guidance }: { readonly guidance: FileGuidance }) {
  const t = useWords(guidanceWords);
  const file = useWords(fileWords);
  return (
    <section className="stack gap-l" aria-labelledby="steps-title">
      <h2 id="steps-title">{t("steps")}</h2>
      {Object.entries(guidance).map(([id, { steps }]) => (
        <section key={id} className="stack gap-s" aria-labelledby={`steps-${id}`}>
          <h3 id={`steps-${id}`}>{file("person", { id })}</h3>
          <NextSteps steps={steps} />
        </section>
      ))}
    </section>
  );
}
