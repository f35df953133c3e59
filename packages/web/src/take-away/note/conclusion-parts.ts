import { type Block, line, list, paragraph, section, strong } from "./note.ts";
import type { NoteCase } from "./note-case.ts";
import { stepBlocks } from "./step-blocks.ts";

/** The answer in one sentence, and what others ask beside it: the first thing that a note says. */
export function conclusionParts({ facts, guidance, t }: NoteCase): readonly Block[] {
  const { sentence, remarks } = facts.guidance.conclusion;
  const items = remarks.map(({ relation, text, provisions }) =>
    line(
      strong(`${guidance(`remark_${relation}`)}. `),
      `${text} (${provisions.map(({ words }) => words).join("; ")})`,
    ),
  );
  return section(2, t("conclusion"), [
    { kind: "paragraph", line: line(strong(sentence)) },
    ...list(items),
  ]);
}

/** The steps that are open, and those that may open, each with how far its provisions were read. */
export function stepParts({ facts, guidance, t }: NoteCase): readonly Block[] {
  const blocks = stepBlocks(facts.guidance.steps, guidance, t);
  if (blocks.length === 0) return [];
  return section(2, guidance("steps"), [paragraph(guidance("stepsNote")), ...blocks]);
}
