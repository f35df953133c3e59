import { READING } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { componentsOf, coneOf } from "../diagram/cone-of-influence.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { CaseInput } from "./case-shape.ts";
import { inputsOf, isValueDerivation } from "./derived-values.ts";
import type { Finding } from "./finding.ts";
import type { PartialAssignment } from "./partial-assignment.ts";
import type { ReadCase } from "./read-case.ts";
import type { Restriction } from "./restriction.ts";
import { type Statements, wordsOf } from "./statement.ts";

/**
 * What the key of a finding is made of: its place, which is the outcome and the compiled law; the codes of
 * what is within its cone of influence; and what is stated apart from them, of dates and of facts that clash.
 */
type KeyPart = "place" | "codes" | "apart";

/**
 * The parts of the key in which a member of a case shows; none for one that is in no finding. A new
 * member has to choose.
 */
export const CASE_IN_KEY = {
  title: [],
  facts: ["codes", "apart"],
  readings: ["codes"],
  // the law date is also presumed for other days
  on: ["place", "apart"],
  presume: ["codes", "apart"],
  unobtainable: ["codes", "apart"],
} as const satisfies Readonly<Record<keyof CaseInput, readonly KeyPart[]>>;

const WHOLE: readonly KeyPart[] = ["place", "codes", "apart"];

/** The parts of the key that a member of a finding follows from. A new member has to choose. */
export const FINDING_FROM_KEY = {
  outcome: ["place"],
  status: WHOLE,
  dependsOn: WHOLE,
  byReading: WHOLE,
  defaulted: WHOLE,
  alternatives: WHOLE,
  missing: WHOLE,
  presumed: WHOLE,
  sufficient: WHOLE,
  rules: WHOLE,
  provisions: WHOLE,
  grade: WHOLE,
  rows: WHOLE,
} satisfies Readonly<Record<keyof Finding, readonly KeyPart[]>>;

/** A finding, with all that it was made from. */
interface Remembered {
  readonly place: number;
  /** Of everything within the cone. */
  readonly codes: Uint32Array;
  readonly apart: string;
  readonly finding: Finding;
}

const GIVEN = 1;
const DEFAULT = 2;
const WAYS = 4;

/** Different things numbered before everything is forgotten: each takes some 0.7 KB, and nearly every new case brings one. */
const MOST_NUMBERS = 20_000;

/** The part of a situation that a finding can depend on. */
interface Decidable {
  readonly compiled: CompiledLaw;
  readonly read: Pick<ReadCase, "given" | "defaulted">;
  readonly given: Statements;
  readonly presumptions: Statements;
  readonly known: PartialAssignment;
  readonly bare: PartialAssignment;
  readonly restriction: () => Restriction;
}

/** Finds the finding of an outcome that was made before, or makes it. */
export type Remember = (outcome: string, make: () => Finding) => Finding;

/** An outcome of one compiled law. */
interface CachedOutcome {
  /** Tells it from every other in the same cache. */
  readonly number: number;
  /** Its cone of influence: levels, and after them components. */
  readonly cone: Uint16Array;
}

/**
 * Remembers findings by everything that they can depend on: the classes left of each level in the cone of
 * influence of the outcome, which of these levels are given or at a default, and the statements that say
 * more than their class. Cases that agree in all of this have the same finding: after one fact has changed,
 * only the outcomes that the fact can influence are decided again. Remembered findings are frozen.
 *
 * Findings are kept in two generations; when the younger one is full the older one is forgotten.
 */
export class FindingCache {
  readonly #most: number;
  /** By a hash of all that a finding was made from. */
  #young = new Map<number, Remembered>();
  #old = new Map<number, Remembered>();
  #numbers = new Map<string, number>();
  #numbersByArray = new WeakMap<Uint8Array, number>();
  readonly #places = new WeakMap<CompiledLaw, Map<string, CachedOutcome>>();
  #lastPlace = 0;

  /** @param most findings that are kept; 0: none */
  constructor(most = 12_000) {
    this.#most = most;
  }

  /** Forgets every finding, and with it what it says of the cases that were asked about. */
  forget(): void {
    this.#young = new Map();
    this.#old = new Map();
    this.#numbers = new Map();
    this.#numbersByArray = new WeakMap();
  }

