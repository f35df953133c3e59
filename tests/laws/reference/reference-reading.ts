/**
 * The reference reading: what a finding *means*, said by plain enumeration. It goes through every
 * completion of a case and every choice of its open readings and looks. Nothing here is clever, so
 * that it can be read and believed; the engine has to give the same answers, fast.
 */
import type { CaseInput, FactInput, IsoDate, ReadingRow, Rulebook, Scalar, Status } from "@cokdyby/engine";
import { factsAmong, holds, type Law, lawOn, outcomeIs, type Part, reads, type World } from "./law-of-the-day.ts";

/** Fact → the values it may have; for a date fact, the first and the last day that it may be. */
export type Known = ReadonlyMap<string, readonly Scalar[]>;

/** A possible case before the law of its date. */
export interface Question {
  readonly law: Law;
  /** Facts that the case itself states. */
  readonly stated: readonly string[];
  /** What they may be; a fact that is never missing stands at its option while nothing is stated. */
  readonly given: Known;
  /** The same with the presumptions in use. */
  readonly known: Known;
  /** Reading → option, for the readings that are not open. */
  readonly standing: ReadonlyMap<string, string>;
  /** Those of them that stand at their default. */
  readonly atDefault: readonly string[];
}

/** The members of a finding that one enumeration gives. */
export interface Answer {
  readonly status: Status;
  readonly dependsOn: readonly string[];
  readonly byReading: readonly ReadingRow[];
  readonly missing: readonly string[];
}

/** What a case without mistakes of form states, before the law of its date. */
export function stated(rulebook: Rulebook, input: CaseInput, today: IsoDate): { law: Law; given: Known } {
  const actDate = rulebook.facts.find(({ presumed }) => presumedDay(presumed?.value) === "law");
  const act = actDate === undefined ? undefined : input.facts[actDate.fact];
  const law = lawOn(rulebook, input.on ?? (typeof act === "string" ? act : today));
  const given = new Map<string, readonly Scalar[]>();
  for (const { fact, absent } of rulebook.facts) {
    const said = input.facts[fact];
    if (said !== undefined) given.set(fact, valuesOf(law.domains.get(fact), said));
    else if (absent !== undefined) given.set(fact, [absent]);
  }
  return { law, given };
}

function valuesOf(domain: readonly Scalar[] | undefined, said: FactInput): readonly Scalar[] {
  if (typeof said !== "object") return domain === undefined ? [said, said] : [said];
  if ("oneOf" in said) return (domain ?? []).filter((value) => said.oneOf.includes(value));
  const { min, max } = said;
  if (domain === undefined) return [min ?? "", max ?? ""];
  return domain.filter((value) => value >= (min ?? value) && value <= (max ?? value));
}

function presumedDay(value: Scalar | { readonly date: "law" | "today" } | undefined) {
  return typeof value === "object" ? value.date : undefined;
}

/** Puts a case before the law of its date. @returns nothing when no completion exists */
export function ask(rulebook: Rulebook, input: CaseInput, today: IsoDate): Question | undefined {
  const { law, given } = stated(rulebook, input, today);
  if (!isPossible(law, given)) return undefined;
  const { presume = true, unobtainable = [], readings = {} } = input;
  let known = given;
  for (const { fact, presumed } of rulebook.facts) {
    const allowed = typeof presume === "boolean" ? presume : presume.includes(fact);
    if (presumed === undefined || given.has(fact) || !allowed || unobtainable.includes(fact)) continue;
    const day = { law: law.on, today }[presumedDay(presumed.value) ?? "law"];
    const values = typeof presumed.value === "object" ? [day, day] : [presumed.value];
    const next = new Map([...known, [fact, values]]);
    if (isPossible(law, next)) known = next;
  }
  const standing = new Map(Object.entries(readings).filter(([, option]) => option !== "open"));
  const atDefault = rulebook.readings.filter((each) => readings[each.reading] === undefined && each.default !== undefined);
  for (const each of atDefault) standing.set(each.reading, each.default ?? "");
  return { law, stated: Object.keys(input.facts), given, known, standing, atDefault: atDefault.map((each) => each.reading) };
}

// ---------------------------------------------------------------- completions

/** Years completed: a year is completed on the day after the birthday. */
function completedYears(birth: IsoDate, on: IsoDate): number {
  if (on < birth) return -1;
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return Math.max(0, on.slice(5) > birth.slice(5) ? years : years - 1);
}

/** What the dates say of the ages, put in. @returns nothing when the dates contradict each other */
function withAges(law: Law, known: Known): Known | undefined {
  const days = (fact: string) => known.get(fact) as readonly [IsoDate, IsoDate] | undefined;
  for (const { first, then } of law.rulebook.dateOrders) {
    const [earlier, later] = [days(first), days(then)];
    if (earlier !== undefined && later !== undefined && earlier[0] > later[1]) return undefined;
  }
  const all = new Map(known);
  for (const { fact, from, to } of law.ages) {
    const [birth, act] = [days(from), days(to)];
    if (birth === undefined || act === undefined) continue;
    const [least, most] = [completedYears(birth[1], act[0]), completedYears(birth[0], act[1])];
    all.set(fact, possibleValues(law, all, fact).filter((age) => Number(age) >= least && Number(age) <= most));
  }
  return all;
}

