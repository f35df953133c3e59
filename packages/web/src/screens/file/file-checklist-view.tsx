import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { Checklist } from "../../guidance/checklist.tsx";
import type { Writing } from "../../guidance/entry-table.tsx";
import { NextSteps } from "../../guidance/next-steps.tsx";
import { useUnknownWords } from "../../guidance/unknown-words.ts";
import { useLaw } from "../../law/law-context.tsx";
import { tell } from "../../ui/notice.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import type { ToldEntry } from "../../worker/to-establish.ts";
import { useTask } from "../../worker/use-task.ts";
import { placeOf, withAnswer } from "./edit/answer-unknown.ts";
import { fileStore, useFile } from "./file-store.ts";
import { FileView } from "./file-view.tsx";
import { usePagePlace } from "./page-place.ts";
import { useFileName } from "./use-file-name.ts";

/** What is to be established in the file, each fact once; for each person the steps that the answers open. */
export function FileChecklistView() {
  const t = useWords(fileWords);
  const guidance = useWords(guidanceWords);
  const language = useLanguage();
  const { file } = useFile();
  const name = useFileName();
  const isEmpty = Object.keys(file.acts).length === 0;
  const { value, pending } = useTask("fileGuidance", isEmpty ? undefined : [file, language]);
  return (
    <FileView title={guidance("checklist")} className="checklist" lead={t("toEstablishLead")}>
      {isEmpty ? (
        <p className="panel">{t("empty")}</p>
      ) : (
        <Checklist name={name} matter={file} cannot={t("problems")} writing={WRITING}>
          {!value?.ok || pending
            ? null
            : Object.entries(typesetAll(value.value, language)).map(([id, { steps }]) => (
                <section key={id} className="stack gap-s" aria-labelledby={`steps-${id}`}>
                  <h3 id={`steps-${id}`}>{t("person", { id })}</h3>
                  <NextSteps steps={steps} />
                </section>
              ))}
        </Checklist>
      )}
    </FileView>
  );
}

const WRITING: Writing = { Value: WrittenValue, Place: WrittenPlace };

/** The file with an answer to an entry; nothing where it has no member that says just that. */
function useAfter() {
  const [declared] = useLaw().rulebook.caseFile;
  const { file } = useFile();
  return (entry: ToldEntry, { value }: ToldEntry["answers"][number]) =>
    declared && withAnswer(file, entry, value, declared);
}

/** An answer that is pressed to be written into the file; the entry goes with it, and comes back by undoing. */
function WrittenValue({ entry, answer }: Parameters<Writing["Value"]>[0]) {
  const t = useWords(fileWords);
  const words = useUnknownWords();
  const after = useAfter()(entry, answer);
  const value = words.valueOf(entry, answer.value);
  if (after === undefined) return <span>{value}:</span>;
  const { whose, what } = words.nameOf(entry);
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

/** Of which an answer is a span of days: the day itself is written in its field. */
const DATES = ["birthDate", "when"];

/** Where an answer is written that no press of a button writes: the field on the page, or the place in the file. */
function WrittenPlace({ entry }: Parameters<Writing["Place"]>[0]) {
  const t = useWords(fileWords);
  const onPage = usePagePlace();
  const after = useAfter();
  const { answers, unknown } = entry;
  const isPressed = answers.length > 0 && answers.every((answer) => after(entry, answer));
  if (isPressed && !DATES.includes(unknown.attribute)) return null;
  const path = placeOf(entry);
  const place = onPage(path);
  return (
    <p className="hint entry-place">
      {place?.isField === true
        ? t("fillInForm", { place: place.name })
        : t("fillInFile", { path: path.join("/") })}
    </p>
  );
}
