import type { Context } from "../decide/evaluate.ts";
import { entriesOfPair, type Pair, pairsOf } from "../rulebook/concurrence-of-pair.ts";
import { inForce } from "../rulebook/law-on.ts";
import type {
  Citation,
  ComesToOne,
  Concurrence,
  Grade,
  IsoDate,
  Passage,
} from "../rulebook/rulebook.ts";
import { type DecidedDeed, deedsOf } from "./deeds.ts";
import { STAGES } from "./file-facts.ts";
import { UNKNOWN } from "./file-shape.ts";
import type { FileSituation } from "./file-situation.ts";
import type { ReadFile } from "./read-file.ts";
import { wholeAct } from "./whole-act.ts";

/** What a source says of several offences of one person. */
export interface Concurring {
  /** `unknown`: of whoever did the act. */
  readonly person: string;
  readonly acts: readonly string[];
  /** Outcomes. */
  readonly offences: readonly string[];
  readonly relation: string;
  readonly grade: Grade;
  readonly provisions: readonly Citation[];
  /** How far the provisions were read. */
  readonly checked: Passage["checked"];
  readonly says: string;
  /** The entry of the rulebook that says it. */
  readonly concurrence: string;
}

/**
 * What the offences of one act, and those of one person's acts, are to each other, as the rulebook's
 * sources say.
 *
 * An offence takes part where it may be fulfilled, count and not be barred, and the person may be liable for the act;
 * whether two of them can hold together is not looked at, so a pair may be named of which one excludes the other. Every pair
 * of offences of one act, and every pair that two acts of one person can have, is named: by what the
 * rulebook says of it on the law date of the later act, else by its entry for everything else. Acts of two
 * ids that may be one person are not put together. See docs/case-file-law.md.
 *
 * @returns in the order of the persons, of an act's own pairs before those of several acts
 */
export function concurrenceOfFile(situation: FileSituation, context: Context): Concurring[] {
  const { rulebook, declared, file } = situation;
  const { offences: group, liability } = declared.charges;
  const offences = rulebook.outcomes.flatMap((each) =>
    each.group === group ? [each.outcome] : [],
  );
  const byPerson = new Map<string, Offending[]>();
  for (const deed of deedsOf(situation)) {
    if (deed.statusOf(liability) === "no") continue;
    const own = offences.filter((offence) => deed.mayStand(offence));
    const person = deed.person ?? UNKNOWN;
    const before = byPerson.get(person) ?? [];
    byPerson.set(person, [...before, { deed, offences: own }]);
  }
  const language = context.language ?? rulebook.languages[0] ?? "";
  const law = { declared: rulebook.concurrence, offences, language };
  return [...byPerson].flatMap(([person, deeds]) => new OnePerson(law, file, person, deeds).all());
}

/** What is declared, and in which order offences stand. */
interface Saying {
  readonly declared: readonly Concurrence[];
  readonly offences: readonly string[];
  readonly language: string;
}

/** An act with the offences that it may be. */
interface Offending {
  readonly deed: DecidedDeed;
  readonly offences: readonly string[];
}

class OnePerson {
  readonly #law: Saying;
  readonly #file: ReadFile;
  readonly #person: string;
  readonly #deeds: readonly Offending[];

  constructor(law: Saying, file: ReadFile, person: string, deeds: readonly Offending[]) {
    this.#law = law;
    this.#file = file;
    this.#person = person;
    this.#deeds = deeds;
  }

  all(): Concurring[] {
    const within = this.#deeds.flatMap((deed) => this.#ofOneAct(deed));
    // of somebody who is not known it is open whether two acts are one person's
    return this.#person === UNKNOWN ? within : [...within, ...this.#ofSeveralActs()];
  }