function possibleValues(law: Law, known: Known, fact: string): readonly Scalar[] {
  return known.get(fact) ?? law.domains.get(fact) ?? [];
}

/**
 * One value for each set of values that nothing tells apart: no leaf of the law, nor, between facts
 * that a derivation can make equal, what is known of any of them.
 */
function representatives(law: Law, known: Known): Map<string, readonly Scalar[]> {
  const chosen = new Map<string, readonly Scalar[]>();
  for (const { linked, classes } of law.classes) {
    const possible = linked.map((fact) => new Set(possibleValues(law, known, fact)));
    const kept = classes.flatMap((values) => {
      const signs = (value: Scalar) => possible.map((set) => set.has(value)).join();
      return [...new Map(values.map((value) => [signs(value), value])).values()];
    });
    linked.forEach((fact, at) => {
      chosen.set(fact, kept.filter((value) => possible[at]?.has(value)));
    });
  }
  return chosen;
}

/** Every completion of what is known, over these parts of the facts. */
function* completions(law: Law, known: Known, parts: readonly Part[]): Generator<World> {
  const dated = withAges(law, known);
  if (dated === undefined) return;
  const values = representatives(law, dated);
  const count = (fact: string) => values.get(fact)?.length ?? 0;
  const order = parts.flatMap((part) => part.facts).sort((a, b) => count(a) - count(b));
  const constraints = parts.flatMap((part) => part.constraints);
  const decidedAt = constraints.map(({ facts }) => Math.max(0, ...[...facts].map((fact) => order.indexOf(fact))));
  const checks = order.map((_, at) => constraints.filter((_, which) => decidedAt[which] === at));
  function* from(at: number, world: World): Generator<World> {
    const fact = order[at];
    if (fact === undefined) return yield world;
    for (const value of values.get(fact) ?? []) {
      const next = { ...world, [fact]: value };
      if (checks[at]?.every((each) => each.isKept(next))) yield* from(at + 1, next);
    }
  }
  yield* from(0, {});
}

/** Whether any completion exists. */
export function isPossible(law: Law, known: Known): boolean {
  return law.parts.every((part) => completions(law, known, [part]).next().done === false);
}

/** Every completion with its answers. */
interface Table {
  readonly worlds: readonly World[];
  readonly cases: readonly Case[];
}

/** One choice of the open readings. */
interface Case {
  /** Reading → option, for every reading that the outcome can read. */
  readonly choice: Readonly<Record<string, string>>;
  /** In the order of the completions. */
  readonly answers: readonly boolean[];
  readonly status: ReadingRow["status"];
}

function tabulate(law: Law, outcome: string, known: Known, standing: Question["standing"]): Table {
  const touched = reads(law, outcomeIs(outcome));
  const worlds = [...completions(law, known, partsWith(law, touched))];
  const cases = choicesOf(law, touched, standing).map((choice): Case => {
    const read = Object.fromEntries(Object.entries(choice).map(([id, option]) => [`reading.${id}`, option]));
    const answers = worlds.map((world) => holds(law, outcomeIs(outcome), { ...world, ...read }));
    return { choice, answers, status: !answers.includes(false) ? "yes" : answers.includes(true) ? "unknown" : "no" };
  });
  return { worlds, cases };
}

function partsWith(law: Law, touched: ReadonlySet<string>): Part[] {
  return law.parts.filter(({ facts }) => facts.some((fact) => touched.has(fact)));
}

function choicesOf(law: Law, touched: ReadonlySet<string>, standing: Question["standing"]): Record<string, string>[] {
  let choices: Record<string, string>[] = [{}];
  for (const { reading, options } of law.rulebook.readings) {
    if (!touched.has(`reading.${reading}`)) continue;
    const stands = standing.get(reading);
    const taken = stands === undefined ? options.map((each) => each.option) : [stands];
    choices = choices.flatMap((choice) => taken.map((option) => ({ ...choice, [reading]: option })));
  }
  return choices;
}

/** Completions of a question × choices of its open readings, presumptions left aside; counted up to `most`. */
export function sizeOf({ law, given, standing }: Question, outcome: string, most: number): number {
  const touched = reads(law, outcomeIs(outcome));
  const choices = choicesOf(law, touched, standing).length;
  let size = 0;
  for (const _ of completions(law, given, partsWith(law, touched))) {
    size += choices;
    if (size > most) break;
  }
  return size;
}

// ---------------------------------------------------------------- the members of a finding

