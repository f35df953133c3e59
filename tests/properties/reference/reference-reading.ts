/**
 * The reference reading: what a finding *means*, said by plain enumeration. It goes through every
 * completion of a case and every choice of its open readings and looks. Nothing here is clever, so
 * that it can be read and believed; the engine has to give the same answers, fast.
 */
import type { CaseInput, Condition, IsoDate, ReadingRow, Rulebook, Status } from "@cokdyby/engine";
import type { Reading } from "@cokdyby/engine/rulebook";
import { completions, countCompletions, isPossible, stated } from "./completions.ts";
import { isSaid } from "./constraints.ts";
import { type Follows, holds, type Law, outcomeIs, reads, type World } from "./law-of-the-day.ts";
import { withPresumptions } from "./presumptions.ts";
import type { Known } from "./worked-out.ts";

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

/** What is known of a case, and which readings stand. */
export type View = Pick<Question, "law" | "known" | "standing">;

/** The members of a finding that one enumeration gives. */
export interface Answer {
  readonly status: Status;
  readonly dependsOn: readonly string[];
  readonly byReading: readonly ReadingRow[];
  readonly missing: readonly string[];
}

/** Puts a case before the law of its date. @returns nothing when no completion exists */
export function ask(rulebook: Rulebook, input: CaseInput, today: IsoDate): Question | undefined {
  const { law, given } = stated(rulebook, input, today);
  const known = withPresumptions(law, given, input, today);
  return (
    known && {
      law,
      stated: Object.keys(input.facts),
      given,
      known,
      standing: standing(rulebook, input),
      atDefault: atDefault(rulebook, input).map((each) => each.reading),
    }
  );
}

function atDefault({ readings }: Rulebook, input: CaseInput): Reading[] {
  const isSet = ({ reading }: Reading) => input.readings?.[reading] !== undefined;
  return readings.filter((each) => each.default !== undefined && !isSet(each));
}