  #ofOneAct(one: Offending): Concurring[] {
    const { act } = one.deed;
    const pairs = pairsOf(one.offences).flatMap((pair) => {
      const entries = this.#ofPair(pair);
      return this.#sayFirst(entries, [act], pair, one.deed.on);
    });
    const lasting = this.#law.declared.flatMap((entry) => {
      if (!("lasting" in entry.among) || !lastsDays(this.#file, act)) return [];
      const own = entry.among.lasting.filter((offence) => one.offences.includes(offence));
      return own.length === 0 ? [] : this.#say(entry, [act], own, one.deed.on);
    });
    return [...pairs, ...lasting];
  }

  #ofPair(pair: Pair): Concurrence[] {
    return entriesOfPair(this.#law.declared, pair);
  }

  #ofSeveralActs(): Concurring[] {
    const acting = this.#deeds.filter(({ offences }) => offences.length > 0);
    const all = new Set(acting.flatMap((each) => each.offences));
    const offences = this.#law.offences.filter((offence) => all.has(offence));
    const withOne = (offence: string) => acting.filter((each) => each.offences.includes(offence));
    const continued = offences.flatMap((offence) => {
      const deeds = withOne(offence);
      if (deeds.length < 2) return [];
      const entries = [...this.#entries("sameOffence"), ...this.#entries("otherwise")];
      return this.#sayFirst(entries, actsOf(deeds), [offence], latest(deeds));
    });
    const mixed = pairsOf(offences).flatMap((pair) => {
      const deeds = acting.filter((each) =>
        pair.some((offence) => each.offences.includes(offence)),
      );
      // a graver form comes with the offence itself, of which it was said above
      if (!standApart(deeds, pair) || this.#comesToOne(pair, latest(deeds)) === "sameOffence") {
        return [];
      }
      return this.#sayFirst(this.#entries("otherwise"), actsOf(deeds), pair, latest(deeds));
    });
    const sentences = this.#areSeveral(acting)
      ? this.#entries("severalOffences").flatMap((entry) =>
          this.#say(entry, actsOf(acting), offences, latest(acting)),
        )
      : [];
    const besides = acting.filter(({ deed }) => this.#wasJudgedBesides(deed.act));
    const sentenced = this.#entries("judgedBefore").flatMap((entry) => {
      const own = offences.filter((offence) =>
        besides.some((each) => each.offences.includes(offence)),
      );
      return own.length === 0 ? [] : this.#say(entry, actsOf(besides), own, latest(besides));
    });
    return [...continued, ...mixed, ...sentences, ...sentenced];
  }

  /** Whether there may be two offences that do not come to one. */
  #areSeveral(acting: readonly Offending[]): boolean {
    if (acting.length > 1) return true;
    return acting.some(({ deed, offences }) =>
      pairsOf(offences).some((pair) => this.#comesToOne(pair, deed.on) === undefined),
    );
  }

  /** How the two offences of a pair come to one. */
  #comesToOne(pair: Pair, on: IsoDate): ComesToOne | undefined {
    const [said] = this.#ofPair(pair).filter(({ wordings }) =>
      wordings.some((each) => inForce(each.inForce, on)),
    );
    return said !== undefined && "act" in said.among ? said.among.act.one : undefined;
  }

  /** Whether a judgment was given, or proceedings ended, for something else than an act. */
  #wasJudgedBesides(deed: string): boolean {
    return (this.#file.input.proceedings ?? []).some(
      ({ about, act, stage }) =>
        about === this.#person &&
        act !== deed &&
        (stage === STAGES.judged || stage === STAGES.ended),
    );
  }

  #entries(acts: string): Concurrence[] {
    return this.#law.declared.filter(({ among }) => "acts" in among && among.acts === acts);
  }

  /** The first entry that has words in force. */
  #sayFirst(
    entries: readonly Concurrence[],
    acts: readonly string[],
    offences: readonly string[],
    on: IsoDate,
  ): Concurring[] {
    for (const entry of entries) {
      const said = this.#say(entry, acts, offences, on);
      if (said.length > 0) return said;
    }
    return [];
  }

  #say(
    { concurrence, relation, grade, wordings }: Concurrence,
    acts: readonly string[],
    offences: readonly string[],
    on: IsoDate,
  ): Concurring[] {
    const passage = wordings.find((each) => inForce(each.inForce, on));
    if (passage === undefined) return [];
    const { cites, says, checked } = passage;
    return [
      {
        person: this.#person,
        acts,
        offences,
        relation,
        grade,
        provisions: cites,
        checked,
        says: says[this.#law.language] ?? "",
        concurrence,
      },
    ];
  }
}

/** Whether the offences of a pair can be those of two acts. */
function standApart(deeds: readonly Offending[], [one, other]: Pair): boolean {
  const having = (offence: string) => deeds.filter((each) => each.offences.includes(offence));
  return having(one).some((each) => having(other).some((another) => another !== each));
}

function actsOf(deeds: readonly Offending[]): string[] {
  return deeds.map(({ deed }) => deed.act);
}

function latest(deeds: readonly Offending[]): IsoDate {
  return (
    deeds
      .map(({ deed }) => deed.on)
      .sort()
      .at(-1) ?? ""
  );
}

function lastsDays(file: ReadFile, act: string): boolean {
  const { when } = wholeAct(file, act);
  return typeof when === "object" && "from" in when && when.from < when.to;
}
