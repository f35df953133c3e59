import { chargeLines } from "@cokdyby/engine";
import { momentWords } from "../../words/locale.ts";
import { amendedCaution, fixedReadings } from "./assumed-law.ts";
import { caseParts } from "./case-parts.ts";
import { changeParts } from "./change-parts.ts";
import { findingParts } from "./finding-parts.ts";
import { lawParts } from "./law-parts.ts";
import {
  type Block,
  columns,
  line,
  list,
  type Note,
  paragraph,
  section,
  strong,
  table,
} from "./note.ts";
import type { NoteCase } from "./note-case.ts";
import { sidesParts } from "./sides-parts.ts";
import { stepBlocks } from "./step-blocks.ts";
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
  const { shown, say, t, frame } = note;
  return [
    { kind: "paragraph", look: "caution", line: line(frame("footDecision")) },
    ...amendedCaution(shown, say, t),
    ...conclusionParts(note),
    ...identity(note),
    ...lawOfToday(note),
    ...section(2, t("findings"), findingParts(note)),
    ...(note.withSides ? sidesParts(note) : []),
    ...caseParts(note),
    ...stepParts(note),
    ...changeParts(note),
    ...lawParts(note),
    ...section(2, t("howMade"), [paragraph(t("howMadeText"))]),
  ];
}

/** Which case, which law, which rules, and when. */
function identity(note: NoteCase): Note["blocks"] {
  const { shown, facts, made, say, t } = note;
  const { rulebook } = facts.answer;
  const when = momentWords(made, say.language);
  const fixed = fixedReadings(shown, say).map((words) => line(words));
  return table(t("identity"), columns(t, ["item", 30], ["content", 70]), [
    [t("case"), shown.title ?? t("untitled")],
    lawRow(note),
    ...(fixed.length === 0 ? [] : [[t("fixedReadings"), fixed]]),
    [t("made"), when],
    [t("rulebook"), `${rulebook.id} ${rulebook.version}`],
    [t("digest"), rulebook.digest],
    [t("program"), `Cokdyby ${facts.engine}`],
  ]);
}

/** The law date that was given, be it the day of the act; else the law that was used for want of one. */
function lawRow({ shown, facts, say, t }: NoteCase): readonly [string, string] {
  const date = say.date(facts.answer.lawDate);
  if (shown.on !== undefined) return [t("lawDate"), date];
  return isLawAssumed(facts)
    ? [t("lawUsed"), t("lawUsedOn", { date })]
    : [t("lawDate"), t("lawDateOfAct", { date })];
}

/** Without a day the findings hold for one that nobody stated: that is said before them. */
function lawOfToday({ facts, say, t }: NoteCase): Note["blocks"] {
  if (!isLawAssumed(facts)) return [];
  const words = t("noDay", { date: say.date(facts.answer.lawDate) });
  return [{ kind: "paragraph", look: "caution", line: line(words) }];
}

/** Whether the law is that of today for want of any day. */
function isLawAssumed({ answer }: NoteCase["facts"]): boolean {
  return answer.warnings.some(({ code }) => code === "LAW_DATE_ASSUMED");
}

/** What can be charged: the first thing that a note says. */
function conclusionParts({ facts, t }: NoteCase): readonly Block[] {
  const { first, lines } = chargeLines(facts.guidance.text);
  return section(2, t("conclusion"), [
    { kind: "paragraph", line: line(strong(first)) },
    ...list(lines.map((each) => line(each))),
  ]);
}

/** The steps that are open, and those that may open, each with how far its provisions were read. */
function stepParts({ facts, guidance, t }: NoteCase): readonly Block[] {
  const blocks = stepBlocks(facts.guidance.steps, guidance, t);
  if (blocks.length === 0) return [];
  return section(2, guidance("steps"), [paragraph(guidance("stepsNote")), ...blocks]);
}
