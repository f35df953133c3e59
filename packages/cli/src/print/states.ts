import type { StatesFileAnswer } from "@cokdyby/api/operations/states-file";
import {
  actsInBrackets,
  type StateInShort,
  statesInShort,
  type TransferInShort,
} from "@cokdyby/engine";
import { heading, paragraph, points } from "./page.ts";
import type { Telling } from "./telling.ts";

type Legend = StatesFileAnswer["legend"];

/** What a transfer turns on, then each state in a line: which acts it may reach, and what is open; of another state never "no". */
export function statesText(telling: Telling, answer: StatesFileAnswer): string {
  const { page, words } = telling;
  const text = words.file;
  const { legend } = answer;
  const { says, transfers, circumstances, states } = statesInShort(answer);
  const favouring = circumstances.map(
    ({ favours, letter, only }) =>
      `${favours}: ${legend.transfer?.says[letter] ?? letter}${actsInBrackets(only)}`,
  );
  return [
    transfers.length === 0 ? "" : heading(page, text("transfer")),
    ...says.map((each) => paragraph(page, each)),
    ...transfers.map((each) => transferText(telling, legend, each)),
    favouring.length === 0 ? "" : paragraph(page, text("criteria")) + points(page, favouring),
    heading(page, text("states")),
    points(
      page,
      states.map((each) => stateText(telling, legend, each)),
    ),
    `\n${paragraph(page, text("caution"), "")}`,
  ].join("");
}

function stateText(
  { words, status: statusWords, cite }: Telling,
  { bases: labels }: Legend,
  { state, told, byItsLaw, obliged }: StateInShort,
): string {
  const text = words.file;
  const articles = obliged.map((at) => cite({ source: "", at })).join(", ");
  const parts = [
    ...told.map(({ status, bases }) => {
      const named = bases.map(
        ({ basis, only }) => `${labels[basis]?.label ?? basis}${actsInBrackets(only)}`,
      );
      return `${statusWords(status)}: ${named.join(", ")}`;
    }),
    ...(byItsLaw === 0 ? [] : [text("basesAbroad", { count: byItsLaw })]),
    ...(articles === "" ? [] : [text("obliged", { articles })]),
  ];
  return `${state} – ${parts.length === 0 ? text("noBasis") : parts.join("; ")}`;
}

function transferText(
  { page, words, status: statusWords, cite }: Telling,
  { transfer }: Legend,
  { from, to, of, grounds, byItsLaw }: TransferInShort,
): string {
  const text = words.file;
  const direction = `${from} → ${to}${actsInBrackets(of)}`;
  const told = grounds.map(
    ({ ground, status, provisions }) =>
      `${statusWords(status)}: ${transfer?.says[ground] ?? ground} (${provisions.map(cite).join("; ")})`,
  );
  const others = byItsLaw === 0 ? [] : [text("groundsAbroad", { count: byItsLaw })];
  return paragraph(page, text("refusals", { direction })) + points(page, [...told, ...others]);
}
