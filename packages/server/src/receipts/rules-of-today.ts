import type { LookedAt, WireCase } from "@cokdyby/api/shapes";
import {
  canonicalJson,
  type IsoDate,
  type Problem,
  type Rulebook,
  rulebookStamp,
} from "@cokdyby/engine";
import { decideCase } from "./decide-case.ts";
import { type Opening, openFacts } from "./seal.ts";

/** What the rules of today say of the case of a record. */
export interface RulesOfToday {
  readonly date: IsoDate;
  /** The rulebook at hand, which may be another than that of the record. */
  readonly rulebook: { readonly id: string; readonly version: string; readonly digest: string };
  /** By the law of the record's law date, as the rulebook at hand has it. */
  readonly sameLawDate: Differences;
  /** By the law in force today. */
  readonly lawOfToday: Differences;
}

export type Differences =
  | { readonly ok: true; readonly lawDate: IsoDate; readonly outcomes: readonly Difference[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A finding that comes out otherwise. */
export interface Difference {
  readonly outcome: string;
  readonly from: string;
  /** The status now; nothing when the rules of today no longer have the outcome. */
  readonly to?: string;
  /** Members of the finding that differ, `status` among them or not. */
  readonly members: readonly string[];
}

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
  const opened = openFacts(receipt.case.facts, opening);
  const under = (on: IsoDate): Differences => {
    if (opened.kind !== "opened") return { ok: false, problems: opened.facts.map(sealedStill) };
    const said: WireCase = { ...receipt.case, facts: opened.facts, on };
    return differences(receipt, rulebook, said, date);
  };
  return {
    date,
    rulebook: rulebookStamp(rulebook),
    sameLawDate: under(receipt.lawDate),
    lawOfToday: under(date),
  };
}

function differences(
  { findings }: LookedAt,
  rulebook: Rulebook,
  said: WireCase,
  date: IsoDate,
): Differences {
  const known = new Set(rulebook.outcomes.map(({ outcome }) => outcome));
  const asked = Object.keys(findings).filter((outcome) => known.has(outcome));
  const decided = decideCase(rulebook, said, date, asked);
  if (!decided.ok) return decided;
  const now = decided.value.findings;
  const outcomes = Object.entries(findings).flatMap(([outcome, before]): Difference[] => {
    if (!known.has(outcome)) return [{ outcome, from: before.status, members: ["status"] }];
    const after = now[outcome] as typeof before;
    const members = differingKeys(before, after);
    return members.length === 0
      ? []
      : [{ outcome, from: before.status, to: after.status, members }];
  });
  return { ok: true, lawDate: decided.value.lawDate, outcomes };
}

function differingKeys<T extends object>(a: T, b: T): readonly string[] {
  const keys = Object.keys({ ...a, ...b }) as (keyof T & string)[];
  return keys.filter((key) => canonicalJson(a[key] ?? null) !== canonicalJson(b[key] ?? null));
}

function sealedStill(fact: string): Problem {
  const detail = `\`${fact}\` is sealed; give its value and salt`;
  return { code: "FACTS_SEALED", detail, pointer: "#/case/facts" };
}
