import { chargeLines } from "../../guidance/charge-lines.ts";
import { type Block, line, list, paragraph, section, strong } from "./note.ts";
import type { NoteCase } from "./note-case.ts";
import { stepBlocks } from "./step-blocks.ts";

/** What can be charged: the first thing that a note says. */
export function conclusionParts({ facts, t }: NoteCase): readonly Block[] {
  const { first, lines } = chargeLines(facts.guidance.text);
  return section(2, t("conclusion"), [
    { kind: "paragraph", line: line(strong(first)) },
    ...list(lines.map((each) => line(each))),
  ]);
}

/** The steps that are open, and those that may open, each with how far its provisions were read. */
export function stepParts({ facts, guidance, t }: NoteCase): readonly Block[] {
  const blocks = stepBlocks(facts.guidance.steps, guidance, t);
  if (blocks.length === 0) return [];
  return section(2, guidance("steps"), [paragraph(guidance("stepsNote")), ...blocks]);
}
