import { fileWords } from "@cokdyby/words/web/file";
import type { Writing } from "../../guidance/entry-table.tsx";
import { useUnknownWords } from "../../guidance/unknown-words.ts";
import { useLaw } from "../../law/law-context.tsx";
import { tell } from "../../ui/notice.tsx";
import { useWords } from "../../words/words.ts";
import type { ToldEntry } from "../../worker/to-establish.ts";
import { placeOf, withAnswer } from "./edit/answer-unknown.ts";
import { fileStore, useFile } from "./file-store.ts";
import { usePagePlace } from "./page-place.ts";

/** How what is established is written into the file that is open. */
export const WRITING: Writing = { Value: WrittenValue, Place: WrittenPlace };

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