/** The status of an outcome, what it depends on, and what is missing. */
export function answer({ law, known, standing }: Question, outcome: string): Answer {
  const table = tabulate(law, outcome, known, standing);
  const missing = missingIn(law, known, table);
  const union = (cases: readonly Case[]) => {
    const some = new Set(cases.flatMap((each) => [...(missing.get(each) ?? [])]));
    return law.rulebook.facts.map((each) => each.fact).filter((fact) => some.has(fact));
  };
  const dependsOn = law.rulebook.readings.filter((each) => matters(each.reading, table.cases));
  /** The paths of the reduced diagram below a node: `cases` are those that come there. */
  const rows = (cases: readonly Case[], taken: Readonly<Record<string, string>>): ReadingRow[] => {
    const next = dependsOn.find(({ reading }) => !(reading in taken) && matters(reading, cases));
    if (next === undefined) return [{ readings: taken, status: cases[0]?.status ?? "unknown", missing: union(cases) }];
    return next.options.flatMap(({ option }) =>
      rows(
        cases.filter((each) => each.choice[next.reading] === option),
        { ...taken, [next.reading]: option },
      ),
    );
  };
  return {
    status: overall(table),
    dependsOn: dependsOn.map((each) => each.reading),
    byReading: dependsOn.length === 0 ? [] : rows(table.cases, {}),
    missing: union(table.cases),
  };
}

function overall({ cases }: Table): Status {
  const statuses = new Set(cases.map((each) => each.status));
  return statuses.size > 1 ? "contested" : (cases[0]?.status ?? "unknown");
}

/** Whether two of the choices, differing in this reading alone, have different statuses. */
function matters(reading: string, cases: readonly Case[]): boolean {
  const seen = new Map<string, Case["status"]>();
  return cases.some(({ choice, status }) => {
    const others = JSON.stringify({ ...choice, [reading]: undefined });
    const before = seen.get(others) ?? status;
    seen.set(others, before);
    return before !== status;
  });
}

/** For each choice, the facts in which alone two completions differ that give different answers. */
function missingIn(law: Law, known: Known, { worlds, cases }: Table): Map<Case, Set<string>> {
  const missing = new Map(cases.map((each) => [each, new Set<string>()]));
  const open = cases.filter((each) => each.status === "unknown");
  const varying = Object.keys(worlds[0] ?? {}).filter((fact) => worlds.some((world) => world[fact] !== worlds[0]?.[fact]));
  for (const fact of open.length === 0 ? [] : varying) {
    const moving = followersOf(law, fact);
    const resting = varying.filter((each) => each !== fact && !moving.has(each));
    const groups = Map.groupBy(worlds.keys(), (at) => resting.map((each) => worlds[at]?.[each]).join());
    for (const group of groups.values()) {
      for (const [one, other] of pairs(group)) {
        const turned = open.filter(({ answers }) => answers[one] !== answers[other]);
        if (turned.length === 0 || !differInAlone(law, fact, worlds[one] ?? {}, worlds[other] ?? {})) continue;
        for (const each of turned) missing.get(each)?.add(listedFor(law, known, fact));
      }
    }
  }
  return missing;
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

/** Every fact that a derivation can make follow this one, in one step or several. */
function followersOf(law: Law, fact: string): Set<string> {
  const found = new Set([fact]);
  for (const each of found) for (const link of law.links) if (link.leader === each) found.add(link.fact);
  found.delete(fact);
  return found;
}

/** Whether two worlds differ in one fact alone, but for facts that follow it in both. */
function differInAlone(law: Law, fact: string, one: World, other: World): boolean {
  const moved = new Set([fact]);
  for (const leader of moved) {
    for (const link of law.links) {
      if (link.leader === leader && holds(law, link.when, one) && holds(law, link.when, other)) moved.add(link.fact);
    }
  }
  return one[fact] !== other[fact] && Object.keys(one).every((each) => moved.has(each) || one[each] === other[each]);
}

/** An age is asked for through the other date where the date of birth is there already. */
function listedFor(law: Law, known: Known, fact: string): string {
  const age = law.ages.find((each) => each.fact === fact && known.has(each.from) && !known.has(each.to));
  return age === undefined || known.has(fact) ? fact : age.to;
}

/** The presumptions in use without which their fact would be missing. */
export function presumed({ law, given, known, standing }: Question, outcome: string): string[] {
  const { missing } = answer({ law, known: given, standing } as Question, outcome);
  return missing.filter((fact) => known.has(fact) && !given.has(fact));
}

/** The readings at their default that would give another status word if opened. */
export function defaulted({ law, known, standing, atDefault }: Question, outcome: string): string[] {
  const status = overall(tabulate(law, outcome, known, standing));
  return atDefault.filter((reading) => {
    const opened = new Map([...standing].filter(([id]) => id !== reading));
    return overall(tabulate(law, outcome, known, opened)) !== status;
  });
}

/** What is left when stated facts are dropped in rulebook order as long as every status stays. */
export function sufficient({ law, stated, known, standing }: Question, outcome: string): string[] {
  const statuses = (some: Known) => tabulate(law, outcome, some, standing).cases.map((each) => each.status);
  const wanted = statuses(known);
  if (wanted.every((each) => each === "unknown")) return [];
  let kept = known;
  for (const { fact } of law.rulebook.facts.filter((each) => stated.includes(each.fact))) {
    const fewer = new Map([...kept].filter(([id]) => id !== fact));
    if (statuses(fewer).join() === wanted.join()) kept = fewer;
  }
  return law.rulebook.facts.map((each) => each.fact).filter((fact) => stated.includes(fact) && kept.has(fact));
}
