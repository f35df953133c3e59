import { caseParts } from "./case-parts.ts";
import { changeParts } from "./change-parts.ts";
import { findingParts } from "./finding-parts.ts";
import { lawParts } from "./law-parts.ts";
import { line, type Note, paragraph, section, table } from "./note.ts";
import type { NoteCase } from "./note-case.ts";
import { typesetBlock } from "./typeset-block.ts";

/** The note on a case: what follows, from what, what is open, and on whose word. */
export function makeNote(note: NoteCase): Note {
  const { shown, say, t, frame } = note;
  const title = t("noteTitle", { title: shown.title ?? t("untitled") });
  return {
    language: say.language,
    title,
    foot: frame("footDecision"),
    blocks: blocksOf(note).map((block) => typesetBlock(block, say.language)),
  };
}

function blocksOf(note: NoteCase): Note["blocks"] {
  const { t, frame } = note;
  return [
    { kind: "paragraph", look: "caution", line: line(frame("footDecision")) },
    ...identity(note),
    ...section(2, t("findings"), findingParts(note)),
    ...caseParts(note),
    ...changeParts(note),
    ...lawParts(note),
    ...section(2, t("howMade"), [paragraph(t("howMadeText"))]),
  ];
}

/** Which case, which law, which rules, and when. */
function identity({ shown, facts, made, say, t }: NoteCase): Note["blocks"] {
  const { rulebook, lawDate } = facts.answer;
  const when = new Intl.DateTimeFormat(say.language === "cs" ? "cs-CZ" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  }).format(made);
  return table(
    t("identity"),
    [
      [t("item"), 30],
      [t("content"), 70],
    ],
    [
      [t("case"), shown.title ?? t("untitled")],
      [t("lawDate"), say.date(lawDate)],
      [t("made"), when],
      [t("rulebook"), `${rulebook.id} ${rulebook.version}`],
      [t("digest"), rulebook.digest],
      [t("program"), `Cokdyby ${facts.engine}`],
    ],
  );
}
