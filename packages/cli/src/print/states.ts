import type { StatesFileAnswer } from "@cokdyby/api/operations/states-file";
import { heading, type Page, paragraph, points } from "./page.ts";
import type { Telling } from "./telling.ts";

type StateRow = StatesFileAnswer["states"][number];
type Transferring = StatesFileAnswer["transfer"][number];
type FileStatus = StateRow["bases"][string];
type Seat = Pick<StateRow, "act" | "person">;

/** What is told one by one, what decides most first; what another state's law decides is counted. */
const TOLD: readonly Exclude<FileStatus, "foreignLawNeeded" | "no">[] = [
  "yes",
  "contested",
  "unknown",
];

/** What a transfer turns on, then each state in a line: which acts it may reach, and what is open; of another state never "no". */
export function statesText(telling: Telling, answer: StatesFileAnswer): string {
  const { page, words } = telling;
  const text = words.file;
  const byState = [...Map.groupBy(answer.states, ({ state }) => state)];
  return [
    transferText(telling, answer),
    heading(page, text("states")),
    points(
      page,
      byState.map(([state, rows]) => stateText(telling, answer, state, rows)),
    ),
    `\n${paragraph(page, text("caution"), "")}`,
  ].join("");
}

function stateText(
  { words, status: statusWords, cite }: Telling,
  { legend }: StatesFileAnswer,
  state: string,
  rows: readonly StateRow[],
): string {
  const text = words.file;
  const bases = Object.keys(rows[0]?.bases ?? {});
  const told = TOLD.flatMap((status) => {
    const named = bases.flatMap((basis) => {
      const of = rows.filter((row) => row.bases[basis] === status);
      const label = legend.bases[basis]?.label ?? basis;
      return of.length === 0 ? [] : [`${label}${seatsOf(of, rows)}`];
    });
    return named.length === 0 ? [] : [`${statusWords(status)}: ${named.join(", ")}`];
  });
  const count = bases.filter((basis) =>
    rows.some((row) => row.bases[basis] === "foreignLawNeeded"),
  ).length;
  const articles = [...new Set(rows.flatMap(({ obliged }) => obliged))].map((at) =>
    cite({ source: "", at }),
  );
  const parts = [
    ...told,
    ...(count === 0 ? [] : [text("basesAbroad", { count })]),
    ...(articles.length === 0 ? [] : [text("obliged", { articles: articles.join(", ") })]),
  ];
  return `${state} – ${parts.length === 0 ? text("noBasis") : parts.join("; ")}`;
}

/** Transfers: what governs them, then by direction the grounds that stand or may stand against them, and what speaks for a state. */
function transferText(telling: Telling, { transfer, legend }: StatesFileAnswer): string {
  if (transfer.length === 0) return "";
  const { page, words } = telling;
  const says = legend.transfer?.says ?? {};
  const alike = Map.groupBy(transfer, ({ from, to, mandatoryRefusals }) =>
    JSON.stringify([
      from,
      to,
      mandatoryRefusals
        .filter(({ status }) => TOLD.some((each) => each === status))
        .map(({ ground, status }) => [ground, status]),
    ]),
  );
  const favouring = Map.groupBy(
    transfer.flatMap(({ criteria, ...seat }) =>
      criteria.flatMap(({ letter, favours }) =>
        favours === undefined
          ? []
          : [{ ...seat, circumstance: `${favours}: ${says[letter] ?? letter}` }],
      ),
    ),
    ({ circumstance }) => circumstance,
  );
  return [
    heading(page, words.file("transfer")),
    ...[...new Set(transfer.map((each) => each.says))].map((each) => paragraph(page, each)),
    ...[...alike.values()].map((of) => directionText(telling, page, of, says)),
    ...(favouring.size === 0 ? [] : [paragraph(page, words.file("criteria"))]),
    points(
      page,
      [...favouring].map(([circumstance, of]) => `${circumstance}${seatsOf(of, transfer)}`),
    ),
  ].join("");
}

/** Transfers in one direction of which the same is said. */
function directionText(
  { words, status: statusWords, cite }: Telling,
  page: Page,
  of: readonly Transferring[],
  says: Readonly<Record<string, string>>,
): string {
  const [first] = of;
  if (first === undefined) return "";
  const text = words.file;
  const grounds = TOLD.flatMap((status) =>
    first.mandatoryRefusals
      .filter((each) => each.status === status)
      .map(
        ({ ground, provisions }) =>
          `${statusWords(status)}: ${says[ground] ?? ground} (${provisions.map(cite).join("; ")})`,
      ),
  );
  const count = new Set(
    of.flatMap(({ mandatoryRefusals }) =>
      mandatoryRefusals.flatMap((each) =>
        each.status === "foreignLawNeeded" ? [each.ground] : [],
      ),
    ),
  ).size;
  const direction = `${first.from} → ${first.to}${seatsOf(of, [])}`;
  return [
    paragraph(page, text("refusals", { direction })),
    points(page, [...grounds, ...(count === 0 ? [] : [text("groundsAbroad", { count })])]),
  ].join("");
}

/** Whose acts are meant, in brackets; nothing where they are all. */
function seatsOf(of: readonly Seat[], all: readonly Seat[]): string {
  const named = (seats: readonly Seat[]) =>
    [...Map.groupBy(seats, ({ person }) => person)]
      .map(([person, own]) => `${person}: ${[...new Set(own.map(({ act }) => act))].join(", ")}`)
      .join("; ");
  const seats = named(of);
  return seats === named(all) ? "" : ` (${seats})`;
}
