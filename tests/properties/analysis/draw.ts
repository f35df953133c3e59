import type { Condition, FactInput, Rulebook, Scalar } from "@cokdyby/engine";
import type { RawLaw, World } from "./raw-law.ts";

/** A repeatable source of numbers from 0 to below 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** The seed of this run, printed by Vitest. */
export const SEED = Number(process.env.COKDYBY_SEED ?? 1);

/** Draws complete allowed cases of a law: every fact, and every reading that is open. */
export class Draw {
  readonly law: RawLaw;
  readonly next: () => number;
  readonly #choices: ReadonlyMap<string, readonly Scalar[]>;

  /** @param readings those that stand; the others stand at their default or are drawn */
  constructor(law: RawLaw, next: () => number, readings: Readonly<Record<string, string>> = {}) {
    this.law = law;
    this.next = next;
    const choices = new Map<string, readonly Scalar[]>();
    for (const [fact, domain] of law.domains) choices.set(fact, domain);
    for (const [id, options] of openReadings(law.rulebook, readings)) choices.set(id, options);
    this.#choices = choices;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)] as T;
  }

  /** The facts and `reading.<id>` that can be drawn. */
  get ids(): readonly string[] {
    return [...this.#choices.keys()];
  }

  /** A value of a fact or reading; whole numbers most often near those that the law names. */
  value(id: string): Scalar {
    const choices = this.#choices.get(id) as readonly Scalar[];
    if (choices.length < 30 || this.next() < 0.2) return this.pick(choices);
    return typeof choices[0] === "number" ? 10 + Math.floor(this.next() * 12) : this.pick(choices);
  }

  /** An allowed case in which some facts and readings are given; days, and what is known in part, are left aside. */
  world(stated: Readonly<Record<string, FactInput>> = {}): World | undefined {
    const given: Record<string, Scalar> = {};
    for (const [id, value] of Object.entries(stated)) {
      if (typeof value !== "object" && this.#choices.has(id)) given[id] = value;
    }
    for (let trial = 0; trial < 200; trial++) {
      const world: Record<string, Scalar> = {};
      for (const id of this.#choices.keys()) world[id] = given[id] ?? this.value(id);
      const settled = this.settled(world, given);
      if (settled !== undefined) return settled;
    }
    return undefined;
  }

  /** A case with one to three facts or readings drawn anew, or nothing when that is no case. */
  neighbour(world: World): World | undefined {
    const next: Record<string, Scalar> = { ...world };
    const moved: Record<string, Scalar> = {};
    for (let count = 1 + Math.floor(this.next() * 3); count > 0; count--) {
      const id = this.pick(this.ids);
      next[id] = moved[id] = this.value(id);
    }
    return this.settled(next, moved);
  }

  /** The world with what follows from other facts put in, if it is a case. */
  settled(world: Record<string, Scalar>, given: Readonly<Record<string, Scalar>>) {
    for (const derivation of this.law.rulebook.derivations) {
      if (!("when" in derivation) || !this.law.holds(derivation.when, world)) continue;
      const { fact } = derivation;
      if ("is" in derivation) {
        if (!(fact in given)) world[fact] = derivation.is;
      } else if (!(fact in given)) world[fact] = world[derivation.equals] as Scalar;
      else if (!(derivation.equals in given)) world[derivation.equals] = world[fact] as Scalar;
    }
    for (const { fact, atMost } of this.law.rulebook.atMosts) {
      if (fact in given || Number(world[fact]) <= Number(world[atMost])) continue;
      world[fact] = world[atMost] as Scalar;
    }
    return this.law.isCase(world) ? world : undefined;
  }
}

/** The reading that checks of properties leave open although it may have a default. */
export function openInChecks({ layerReading }: Rulebook): Readonly<Record<string, string>> {
  return layerReading === undefined ? {} : { [layerReading]: "open" };
}

/** That there is nothing of what checks set aside. */
export function asideOf({ setAside }: Rulebook): Condition {
  if (setAside === undefined) return { all: [] };
  return { fact: setAside.fact, operator: "equal", value: setAside.value };
}

/** `reading.<id>` → the options among which nothing chooses: one where it stands, else all. */
export function openReadings(
  { readings }: Rulebook,
  stated: Readonly<Record<string, string>> = {},
): Map<string, readonly string[]> {
  return new Map(
    readings.map(({ reading, default: usual, options }) => {
      const stands = stated[reading] ?? usual ?? "open";
      const all = options.map((each) => each.option);
      return [`reading.${reading}`, stands === "open" ? all : [stands]];
    }),
  );
}
