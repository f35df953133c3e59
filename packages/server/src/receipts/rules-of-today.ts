import type { LookedAt, WireCase, WireFile } from "@cokdyby/api/shapes";
import {
  type IsoDate,
  type Problem,
  type Result,
  type Rulebook,
  rulebookStamp,
} from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import { type Decided, decide, type Matter } from "./decide.ts";
import { outcomesOf } from "./reproduce.ts";
import { matterOf, type Opening } from "./seal.ts";

/** What the rules of today say of the case or file of a record. */
export interface RulesOfToday {
  readonly date: IsoDate;
  /** The rulebook at hand, which may be another than that of the record. */
  readonly rulebook: { readonly id: string; readonly version: string; readonly digest: string };
  /** By the law of the record's law date, of a file by that of its acts' days, as the rulebook at hand has it. */
  readonly sameLawDate: Differences;
  /** By the law in force today. */
  readonly lawOfToday: Differences;
}

export type Differences =
  /** `lawDate` is left out for a file, whose acts have each their own. */
  | { readonly ok: true; readonly lawDate?: IsoDate; readonly outcomes: readonly Difference[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A finding that comes out otherwise. */
export interface Difference {
  /** Of which cell of a file; left out for a case. */
  readonly cell?: CellNames;
  readonly outcome: string;
  readonly from: string;
  /** The status now; nothing when the rules of today no longer have the outcome, or the cell. */
  readonly to?: string;
  /** Members of the finding that differ, `status` among them or not. */
  readonly members: readonly string[];
}

/** Which cell of a file. */
interface CellNames {
  readonly act: string;
  readonly actor?: string | undefined;
  readonly shown?: string | undefined;
  readonly recipient?: string | undefined;
}

type Findings = Readonly<Record<string, { readonly status: string }>>;

/**
 * Compares the findings of a record with what the rulebook at hand answers today.
 *
 * @param date today
 * @returns problems for sealed facts that are not opened too, with the code FACTS_SEALED
 */
export function rulesOfToday(
  receipt: LookedAt,
  rulebook: Rulebook,
  opening: Opening,
  date: IsoDate,
): RulesOfToday {
  const opened = matterOf(receipt, opening);
  const known = new Set(rulebook.outcomes.map(({ outcome }) => outcome));
  const asked = outcomesOf(receipt).filter((outcome) => known.has(outcome));
  const compared = (law: (matter: Matter, by: By) => Result<readonly Cell[]>, today: IsoDate) =>
    opened.kind === "opened"
      ? differences(receipt, law(opened.matter, { rulebook, today, asked }))
      : { ok: false as const, problems: opened.facts.map(sealedStill) };
  return {
    date,
    rulebook: rulebookStamp(rulebook),
    // a case, or an act, without a day is of the day on which it was decided
    sameLawDate: compared(asGiven, receipt.today),
    lawOfToday: compared(byLawOfToday, date),
  };
}

/** What a matter is decided by here. */
interface By {
  readonly rulebook: Rulebook;
  readonly today: IsoDate;
  readonly asked: readonly string[];
}

/** A cell with its findings; a case is one, without a name. */
interface Cell {
  readonly cell?: CellNames;
  readonly lawDate: IsoDate;
  readonly findings: Findings;
}

function asGiven(matter: Matter, { rulebook, today, asked }: By): Result<readonly Cell[]> {
  const decided = decide(rulebook, matter, today, asked);
  return decided.ok ? { ok: true, value: cellsOf(decided.value) } : decided;
}

/**
 * By the law in force today. Its day is named only for what is of another day as it was given: to name it says
 * something of the case, as on which day the act was done.
 */
function byLawOfToday(matter: Matter, by: By): Result<readonly Cell[]> {
  const named = asGiven(dated(matter, by.today), by);
  const given = asGiven(matter, by);
  if (!named.ok || !given.ok) return named;
  const ofToday = given.value.filter(({ lawDate }) => lawDate === by.today);
  return { ok: true, value: named.value.map((each) => cellIn(ofToday, each.cell) ?? each) };
}

function dated(matter: Matter, on: IsoDate): Matter {
  return "case" in matter
    ? { case: { ...matter.case, on } satisfies WireCase }
    : { file: { ...matter.file, on } satisfies WireFile };
}

function differences(receipt: LookedAt, decided: Result<readonly Cell[]>): Differences {
  if (!decided.ok) return decided;
  const outcomes = cellsOf(receipt).flatMap(({ cell, findings }) => {
    const now = cellIn(decided.value, cell)?.findings ?? {};
    return differing(findings, now).map((each) => (cell === undefined ? each : { cell, ...each }));
  });
  const ofCase = cellIn(decided.value, undefined);
  return { ok: true, ...(ofCase && { lawDate: ofCase.lawDate }), outcomes };
}

function cellsOf(decided: LookedAt | Decided): readonly Cell[] {
  if ("findings" in decided) return [{ lawDate: decided.lawDate, findings: decided.findings }];
  return decided.answers.cells.map(({ lawDate, findings, ...cell }) => ({
    cell,
    lawDate,
    findings,
  }));
}

function cellIn(cells: readonly Cell[], cell: CellNames | undefined): Cell | undefined {
  return cells.find((each) => keyOf(each.cell) === keyOf(cell));
}

function keyOf({ act, actor, shown, recipient }: Partial<CellNames> = {}): string {
  return JSON.stringify([act, actor, shown, recipient]);
}

function differing(before: Findings, after: Findings): Difference[] {
  return Object.entries(before).flatMap(([outcome, was]): Difference[] => {
    const is = after[outcome];
    if (is === undefined) return [{ outcome, from: was.status, members: ["status"] }];
    const members = differingKeys(was, is);
    return members.length === 0 ? [] : [{ outcome, from: was.status, to: is.status, members }];
  });
}

function differingKeys<T extends object>(a: T, b: T): readonly string[] {
  const keys = Object.keys({ ...a, ...b }) as (keyof T & string)[];
  return keys.filter((key) => canonicalJson(a[key] ?? null) !== canonicalJson(b[key] ?? null));
}

function sealedStill(fact: string): Problem {
  const detail = `\`${fact}\` is sealed; give its value and salt`;
  return { code: "FACTS_SEALED", detail, pointer: "#/case/facts" };
}
