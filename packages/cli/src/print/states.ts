import type { StatesFileAnswer } from "@cokdyby/api/operations/states-file";
import { type Cell, columns, heading, paragraph, points } from "./page.ts";
import { COLOURS } from "./status.ts";
import type { Telling } from "./telling.ts";

type FileStatus = StatesFileAnswer["states"][number]["bases"][string];
type Transferring = StatesFileAnswer["transfer"][number];

/** Which states may reach the acts of a file, and what a transfer turns on; of another state never "no". */
export function statesText(telling: Telling, answer: StatesFileAnswer): string {
  const { page, words } = telling;
  const text = words.file;
  const rows = answer.states.map(({ state, act, person, bases, obliged }): Cell[] => [
    state,
    act,
    person,
    Object.entries(bases)
      .filter(([, status]) => status !== "no")
      .map(([basis, status]) => ({
        style: status === "foreignLawNeeded" ? ("dim" as const) : COLOURS[status],
        text: `${answer.legend.bases[basis]?.label ?? basis}: ${statusText(telling, status)}`,
      })),
    obliged.map((at) => telling.cite({ source: "", at })).join(", "),
  ]);
  return [
    heading(page, text("states")),
    columns(
      page,
      rows,
      [8, 6, 8, 56, 22],
      [text("stateHead"), text("act"), text("personHead"), text("basis"), text("obliged")],
    ),
    ...answer.transfer.map((each) => transferText(telling, answer, each)),
    `\n${paragraph(page, text("caution"), "")}`,
  ].join("");
}

function statusText({ status, words }: Telling, value: FileStatus): string {
  return value === "foreignLawNeeded" ? words.file("foreignLawNeeded") : status(value);
}

/** A transfer: what governs it, which grounds stand or may stand against it, and what speaks for a state. */
function transferText(telling: Telling, { legend }: StatesFileAnswer, each: Transferring): string {
  const { page, words, cite } = telling;
  const text = words.file;
  const says = legend.transfer?.says ?? {};
  const grounds = each.mandatoryRefusals.filter(({ status }) => status !== "no");
  const favouring = each.criteria.filter(({ favours }) => favours !== undefined);
  return [
    heading(
      page,
      text("transfer", { act: each.act, person: each.person, from: each.from, to: each.to }),
    ),
    paragraph(page, each.says),
    ...(grounds.length === 0 ? [] : [paragraph(page, text("refusals"))]),
    points(
      page,
      grounds.map(
        ({ ground, status, provisions }) =>
          `${says[ground] ?? ground} – ${statusText(telling, status)} (${provisions.map(cite).join("; ")})`,
      ),
    ),
    ...(favouring.length === 0 ? [] : [paragraph(page, text("criteria"))]),
    points(
      page,
      favouring.map(({ letter, favours }) => `${favours}: ${says[letter] ?? letter}`),
    ),
  ].join("");
}
