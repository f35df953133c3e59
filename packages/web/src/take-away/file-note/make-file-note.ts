import { momentWords } from "../../words/locale.ts";
import { amendedCaution } from "../note/assumed-law.ts";
import { type Block, line, type Note, paragraph, strong } from "../note/note.ts";
import { typesetBlock } from "../note/typeset-block.ts";
import { appendixParts } from "./appendix-parts.ts";
import { conclusionParts } from "./conclusion-parts.ts";
import type { NoteFile } from "./note-file.ts";
import { openParts } from "./open-parts.ts";
import { personParts } from "./person-parts.ts";
import { timeParts } from "./time-parts.ts";

/** The note on a case file: two pages for a file of some acts, and an appendix where it is wanted. */
export function makeFileNote(note: NoteFile): Note {
  const { file, say, t, fileWords, frame } = note;
  return {
    language: say.language,
    title: t("noteTitle", { title: file.title || fileWords("untitled") }),
    foot: frame("footDecision"),
    dense: true,
    blocks: blocksOf(note).map((block) => typesetBlock(block, say.language)),
  };
}

function blocksOf(note: NoteFile): readonly Block[] {
  const { file, say, frame, note: caseNote } = note;
  return [
    { kind: "paragraph", look: "caution", line: line(frame("footDecision")) },
    ...amendedCaution(file, say, caseNote),
    ...identity(note),
    ...conclusionParts(note),
    ...personParts(note),
    ...openParts(note),
    ...timeParts(note),
    ...(note.appendix ? appendixParts(note) : []),
  ];
}

/** Whose note, on which file and law; and which acts have no day, so that the law of another was used. */
function identity({
  file,
  reference,
  author,
  facts,
  made,
  say,
  t,
  note,
}: NoteFile): readonly Block[] {
  const { answer } = facts;
  const when = momentWords(made, say.language);
  const assumed = answer.cells.filter(({ warnings }) =>
    warnings.some(({ code }) => code === "LAW_DATE_ASSUMED"),
  );
  const acts = [...new Set(assumed.map(({ act }) => act))];
  const date = assumed[0]?.lawDate;
  const law = file.on === undefined ? t("lawOfActs") : say.date(file.on);
  const head = [
    ...(reference === "" ? [] : [[t("reference"), reference]]),
    ...(author === "" ? [] : [[t("author"), author]]),
    [note("made"), when],
    [note("lawDate"), law],
    [note("rulebook"), `${answer.rulebook.id} ${answer.rulebook.version}`],
  ];
  return [
    {
      kind: "paragraph",
      line: head.flatMap(([label, words = ""], at) => [
        { text: `${at === 0 ? "" : " · "}${label}: ` },
        strong(words),
      ]),
    },
    ...(date === undefined
      ? []
      : [
          paragraph(
            t("noDay", { count: acts.length, acts: acts.join(", "), date: say.date(date) }),
          ),
        ]),
  ];
}
