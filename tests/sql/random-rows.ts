import { type CaseInput, type Law, lawOn, type Rulebook, type Scalar } from "@cokdyby/engine";
import { homeWordsOf } from "@cokdyby/engine/rulebook";
import { numbersFrom } from "../../packages/archive/src/sample/numbers.ts";

/** A row of the table `cases`: facts and readings by name, NULL for what is missing. */
export type Row = Readonly<Record<string, Scalar | null>> & { readonly id: number };

/** Days at which something can change: around the law date, around birthdays, and leap days. */
const DAYS = [
  "0001-01-01",
  "1955-03-14",
  "1996-02-29",
  "2004-02-29",
  "2006-03-10",
  "2006-03-11",
  "2007-03-09",
  "2008-02-29",
  "2009-12-31",
  "2010-06-01",
  "2012-02-29",
  "2015-08-31",
  "2019-03-01",
  "2021-03-10",
  "2022-03-09",
  "2022-03-10",
  "2022-03-11",
  "2024-02-29",
  "2026-03-01",
  "2035-07-01",
  "9999-12-31",
];

/**
 * Partial rows over all facts and readings of a law, some of them no case, some with values that no fact takes.
 *
 * @param wrong how many of a thousand rows have a value that its fact does not take
 */
export function* randomRows(
  rulebook: Rulebook,
  on: string,
  count: number,
  seed: number,
  wrong = 20,
): Generator<Row> {
  const law = lawOn(rulebook, on);
  const below = numbersFrom(seed);
  const derived = new Set(rulebook.derivations.map(({ fact }) => fact));
  for (let id = 1; id <= count; id++) {
    const row: Record<string, Scalar | null> & { id: number } = { id };
    // from rows that say nearly nothing to rows that say nearly all
    const given = below(11);
    const dated = below(4);
    // a value that another gives as well mostly clashes with it
    const isPlain = below(3) > 0;
    for (const [fact, { declaration }] of law.facts) {
      const rare = declaration.presumed !== undefined || (isPlain && derived.has(fact));
      const often = declaration.type === "date" ? dated : rare ? given / 4 : given;
      row[fact] = below(40) / 4 < often ? drawnValue(law, fact, below) : null;
    }
    const open = below(4);
    for (const { reading, options } of rulebook.readings) {
      const how = below(4);
      const option = options[below(options.length)]?.option ?? null;
      row[`reading.${reading}`] = how < open ? (how === 0 ? "open" : null) : option;
    }
    if (below(1_000) < wrong) spoil(law, row, below);
    yield row;
  }
}

function drawnValue(law: Law, fact: string, below: (most: number) => number): Scalar {
  const domain = law.facts.get(fact)?.domain;
  if (domain === undefined) return DAYS[below(DAYS.length)] as string;
  if (domain.kind === "members") {
    const value = [...domain.members][below(domain.members.size)] as Scalar;
    const { home, options } = homeWordsOf(law.rulebook);
    // as a file writes it
    return options.get(fact) === value && below(3) === 0 ? (home ?? value) : value;
  }
  const [low = 0, high = 0] = domain.spans[0] ?? [];
  // most figures of the law are small, and money is large
  const most = below(3) === 0 ? Math.min(high, 40_000_000) : Math.min(high, 24);
  return low + below(most - low + 1);
}

/** Of these, databases take some for days. */
const NO_DAYS = [
  ...["2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "yesterday"],
  ...["0000-01-01", "0000-12-31"],
  ...["infinity", "-infinity", "10000-01-01", "0044-03-15 (BC)", "2023-1-01", "20230101"],
];

/** Puts in a value that is of the right type and no value of its fact. */
function spoil(
  law: Law,
  row: Record<string, Scalar | null>,
  below: (most: number) => number,
): void {
  const facts = [...law.facts].filter(([, { declaration }]) => declaration.type !== "bool");
  const drawn = facts[below(facts.length)];
  if (drawn === undefined) return;
  const [fact, { declaration, domain }] = drawn;
  if (declaration.type === "date") {
    row[fact] = NO_DAYS[below(NO_DAYS.length)] as string;
  } else if (declaration.type === "option") row[fact] = "castle";
  else {
    const high = domain?.kind === "spans" ? (domain.spans.at(-1)?.[1] ?? 0) : 0;
    row[fact] = high < 1_000_000 ? high + 1 : -1;
  }
}

/** The case that a row is. */
export function caseOf(rulebook: Rulebook, on: string, row: Row): CaseInput {
  const facts: Record<string, Scalar> = {};
  const readings: Record<string, string> = {};
  for (const { fact } of rulebook.facts) {
    const value = row[fact] ?? null;
    if (value !== null) facts[fact] = value;
  }
  for (const { reading } of rulebook.readings) {
    const option = row[`reading.${reading}`] ?? null;
    if (option !== null) readings[reading] = String(option);
  }
  return { on, facts, readings };
}