/** The readings that do not stand open: at the option that the case sets, or at their default. */
export function standing(rulebook: Rulebook, input: CaseInput): Map<string, string> {
  const fixed = Object.entries(input.readings ?? {}).filter(([, option]) => option !== "open");
  return new Map([
    ...fixed,
    ...atDefault(rulebook, input).map((each) => [each.reading, each.default ?? ""] as const),
  ]);
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

function tabulate({ law, known, standing }: View, outcome: string): Table {
  const about = outcomeIs(outcome);
  const worlds = [...completions(law, known, about)];
  const cases = choicesOf(law, about, standing).map((choice): Case => {
    const answers = worlds.map((world) => holds(law, about, { ...world, ...asRead(choice) }));
    return {
      choice,
      answers,
      status: !answers.includes(false) ? "yes" : answers.includes(true) ? "unknown" : "no",
    };
  });
  return { worlds, cases };
}

/** Every choice of the readings that a condition can read; those that stand have one option. */
export function choicesOf(
  law: Law,
  about: Condition,
  standing: Question["standing"],
): Record<string, string>[] {
  let choices: Record<string, string>[] = [{}];
  for (const { reading, options } of optionsLeft(law, about, standing)) {
    choices = choices.flatMap((choice) =>
      options.map((option) => ({ ...choice, [reading]: option })),
    );
  }
  return choices;
}

/** How many choices {@link choicesOf} makes: there may be far more than can be made. */
export function countChoices(law: Law, about: Condition, standing: Question["standing"]): number {
  return optionsLeft(law, about, standing).reduce((all, { options }) => all * options.length, 1);
}

/** The readings that a condition can read, with the options that stand. */
function optionsLeft(law: Law, about: Condition, standing: Question["standing"]) {
  const touched = reads(law, about);
  return law.rulebook.readings.flatMap(({ reading, options }) => {
    if (!touched.has(`reading.${reading}`)) return [];
    const stands = standing.get(reading);
    return [
      { reading, options: stands === undefined ? options.map((each) => each.option) : [stands] },
    ];
  });
}

/** A choice of readings as conditions read it. */
export function asRead(choice: Readonly<Record<string, string>>): World {
  return Object.fromEntries(
    Object.entries(choice).map(([id, option]) => [`reading.${id}`, option]),
  );
}

/** Completions of what is given × choices of the open readings; where they are more than `most`, more than that. */
export function sizeOf(
  { law, given, standing }: Pick<Question, "law" | "given" | "standing">,
  about: Condition,
  most: number,
): number {
  const choices = countChoices(law, about, standing);
  if (choices > most) return choices;
  return choices * countCompletions(law, given, about, most);
}

// ---------------------------------------------------------------- the members of a finding

/** The status of an outcome, what it depends on, and what is missing. */
export function answer(view: View, outcome: string): Answer {
  const { law } = view;
  const table = tabulate(view, outcome);
  const missing = missingIn(law, table);
  const union = (cases: readonly Case[]) => {
    const some = new Set(cases.flatMap((each) => [...(missing.get(each) ?? [])]));
    return law.rulebook.facts.map((each) => each.fact).filter((fact) => some.has(fact));
  };
  const dependsOn = law.rulebook.readings.filter((each) => matters(each.reading, table.cases));
  /** The paths of the reduced diagram below a node: `cases` are those that come there. */
  const rows = (cases: readonly Case[], taken: Readonly<Record<string, string>>): ReadingRow[] => {
    const next = dependsOn.find(({ reading }) => !(reading in taken) && matters(reading, cases));
    if (next === undefined)
      return [{ readings: taken, status: cases[0]?.status ?? "unknown", missing: union(cases) }];
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
function missingIn(law: Law, { worlds, cases }: Table): Map<Case, Set<string>> {
  const missing = new Map(cases.map((each) => [each, new Set<string>()]));
  const open = cases.filter((each) => each.status === "unknown");
  const varying = Object.keys(worlds[0] ?? {}).filter((fact) =>
    worlds.some((world) => world[fact] !== worlds[0]?.[fact]),
  );
  for (const fact of open.length === 0 ? [] : varying) {
    const moving = withFollowers(law, fact, () => true);
    const resting = varying.filter((each) => !moving.has(each));
    const groups = Map.groupBy(worlds.keys(), (at) =>
      resting.map((each) => worlds[at]?.[each]).join(),
    );
    for (const group of groups.values()) {
      for (const [one, other] of pairs(group)) {
        const turned = open.filter(({ answers }) => answers[one] !== answers[other]);
        if (
          turned.length === 0 ||
          !differInAlone(law, fact, worlds[one] ?? {}, worlds[other] ?? {})
        )
          continue;
        for (const each of turned) missing.get(each)?.add(fact);
      }
    }
  }
  return missing;
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

/** A fact and those that follow it, in one step or several, by the derivations that count. */
function withFollowers(law: Law, fact: string, counts: (link: Follows) => boolean): Set<string> {
  const all = new Set([fact]);
  for (const leader of all) {
    for (const link of law.links.filter((each) => each.equals === leader)) {
      if (counts(link)) all.add(link.fact);
    }
  }
  return all;
}

/** Whether two worlds differ in one fact alone, but for facts that follow it in both. */
function differInAlone(law: Law, fact: string, one: World, other: World): boolean {
  if (one[fact] === other[fact]) return false;
  const inBoth = (link: Follows) => isSaid(law, link, one) && isSaid(law, link, other);
  const moved = withFollowers(law, fact, inBoth);
  return Object.keys(one).every((each) => moved.has(each) || one[each] === other[each]);
}

// ---------------------------------------------------------------- what an answer rests on

/** The status under each choice of the readings; nothing for what is no case. */
function statuses(view: View, outcome: string): string | undefined {
  if (!isPossible(view.law, view.known)) return undefined;
  return tabulate(view, outcome)
    .cases.map((each) => each.status)
    .join();
}

function isUnknown(view: View, outcome: string): boolean {
  return overall(tabulate(view, outcome)) === "unknown";
}

/** The presumptions in use that cannot be dropped, in the order of the rulebook, with every status kept. */
export function presumed({ law, given, known, standing }: Question, outcome: string): string[] {
  const wanted = statuses({ law, known, standing }, outcome);
  if (isUnknown({ law, known, standing }, outcome)) return [];
  let kept = known;
  for (const { fact } of law.rulebook.facts.filter(({ fact }) => isUsed(fact))) {
    const fewer = new Map([...kept].filter(([id]) => id !== fact));
    if (statuses({ law, known: fewer, standing }, outcome) === wanted) kept = fewer;
  }
  return [...kept.keys()].filter(isUsed);

  function isUsed(fact: string): boolean {
    return known.has(fact) && !given.has(fact);
  }
}

/** What is left when stated facts are dropped in rulebook order as long as every status stays. */
export function sufficient({ law, stated, known, standing }: Question, outcome: string): string[] {
  const wanted = statuses({ law, known, standing }, outcome);
  if (isUnknown({ law, known, standing }, outcome)) return [];
  let kept = law.rulebook.facts.filter(({ fact }) => stated.includes(fact));
  const without = (dropped: string) => {
    const fewer = new Map(known);
    for (const { fact, absent } of law.rulebook.facts) {
      if (!stated.includes(fact) || (fact !== dropped && kept.some((each) => each.fact === fact)))
        continue;
      if (absent === undefined) fewer.delete(fact);
      else fewer.set(fact, [absent]);
    }
    return fewer;
  };
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    for (const { fact } of kept) {
      if (statuses({ law, known: without(fact), standing }, outcome) === wanted)
        kept = kept.filter((each) => each.fact !== fact);
    }
  }
  return kept.map(({ fact }) => fact);
}

/** The readings at their default that would give another status word if opened. */
export function defaulted(
  { law, known, standing, atDefault }: Question,
  outcome: string,
): string[] {
  const touched = reads(law, outcomeIs(outcome));
  const status = overall(tabulate({ law, known, standing }, outcome));
  return atDefault.filter((reading) => {
    if (!touched.has(`reading.${reading}`)) return false;
    const opened = new Map([...standing].filter(([id]) => id !== reading));
    return overall(tabulate({ law, known, standing: opened }, outcome)) !== status;
  });
}

/** The status under each other option of the readings whose default decides; nothing where none does. */
export function alternatives(question: Question, outcome: string) {
  const { law, known, standing } = question;
  const deciding = defaulted(question, outcome);
  if (deciding.length === 0) return undefined;
  return deciding.flatMap((reading) => {
    const declared = law.rulebook.readings.find((each) => each.reading === reading);
    return (declared?.options ?? [])
      .filter(({ option }) => option !== declared?.default)
      .map(({ option }) => {
        const other = new Map([...standing, [reading, option] as const]);
        return {
          reading,
          option,
          status: overall(tabulate({ law, known, standing: other }, outcome)),
        };
      });
  });
}
