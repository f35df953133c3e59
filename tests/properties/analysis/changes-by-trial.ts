import {
  type CaseInput,
  type Condition,
  evaluate,
  type FactInput,
  inputsOf,
  isValueDerivation,
  type Rulebook,
  type Scalar,
  type Status,
  type ValueDerivation,
} from "@cokdyby/engine";
import { classesIn } from "./distinct-cases.ts";
import type { RawLaw } from "./raw-law.ts";

/** One fact set to the values of one class, or to a part of a class that a linked fact tells apart. */
export type Setting = readonly [fact: string, values: readonly Scalar[], whole?: readonly Scalar[]];

/** Finds the smallest changes of a case by trying them all: facts set to classes, and evaluated. */
export class Trial {
  readonly #raw: RawLaw;
  readonly #asking: Rulebook;
  readonly #input: CaseInput & { readonly facts: Readonly<Record<string, FactInput>> };
  readonly #outcome: string;
  readonly #classes: ReturnType<typeof classesIn>;
  readonly #today: string;
  /** What each limit and derivation speaks of. */
  readonly #bonds: readonly ReadonlySet<string>[];
  /** Every fact on which it can turn whether a derivation applies. */
  readonly #binding: ReadonlySet<string>;

  constructor(raw: RawLaw, input: CaseInput, outcome: string, today: string) {
    this.#raw = raw;
    this.#asking = withDerivationsAsOutcomes(raw.rulebook);
    this.#input = input;
    this.#outcome = outcome;
    this.#classes = classesIn([raw]);
    this.#today = today;
    const { limits, derivations, atMosts } = raw.rulebook;
    const told = derivations.flatMap((each): Condition[] => {
      if (!("when" in each)) return [];
      const heads = "is" in each ? [each.fact] : [each.fact, each.equals];
      return [{ all: [each.when, ...heads.map(holds)] }];
    });
    const together = (facts: readonly string[]): Condition => ({ all: facts.map(holds) });
    this.#bonds = [
      ...limits.map(({ never }) => never),
      ...atMosts.map(({ fact, atMost }) => together([fact, atMost])),
      ...derivations
        .filter(isValueDerivation)
        .map((each) => together([each.fact, ...inputsOf(each)])),
      ...told,
    ].map((each) => raw.reads(each));
    this.#binding = this.#boundTo({ all: told });
  }

  /** The facts that can matter to the outcome. */
  get mattering(): readonly string[] {
    return [...this.#boundTo(holds(this.#outcome))];
  }

  /**
   * Sets of settings that give a target and hold no smaller one that does. A part of a class is in none
   * where the whole class does, and a whole class in none where a smaller set does with a part of it.
   *
   * @param fixed facts that may be neither set nor made to move along
   * @param most settings in a set
   */
  smallest(target: "yes" | "no", fixed: readonly string[], most: number): (readonly Setting[])[] {
    const mattering = new Set(this.mattering);
    const settings: Setting[] = [...this.#classes]
      .filter(([fact]) => mattering.has(fact) && !fixed.includes(fact) && !this.#standsAbsent(fact))
      .filter(([fact]) => this.#isReadOrSaid(fact))
      .flatMap(([fact, classes]) => classes.flatMap((values) => this.#settings(fact, values)))
      .filter((setting) => !this.#isSaid(setting));
    const found: (readonly Setting[])[] = [];
    for (let size = 1; size <= most; size++) {
      const smaller = [...found];
      const sets = [...setsOf(settings, size)].sort((a, b) => partsIn(a) - partsIn(b));
      for (const set of sets) {
        const holds = (other: readonly Setting[], fits: (a: Setting, b: Setting) => boolean) =>
          other.every((each) => set.some((own) => fits(own, each)));
        if (smaller.some((other) => holds(other, haveCommon))) continue;
        if (found.some((other) => holds(other, isWithin))) continue;
        if (this.after(set, fixed) === target) found.push(set);
      }
    }
    return found;
  }

  /** {@link smallest}, where numbers of one fact that follow each other are one setting if any of them does. */
  told(target: "yes" | "no", fixed: readonly string[], most: number): (readonly Setting[])[] {
    const groups = Map.groupBy(this.smallest(target, fixed, most), (set) =>
      set.map(([fact]) => fact).join(),
    );
    return [...groups.values()].flatMap((sets) => {
      let left = sets;
      for (const fact of this.#inTurn((sets[0] as readonly Setting[]).map(([each]) => each))) {
        left = this.#joined(left, fact, (set) => this.after(set, fixed) === target);
      }
      return left;
    });
  }

  /** Facts in rulebook order, those that are worked out from others last. */
  #inTurn(facts: readonly string[]): readonly string[] {
    const { derivations, facts: declared } = this.#raw.rulebook;
    const place = (fact: string) =>
      declared.findIndex((each) => each.fact === fact) +
      (derivations.some((each) => "number" in each && each.fact === fact) ? declared.length : 0);
    return facts.toSorted((a, b) => place(a) - place(b));
  }

  /** Sets of settings of the same facts; of one of these, numbers that follow each other are joined. */
  #joined(
    sets: readonly (readonly Setting[])[],
    fact: string,
    does: (set: readonly Setting[]) => boolean,
  ): (readonly Setting[])[] {
    const valuesIn = (set: readonly Setting[]) =>
      (set.find(([each]) => each === fact)?.[1] ?? []).map(Number);
    const joined: (readonly Setting[])[] = [];
    for (const set of sets.toSorted(
      (a, b) => Math.min(...valuesIn(a)) - Math.min(...valuesIn(b)),
    )) {
      const [own] = joined.flatMap((one, at) => {
        const isBeside = Math.max(...valuesIn(one)) + 1 === Math.min(...valuesIn(set));
        const others = [one, set].map((each) =>
          JSON.stringify(each.filter(([id]) => id !== fact).map(([id, values]) => [id, values])),
        );
        const both: readonly Setting[] = one.map((each) =>
          each[0] === fact ? [fact, [...valuesIn(one), ...valuesIn(set)]] : each,
        );
        return isBeside && others[0] === others[1] && does(both) ? [{ at, both }] : [];
      });
      if (own === undefined) joined.push(set);
      else joined[own.at] = own.both;
    }
    return joined;
  }

  /** A class of a fact, and parts of it: what a linked fact may be, and each stretch that it is not. */
  #settings(fact: string, values: readonly Scalar[]): Setting[] {
    const twins = followings(this.#raw.rulebook).flatMap(({ leader, follower }) =>
      follower === fact ? [leader] : leader === fact ? [follower] : [],
    );
    const said = twins.flatMap((twin) => this.#saidOf(twin) ?? []);
    const isSaid = (value: Scalar) => said.includes(value);
    const parts: Scalar[][] = [];
    for (const value of values) {
      const isNumber = typeof value === "number";
      const part = isNumber
        ? parts.at(-1)
        : parts.find(([one]) => one !== undefined && isSaid(one) === isSaid(value));
      const last = part?.at(-1);
      const goesOn = last !== undefined && isSaid(last) === isSaid(value);
      if (goesOn && (!isNumber || Number(last) + 1 === value)) part?.push(value);
      else parts.push([value]);
    }
    const whole: Setting = [fact, values];
    return parts.length === 1
      ? [whole]
      : [whole, ...parts.map((part): Setting => [fact, part, values])];
  }

  /** Facts that a condition reads, and those that a limit or derivation binds to one of them. */
  #boundTo(condition: Condition): ReadonlySet<string> {
    const raw = this.#raw;
    const bound = new Set(raw.reads(condition));
    for (let size = 0; size < bound.size; ) {
      size = bound.size;
      for (const bond of this.#bonds) {
        if ([...bond].some((id) => bound.has(id))) for (const id of bond) bound.add(id);
      }
    }
    return bound;
  }

  /** Whether the case says already that the fact is among these values. */
  #isSaid([fact, values]: Setting): boolean {
    return this.#saidOf(fact)?.every((value) => values.includes(value)) ?? false;
  }

  /** What the case says of a fact, by its value or by a birth date. */
  #saidOf(fact: string): readonly Scalar[] | undefined {
    const { facts, presume } = this.#input;
    const given = facts[fact];
    if (given !== undefined) return spread(given);
    const born = facts[`${fact.split(".")[0]}.birthDate`];
    if (!fact.endsWith(".age") || typeof born !== "string" || presume === false) return undefined;
    if (!this.#isPresumedToday) return undefined;
    // every birth date drawn is a birthday today, and a year is completed on the day after
    return [Number(this.#today.slice(0, 4)) - Number(born.slice(0, 4)) - 1];
  }

  /** Whether act and decision may be of today, as is presumed: years that have run can speak against it. */
  get #isPresumedToday(): boolean {
    const days = { "act.date": this.#today, "decision.date": this.#today };
    const facts = { ...this.#input.facts, ...days };
    this.#presumedToday ??= evaluate(
      this.#raw.rulebook,
      { ...this.#input, facts },
      { today: this.#today },
      [this.#outcome],
    ).ok;
    return this.#presumedToday;
  }
  #presumedToday: boolean | undefined;

  /** Not so of a number that is worked out, and that no rule reads. */
  #isReadOrSaid(fact: string): boolean {
    const { derivations, outcomes } = this.#raw.rulebook;
    if (!derivations.some((each) => "number" in each && each.fact === fact)) return true;
    return outcomes.some(({ outcome }) => this.#raw.reads(holds(outcome)).has(fact));
  }

  #standsAbsent(fact: string): boolean {
    const declared = this.#raw.rulebook.facts.find((each) => each.fact === fact);
    return declared?.absent !== undefined && !(fact in this.#input.facts);
  }

  /**
   * The status after some facts are set; nothing when that is no case, moves a fixed fact along, or sets one that
   * does not belong then.
   */
  after(set: readonly Setting[], fixed: readonly string[] = []): Status | undefined {
    const facts = this.#moved(set);
    const isKept = (fact: string) => fact in facts || !(fact in this.#input.facts);
    if (!fixed.flatMap((fact) => [fact, ...this.#datesOf(fact)]).every(isKept)) return undefined;
    const result = evaluate(this.#raw.rulebook, { ...this.#input, facts }, { today: this.#today }, [
      this.#outcome,
    ]);
    if (!result.ok) return undefined;
    const { findings, warnings } = result.value;
    const stray = warnings.flatMap(({ code, pointer }) =>
      code === "DOES_NOT_BELONG" ? pointer : [],
    );
    if (set.some(([fact]) => stray.includes(`#/facts/${fact}`))) return undefined;
    return findings[this.#outcome]?.status;
  }

  /** The facts of the case after some are set, with what moves along. */
  #moved(set: readonly Setting[]): Record<string, FactInput> {
    const facts = { ...this.#input.facts };
    for (const [fact, values] of set) facts[fact] = asInput(values);
    const isSet = (fact: string) => set.some(([each]) => each === fact);
    const { derivations } = this.#raw.rulebook;
    const leave = (fact: string) => {
      for (const each of [fact, ...this.#datesOf(fact)]) delete facts[each];
    };
    for (const [fact] of set) for (const date of this.#datesOf(fact)) delete facts[date];
    const followed = new Set(set.map(([fact]) => fact));
    const workedOut = derivations.filter((each) => {
      if (!isValueDerivation(each) || isSet(each.fact) || !isWorkedOut(each, facts)) return false;
      return inputsOf(each).some((fact) => followed.has(fact)) && followed.add(each.fact);
    });
    for (const each of workedOut) delete facts[each.fact];
    // where what several derivations say is not so yet, none of them is known to apply
    const derived = derivations
      .flatMap((each) =>
        "equals" in each ? [each.equals, each.fact] : "is" in each ? [each.fact] : [],
      )
      .filter((fact) => !isSet(fact));
    const applies = (derivation: string, own: readonly string[]) =>
      this.#isCertain(derivation, facts, own) ??
      this.#isCertain(derivation, facts, derived) ??
      false;
    for (const { id, leader, follower } of followings(this.#raw.rulebook)) {
      if (!applies(id, [leader, follower])) continue;
      const clash = !overlap(facts[leader], facts[follower]);
      if (isSet(follower) && !isSet(leader)) leave(leader);
      else if (isSet(leader) && !isSet(follower)) leave(follower);
      else if (clash && !isSet(follower)) leave(follower);
    }
    for (const each of derivations) {
      if (!("is" in each) || isSet(each.fact) || !(each.fact in facts)) continue;
      if (applies(each.derivation, [each.fact])) delete facts[each.fact];
    }
    return facts;
  }

  /** The dates from which a fact is worked out: who changes the fact leaves them behind. */
  #datesOf(fact: string): readonly string[] {
    return this.#raw.rulebook.derivations.flatMap((each) =>
      "completedYears" in each && each.fact === fact ? [each.completedYears.from] : [],
    );
  }

  /**
   * Whether a derivation certainly applies on some facts, others left aside and nothing presumed;
   * nothing where these facts are no case.
   */
  #isCertain(
    derivation: string,
    facts: Record<string, FactInput>,
    aside: readonly string[],
  ): boolean | undefined {
    const some = Object.fromEntries(
      Object.entries(facts).filter(([fact]) => !aside.includes(fact)),
    );
    const bound = Object.entries(some).filter(([fact]) => this.#binding.has(fact));
    const key = JSON.stringify([derivation, bound]);
    if (this.#certain.has(key)) return this.#certain.get(key);
    const outcome = `derivation.${derivation}`;
    const input = { ...this.#input, facts: some, presume: false };
    const result = evaluate(this.#asking, input, { today: this.#today }, [outcome]);
    const certain = result.ok ? result.value.findings[outcome]?.status === "yes" : undefined;
    this.#certain.set(key, certain);
    return certain;
  }
  readonly #certain = new Map<string, boolean | undefined>();
}

/** Every set of so many settings of different facts. */
function* setsOf(settings: readonly Setting[], size: number, from = 0): Generator<Setting[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at < settings.length; at++) {
    const one = settings[at] as Setting;
    for (const rest of setsOf(settings, size - 1, at + 1)) {
      if (rest.every(([fact]) => fact !== one[0])) yield [one, ...rest];
    }
  }
}

const partsIn = (set: readonly Setting[]) =>
  set.filter(([, , whole]) => whole !== undefined).length;

/** Whether one setting leads to nothing but where the other leads. */
const isWithin = ([fact, values]: Setting, [other, wider]: Setting) =>
  fact === other && values.every((value) => wider.includes(value));

const haveCommon = ([fact, values]: Setting, [other, others]: Setting) =>
  fact === other && values.some((value) => others.includes(value));

const holds = (fact: string) => ({ fact, operator: "equal" as const, value: true });

function asInput(values: readonly Scalar[]): FactInput {
  const numbers = values.filter((each) => typeof each === "number");
  if (numbers.length === 0) return { oneOf: values };
  return { min: Math.min(...numbers), max: Math.max(...numbers) };
}

function overlap(a: FactInput | undefined, b: FactInput | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [one, other] = [spread(a), spread(b)];
  return one.some((value) => other.includes(value));
}

/** Whether a value is worked out from what is said. */
function isWorkedOut(each: ValueDerivation, facts: Readonly<Record<string, FactInput>>): boolean {
  if (!("number" in each)) return inputsOf(each).every((fact) => fact in facts);
  const { needs = [], where } = each;
  if (!needs.every((fact) => fact in facts)) return false;
  const grown = where && facts[where.fact];
  return (
    where === undefined ||
    (grown !== undefined && Math.min(...spread(grown).map(Number)) >= where.least)
  );
}

function spread(input: FactInput): readonly Scalar[] {
  if (typeof input !== "object") return [input];
  if ("oneOf" in input) return input.oneOf;
  const [min, max] = [Number(input.min), Number(input.max)];
  return Array.from({ length: max - min + 1 }, (_, at) => min + at);
}

/** Each fact that follows another, in one step or several, where all of these steps apply. */
function followings({ derivations, facts }: Rulebook) {
  const all = derivations.flatMap((each) => {
    if (!("equals" in each)) return [];
    const belongs = facts.flatMap((fact) =>
      [each.fact, each.equals].includes(fact.fact) && fact.belongs !== undefined
        ? [fact.belongs]
        : [],
    );
    const when: Condition = { all: [each.when, ...belongs] };
    return [{ id: each.derivation, leader: each.equals, follower: each.fact, when }];
  });
  const steps = [...all];
  for (const last of all)
    for (const first of steps)
      if (first.follower === last.leader)
        all.push({
          id: `${first.id}+${last.id}`,
          leader: first.leader,
          follower: last.follower,
          when: { all: [first.when, last.when] },
        });
  return all;
}

/** The rulebook in which each derivation's condition can be asked about as an outcome. */
function withDerivationsAsOutcomes(rulebook: Rulebook): Rulebook {
  const [outcome, rule] = [rulebook.outcomes[0], rulebook.rules[0]];
  const wording = rule?.wordings[0];
  if (outcome === undefined || rule === undefined || wording === undefined) return rulebook;
  const named = rulebook.derivations.flatMap((each) =>
    "is" in each ? [{ id: each.derivation, when: each.when }] : [],
  );
  const asked = [...named, ...followings(rulebook)].map(({ id, when }) => ({
    id: `derivation.${id}`,
    when,
  }));
  const { rows: _, ...declared } = outcome;
  const { exceptionTo: __, ...plain } = rule;
  return {
    ...rulebook,
    outcomes: [
      ...rulebook.outcomes,
      ...asked.map(({ id }) => ({ ...declared, outcome: id, layers: [rule.layer] })),
    ],
    rules: [
      ...rulebook.rules,
      ...asked.map(({ id, when }) => ({
        ...plain,
        rule: id,
        concludes: id,
        wordings: [{ ...wording, inForce: { from: rulebook.earliest }, when }],
      })),
    ],
  };
}
