import { type CaseInput, type Rulebook, type Situation, situationOf } from "@cokdyby/engine";
import type { Unknown } from "@cokdyby/engine/file";
import { isSingle } from "../../../../packages/engine/src/facts/value-set.ts";
import type { Cell } from "../../../../packages/engine/src/file/project.ts";
import { keyOf } from "../../../../packages/engine/src/file/unknown.ts";
import { plusDays, plusYears } from "../../reference/days.ts";

/** An unknown that is gone through, and which facts of which cells it fills. */
export interface Shared {
  readonly key: string;
  readonly unknown: Unknown;
  readonly values: readonly (string | number | boolean)[];
  /** By cell: the facts that it fills. */
  readonly fills: readonly { readonly cell: number; readonly facts: readonly string[] }[];
  /** Of the day of an act, by day and cell: what the file says otherwise with that day written in. */
  readonly written?: ReadonlyMap<unknown, readonly CaseInput["facts"][]>;
}

export interface Located {
  readonly cell: Cell;
  readonly situation: Situation;
}

const AGES = [...Array.from({ length: 20 }, (_, age) => age), 40];
const YEARS = [0, 1, 2, 3, 4, 5, 9, 10, 14, 15, 30];
/** Ages at which the law may turn. */
const TOLD_APART = [0, 12, 13, 14, 15, 16, 18, 19, 21, 23, 28, 33, 40];
const EVERY_AGE = Array.from({ length: 41 }, (_, age) => age);

/** What cells share; nothing where somebody cannot have lived at all the acts in which the person stands. */
export function sharedBy(
  rulebook: Rulebook,
  today: string,
  located: readonly Located[],
  relevant: ReadonlySet<string>,
  same: readonly [string, string] | undefined,
  days: readonly Shared[],
  oneWithOthers: ReadonlySet<string>,
): Shared[] | undefined {
  const keys = new Map<string, { unknown: Unknown; fact: string; fills: Map<number, string[]> }>();
  const born = new Map<
    string,
    { unknown: Unknown; fills: Map<number, string[]>; days: Set<string>; dated: Set<string> }
  >();
  located.forEach(({ cell, situation }, at) => {
    const { law } = situation.compiled;
    for (const { declaration } of law.facts.values()) {
      const { fact } = declaration;
      const unknown = named(cell.unknownOf(fact), same);
      const birth = unknown.attribute === "birthDate" && unknown.person !== undefined;
      if (birth && !isDayGiven(situation, fact)) {
        const key = keyOf(unknown);
        const known = born.get(key) ?? {
          unknown,
          fills: new Map(),
          days: new Set<string>(),
          dated: new Set<string>(),
        };
        born.set(key, known);
        known.fills.set(at, [...(known.fills.get(at) ?? []), fact]);
        const day = dayOf(situation, "act.date");
        if (day !== undefined) {
          known.dated.add(cell.act);
          known.days.add(day);
        }
        const decided = dayOf(situation, "decision.date");
        if (decided !== undefined) known.days.add(decided);
        continue;
      }
      if (declaration.type === "date" || declaration.absent !== undefined) continue;
      const isHelped = cell.helped?.fact === fact;
      if ((situation.given.has(fact) && !isHelped) || situation.presumptions.has(fact)) continue;
      if (followsFromDays(rulebook, situation, fact)) continue;
      const [first] = days.flatMap(({ written }) => {
        const [facts] = [...(written?.values() ?? [])];
        return Object.keys(facts?.[at] ?? {}).length === 0 ? [] : [facts?.[at]];
      });
      if (first !== undefined) {
        // what is one value on a day follows from it
        const filled = { ...cell.case, facts: { ...cell.case.facts, ...first } } as CaseInput;
        const on = situationOf(rulebook, filled, { today });
        const value = on.ok ? on.value.known.values.get(fact) : undefined;
        if (value !== undefined && isSingle(value)) continue;
      }
      const key = keyOf(unknown);
      if (!relevant.has(key)) continue;
      const known = keys.get(key) ?? { unknown, fact, fills: new Map() };
      keys.set(key, known);
      known.fills.set(at, [...(known.fills.get(at) ?? []), fact]);
    }
  });
  const helped = new Set(located.flatMap(({ cell }) => cell.helped?.cells ?? []));
  const shared: Shared[] = [];
  const followed = new Set<string>();
  for (const [key, { unknown, fills, days, dated }] of born) {
    if (dated.size < 2) continue;
    const isBorn = (day: string) =>
      [...fills].every(([at, facts]) => {
        const { cell, situation } = located[at] as Located;
        const born = Object.fromEntries(facts.map((fact) => [fact, day]));
        const filled = { ...cell.case, facts: { ...cell.case.facts, ...born } };
        const place = situationOf(rulebook, filled as CaseInput, { today });
        return (
          place.ok &&
          [...situation.presumptions.keys()].every((fact) => place.value.presumptions.has(fact))
        );
      });
    if (!birthDays(located, fills, days, EVERY_AGE).some(isBorn)) return undefined;
    const { person = "" } = unknown;
    const matters = [...relevant].some((each) => {
      const [, who, , , attribute] = JSON.parse(each) as unknown[];
      return who === person && /^(age$|limitation\.yearsSince)/.test(String(attribute));
    });
    followed.add(person);
    if (!matters) continue;
    // where the day of the act is not known the age is an unknown of its own
    const ofDays = new Map([...fills].filter(([at]) => hasDay(located[at] as Located)));
    shared.push({ key, unknown, values: birthDays(located, fills, days), fills: spread(ofDays) });
  }
  for (const [key, { unknown, fact, fills }] of keys) {
    // one cell shares with itself where one person stands in it as two; who was helped with whoever helps
    const isHelped = fact === "actor.age" && [...fills.keys()].some((at) => helped.has(at));
    const isOnItsOwn = [...fills.values()].flat().length < 2 && !oneWithOthers.has(key);
    const isOneself = [...fills.keys()].some((at) => located[at]?.cell.actorIs !== undefined);
    if (isOnItsOwn && !isHelped && !(isOneself && fact === "act.conduct")) continue;
    // the age of a person whose birth date is gone through follows from it in every dated cell
    if (unknown.attribute === "age" && followed.has(unknown.person ?? "")) {
      const undated = new Map([...fills].filter(([at]) => !hasDay(located[at] as Located)));
      if (undated.size > 1) shared.push({ key, unknown, values: AGES, fills: spread(undated) });
      continue;
    }
    if (/limitation.yearsSince/.test(fact) && followed.has(unknown.person ?? "")) continue;
    const helper = [...fills.keys()].map((at) => (located[at] as Located).cell)[0] as Cell;
    const values = helper.helped?.fact === fact ? belowIn(helper) : valuesOf(located, fact);
    shared.push({ key, unknown, values, fills: spread(fills) });
  }
  return shared;
}

