import type { StatesFileAnswer } from "@cokdyby/api/operations/states-file";
import { type ToldPart, toldStates } from "@cokdyby/engine/explain";
import { heading, paragraph, points } from "./page.ts";
import type { Telling } from "./telling.ts";

/** What a transfer turns on, then each state in a line: which acts it may reach, and what is open; of another state never "no". */
export function statesText(telling: Telling, answer: StatesFileAnswer): string {
  const { page, words, law, phrase, status: statusWords } = telling;
  const told = toldStates(answer, law);
  const partText = ({ status, text }: ToldPart) =>
    status === undefined ? text : `${statusWords(status)}: ${text}`;
  return [
    told.transfers.length === 0 ? "" : heading(page, phrase("transfer.heading")),
    ...told.says.map((each) => paragraph(page, each)),
    ...told.transfers.map(
      ({ title, grounds }) => paragraph(page, title) + points(page, grounds.map(partText)),
    ),
    ...(told.circumstances.length === 0 ? [] : [paragraph(page, phrase("transfer.criteria"))]),
    points(page, told.circumstances),
    heading(page, words.file("states")),
    points(
      page,
      told.states.map(({ state, parts }) => `${state} – ${parts.map(partText).join("; ")}`),
    ),
    `\n${paragraph(page, words.evaluation("caution"), "")}`,
  ].join("");
}