  /**
   * Remembers in one situation.
   *
   * @param coupled facts of which more than their class counts
   */
  rememberIn(situation: Decidable, coupled: ReadonlySet<string>): Remember {
    if (this.#most === 0) return (_, make) => frozen(make());
    const apart = apartFrom(situation, coupled);
    const start = hashOf(apart);
    let codes: Uint32Array = new Uint32Array();
    let numbers: Map<string, number> | undefined;
    return (outcome, make) => {
      if (this.#numbers.size > MOST_NUMBERS) this.forget();
      // once everything was forgotten, things have other numbers
      if (numbers !== this.#numbers) {
        numbers = this.#numbers;
        codes = this.#codesOf(situation);
      }
      const place = this.#placeOf(situation.compiled, outcome);
      const { cone } = place;
      let hash = Math.imul(start ^ place.number, 0x9e3779b1);
      for (let index = 0; index < cone.length; index++) {
        hash = Math.imul(hash ^ (codes[cone[index] as number] as number), 0x85ebca6b);
        hash ^= hash >>> 15;
      }
      const isSame = (known: Remembered): boolean => {
        if (known.place !== place.number || known.apart !== apart) return false;
        for (let index = 0; index < cone.length; index++) {
          if (known.codes[index] !== codes[cone[index] as number]) return false;
        }
        return true;
      };
      const recent = this.#young.get(hash);
      if (recent !== undefined && isSame(recent)) return recent.finding;
      const before = this.#old.get(hash);
      if (before !== undefined && isSame(before)) {
        this.#keep(hash, before);
        return before.finding;
      }
      const finding = frozen(make());
      if (numbers !== this.#numbers) return finding;
      const own = new Uint32Array(cone.length);
      cone.forEach((at, index) => {
        own[index] = codes[at] as number;
      });
      this.#keep(hash, { place: place.number, codes: own, apart, finding });
      return finding;
    };
  }

  #keep(hash: number, remembered: Remembered): void {
    if (this.#young.size >= Math.max(1, Math.floor(this.#most / 2))) {
      this.#old = this.#most === 1 ? new Map() : this.#young;
      this.#young = new Map();
    }
    this.#young.set(hash, remembered);
  }

  #placeOf(compiled: CompiledLaw, outcome: string): CachedOutcome {
    let known = this.#places.get(compiled);
    if (known === undefined) {
      known = new Map();
      this.#places.set(compiled, known);
    }
    let place = known.get(outcome);
    if (place === undefined) {
      const { levels, components } = coneOf(compiled, outcome);
      const behind = compiled.space.variables.length;
      const cone = Uint16Array.from([
        ...levels,
        ...components.map((component) => behind + component),
      ]);
      place = { number: this.#lastPlace++, cone };
      known.set(outcome, place);
    }
    return place;
  }

  /**
   * By level: which of its classes are left, and whether it is given or a default. One that is neither and
   * still narrowed is presumed, absent or follows from dates. After the levels come the components: one
   * number for the codes of all their levels.
   */
  #codesOf({ compiled, read, restriction }: Decidable): Uint32Array {
    const { byId } = compiled.space;
    const { allowed } = restriction();
    const components = componentsOf(compiled);
    const codes = new Uint32Array(allowed.length + components.length);
    allowed.forEach((open, level) => {
      if (open !== null) codes[level] = this.#numberOf(open) * WAYS;
    });
    const mark = (id: string, way: number) => {
      const level = byId.get(id)?.level;
      if (level !== undefined) codes[level] = (codes[level] as number) + way;
    };
    for (const fact of read.given.keys()) mark(fact, GIVEN);
    for (const reading of read.defaulted) mark(READING + reading, DEFAULT);
    components.forEach((component, at) => {
      codes[allowed.length + at] = this.#numberOfText(
        component.map((level) => codes[level]).join(" "),
      );
    });
    return codes;
  }

  /** The same number, from 1, for the same set of classes. */
  #numberOf(open: Uint8Array): number {
    let number = this.#numbersByArray.get(open);
    if (number === undefined) {
      number = this.#numberOfText(open.join(""));
      this.#numbersByArray.set(open, number);
    }
    return number;
  }

  #numberOfText(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size + 1;
      this.#numbers.set(text, number);
    }
    return number;
  }
}

/** What is stated of facts of which more than a class counts: dates, and linked facts that clash. */
function apartFrom(
  { compiled, given, presumptions, known, bare }: Decidable,
  coupled: ReadonlySet<string>,
): string {
  const facts = new Set(coupled);
  for (const fact of derived(compiled.law.rulebook, inputsOfDerivations)) facts.add(fact);
  for (const what of [known, bare]) {
    for (const refinement of what.refinements())
      for (const fact of refinement.facts) facts.add(fact);
  }
  let apart = "";
  for (const fact of facts) {
    const statement = given.get(fact) ?? presumptions.get(fact);
    if (statement === undefined) continue;
    apart += `${fact}${given.has(fact) ? "=" : "~"}${wordsOf(statement)} `;
  }
  return apart;
}

function inputsOfDerivations({ derivations }: Rulebook): readonly string[] {
  return derivations.filter(isValueDerivation).flatMap(inputsOf);
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function frozen(finding: Finding): Finding {
  for (const value of Object.values(finding)) Object.freeze(value);
  for (const row of finding.byReading) Object.freeze(row);
  for (const row of finding.rows ?? []) Object.freeze(row);
  return Object.freeze(finding);
}
