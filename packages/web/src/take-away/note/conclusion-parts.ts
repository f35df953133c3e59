import type { Cited } from "../../worker/guidance.ts";
import { type Block, type Line, line, paragraph, section, strong, table } from "./note.ts";
import type { NoteCase } from "./note-case.ts";

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
    ...(items.length === 0 ? [] : [{ kind: "list", items } as const]),
  ]);
}

/** The steps that are open, and those that may open, each with how far its provisions were read. */
export function stepParts({ facts, guidance, t }: NoteCase): readonly Block[] {
  const { steps } = facts.guidance;
  const read = (provisions: (typeof steps)[number]["provisions"]): readonly Line[] =>
    provisions.map(({ checked, ...cited }) =>
      line(linked(cited), ` – ${guidance(`read_${checked}`)}`),
    );
  const open = steps.filter(({ opens }) => opens === "yes");
  const others = steps.filter(({ opens }) => opens !== "yes");
  if (steps.length === 0) return [];
  return section(2, guidance("steps"), [
    paragraph(guidance("stepsNote")),
    ...(open.length === 0 ? [paragraph(guidance("stepsNone"))] : []),
    ...table(
      t("stepsOpen"),
      [
        [t("step"), 26],
        [t("what"), 44],
        [t("provisions"), 30],
      ],
      open.map(({ title, says, doubt, provisions }) => [
        [line(strong(title))],
        [line(says), ...(doubt === undefined ? [] : [line(guidance("doubt", { doubt }))])],
        read(provisions),
      ]),
    ),
    ...(others.length === 0
      ? []
      : [
          paragraph(`${guidance("stepsMay")}:`),
          {
            kind: "list",
            items: others.map(({ title, opens, provisions }) =>
              line(
                `${title} (${opens === "yes" ? "" : guidance(`opens_${opens}`)}) – ${provisions
                  .map(({ words, checked }) => `${words}, ${guidance(`read_${checked}`)}`)
                  .join("; ")}`,
              ),
            ),
          } as const,
        ]),
  ]);
}

function linked({ words, url }: Cited) {
  return { text: words, ...(url === undefined ? {} : { href: url }) };
}
