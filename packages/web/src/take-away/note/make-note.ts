import { type Block, line, type Note, paragraph, strong } from "@cokdyby/paper";
import { momentWords } from "../../words/locale.ts";
import { appendixParts } from "./appendix-parts.ts";
import { amendedCaution } from "./assumed-law.ts";
import { conclusionParts } from "./conclusion-parts.ts";
import type { NoteFile } from "./note-file.ts";
import { openParts } from "./open-parts.ts";
import { personParts } from "./person-parts.ts";
import { timeParts } from "./time-parts.ts";
import { typesetBlock } from "./typeset-block.ts";

/** The note on a case file: two pages for a file of some acts, and an appendix where it is wanted. */
export function makeNote(note: NoteFile): Note {
  const { file, say, t, frame } = note;
  return {
    language: say.language,
    title: t("noteTitle", { title: file.title || t("untitled") }),
    foot: frame("footDecision"),
    dense: true,
    blocks: blocksOf(note).map((block) => typesetBlock(block, say.language)),
  };
}

function blocksOf(note: NoteFile): readonly Block[] {
  const { file, say, frame, t } = note;
  return [
    { kind: "paragraph", look: "caution", line: line(frame("footDecision")) },
    ...amendedCaution(file, say, t),
    ...identity(note),
    ...conclusionParts(note),
    ...personParts(note),
    ...openParts(note),
    ...timeParts(note),
    ...(note.appendix ? appendixParts(note) : []),
  ];
}

/** Whose note, on which file and law; and which acts have no day, so that the law of another was used. */
function identity(note: NoteFile): readonly Block[] {
  const { reference, author, facts, made, say, t } = note;
  const { rulebook } = facts.answer;
  const assumed = withoutDay(note);
  const acts = [...new Set(assumed.map(({ act }) => act))];
  const date = assumed[0]?.lawDate;
  const head = [
    ...(reference === "" ? [] : [[t("reference"), reference]]),
    ...(author === "" ? [] : [[t("author"), author]]),
    [t("made"), momentWords(made, say.language)],
    lawRow(note),
    [t("rulebook"), `${rulebook.id} ${rulebook.version}`],
    [t("digest"), rulebook.digest],
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

/** The law date that was given, be it the day of the act; else the law that was used for want of one. */
function lawRow(note: NoteFile): readonly [string, string] {
  const { file, facts, say, t } = note;
  if (file.on !== undefined) return [t("lawDate"), say.date(file.on)];
  const [cell] = facts.answer.cells;
  if (cell === undefined || Object.keys(file.acts).length > 1)
    return [t("lawDate"), t("lawOfActs")];
  const date = say.date(cell.lawDate);
  return withoutDay(note).length > 0
    ? [t("lawUsed"), t("lawUsedOn", { date })]
    : [t("lawDate"), t("lawDateOfAct", { date })];
}

function withoutDay({ facts }: NoteFile) {
  return facts.answer.cells.filter(({ warnings }) =>
    warnings.some(({ code }) => code === "LAW_DATE_ASSUMED"),
  );
}