/** Days on either side of every birthday that the law looks at, seen from each day that counts. */
function birthDays(
  located: readonly Located[],
  fills: Map<number, string[]>,
  days: ReadonlySet<string>,
  ages: readonly number[] = TOLD_APART,
): string[] {
  const found = new Set<string>();
  const stated = [...fills].flatMap(([at, facts]) => {
    const given = facts.map((fact) => (located[at] as Located).situation.given.get(fact));
    return given.flatMap((each) => (each?.kind === "dates" ? [each] : []));
  });
  for (const day of days) {
    for (const years of ages) {
      for (const shift of [-1, 0, 1]) found.add(plusDays(plusYears(day, -years), shift));
    }
  }
  return [...found]
    .filter((day) => stated.every(({ from, to }) => from <= day && day <= to))
    .sort();
}

function valuesOf(located: readonly Located[], fact: string) {
  const laws = located.map(({ situation }) => situation.compiled.law);
  const [first] = laws;
  const declared = first?.facts.get(fact)?.declaration;
  if (declared?.type === "bool") return [true, false];
  if (declared?.type === "integer") {
    if (/age$/i.test(fact)) return AGES;
    // years that are as many as have run at all, or since somebody came of age, are told apart from fewer
    const run = located.flatMap(({ situation }) => {
      const known = situation.known.values.get("limitation.yearsRun");
      return known?.kind === "spans" ? known.spans.flat() : [];
    });
    const grown = run.flatMap((years) => AGES.map((age) => years - Math.max(0, 18 - age)));
    return [...new Set([...YEARS, ...run, ...grown.filter((years) => years >= 0)])];
  }
  const options = new Set<string>();
  for (const law of laws) {
    const domain = law.facts.get(fact)?.domain;
    if (domain?.kind === "members") for (const each of domain.members) options.add(String(each));
  }
  return [...options];
}

/** What a fact of somebody who helps may be where the outcome holds of all whom they helped. */
export function belowIn({ helped, case: { facts } }: Cell): string[] {
  const stated = facts[helped?.fact ?? ""] as { readonly oneOf: readonly string[] };
  return stated.oneOf.filter((each) => each !== helped?.words.fails);
}

/** An unknown under the name that two persons who are one have together. */
export function named(unknown: Unknown, same: readonly [string, string] | undefined): Unknown {
  return unknown.person !== undefined && unknown.person === same?.[1]
    ? { ...unknown, person: same[0] }
    : unknown;
}

const spread = (fills: Map<number, string[]>) =>
  [...fills].map(([cell, facts]) => ({ cell, facts }));

export function dayOf(situation: Situation, fact: string): string | undefined {
  const day = situation.given.get(fact) ?? situation.presumptions.get(fact);
  return day?.kind === "dates" && day.from === day.to ? day.from : undefined;
}

function hasDay({ situation }: Located): boolean {
  return dayOf(situation, "act.date") !== undefined;
}

/** Whether a fact is the years completed between two days that are known. */
function followsFromDays({ derivations }: Rulebook, situation: Situation, fact: string): boolean {
  return derivations.some(
    (each) =>
      each.fact === fact &&
      "completedYears" in each &&
      [each.completedYears.from, each.completedYears.to].every(
        (day) => dayOf(situation, day) !== undefined,
      ),
  );
}

function isDayGiven(situation: Situation, fact: string): boolean {
  const day = situation.given.get(fact);
  return day?.kind === "dates" && day.from === day.to;
}

export function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (all, list) => all.flatMap((one) => list.map((each) => [...one, each])),
    [[]],
  );
}
