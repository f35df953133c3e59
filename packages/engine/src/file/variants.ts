import type { Situation } from "../decide/situation.ts";
import type { Statement } from "../decide/statement.ts";
import { intersects, type ValueSet } from "../facts/value-set.ts";
import type { CaseFile, FactOrigin } from "../rulebook/rulebook.ts";
import { placesOf } from "./places.ts";
import { type AskedOfLaw, type Cell, projectFile } from "./project.ts";
import { namedIn, type ReadFile } from "./read-file.ts";
import type { Sameness } from "./seat.ts";
import { keyOf, type Unknown } from "./unknown.ts";

/** Two persons who are perhaps the same, and what leaves that open. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly unknown: Unknown;
}

/** The file under one choice of the persons who are the same. */
export interface Variant {
  readonly cells: readonly Cell[];
  readonly situations: readonly Situation[];
  /** All pairs of the file, the same in every variant. */
  readonly pairs: readonly Pair[];
  /** By key of a pair's unknown: whether the two are the same. */
  readonly same: ReadonlyMap<string, boolean>;
  /** Unknowns that are one, since the persons are. */
  readonly equal: readonly { readonly one: string; readonly other: string }[];
  /** Unknowns that are bound, since the same person's is given. */
  readonly fixed: readonly {
    readonly key: string;
    readonly allows: (values: ValueSet) => boolean;
  }[];
}

/** Most pairs of persons who are perhaps the same: each doubles what has to be looked at. */
export const MOST_PAIRS = 4;

/** The pairs of persons who are perhaps the same, each once. */
export function pairsIn({ persons }: ReadFile): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  for (const [id, { perhapsSameAs }] of persons) {
    for (const named of namedIn(perhapsSameAs) ?? []) {
      if (named === id) continue;
      const [one = "", other = ""] = [id, named].sort();
      const unknown = { person: one, attribute: `perhapsSameAs/${other}` };
      pairs.set(keyOf(unknown), { one, other, unknown });
    }
  }
  return [...pairs.values()];
}

/**
 * The file under every choice of the persons who are the same, as far as each cell is a case there.
 *
 * @param law see {@link projectFile}
 * @param apart the cells while it is open who is the same, and each before the law
 * @param place puts a cell before the law; nothing where it is no case
 */
export function variantsOf(
  file: ReadFile,
  declared: CaseFile,
  law: AskedOfLaw,
  apart: Pick<Variant, "cells" | "situations">,
  place: (cell: Cell) => Situation | undefined,
): readonly Variant[] {
  const pairs = pairsIn(file);
  const variants: Variant[] = [];
  const acts = [...file.acts.keys()];
  // of whoever acts and is shown a cell has the values once: what is known of either stands where they are two
  const said = givenIn(apart, declared, acts, knownIn);
  for (let choice = 0; choice < 2 ** pairs.length; choice++) {
    const chosen = pairs.map((_, at) => (choice & (1 << at)) !== 0);
    const isSame = samenessUnder(pairs, chosen);
    if (isSame === undefined) continue;
    const { cells, contradicts } = projectFile(file, declared, isSame, law);
    if (contradicts || actsTowardsOneselfAlone(cells)) continue;
    const situations = cells.flatMap((cell) => place(cell) ?? []);
    if (situations.length < cells.length) continue;
    const together = pairs.filter((_, at) => chosen[at]);
    const open = openOfPersons(declared, acts);
    const given = new Map([...said, ...givenIn({ cells, situations }, declared, acts)]);
    const shared = together.flatMap(({ one, other }) =>
      open.map(
        (each) => [keyOf({ ...each, person: one }), keyOf({ ...each, person: other })] as const,
      ),
    );
    if (shared.some(([one, other]) => !agree(given.get(one), given.get(other)))) continue;
    variants.push({
      cells,
      situations,
      pairs,
      same: new Map(pairs.map(({ unknown }, at) => [keyOf(unknown), chosen[at] as boolean])),
      equal: shared.map(([one, other]) => ({ one, other })),
      fixed: shared.flatMap(([one, other]) => [
        ...bound(one, given.get(other)),
        ...bound(other, given.get(one)),
      ]),
    });
  }
  return variants;
}

/** Whether somebody who is one with another here acts in some act towards nobody else. */
function actsTowardsOneselfAlone(cells: readonly Cell[]): boolean {
  return [...placesOf(cells).byAct.values()].some((actors) =>
    [...actors.values()].some((places) =>
      places.every((at) => cells[at]?.isTowardsOneself === true),
    ),
  );
}

/** Persons who are the same as a third are the same; nothing where two that are two would be one. */
function samenessUnder(pairs: readonly Pair[], chosen: readonly boolean[]): Sameness | undefined {
  const leader = new Map<string, string>();
  const of = (id: string): string => {
    const next = leader.get(id);
    return next === undefined ? id : of(next);
  };
  for (const [at, { one, other }] of pairs.entries()) {
    if (chosen[at] && of(one) !== of(other)) leader.set(of(one), of(other));
  }
  const isSame = (one: string, other: string) => of(one) === of(other);
  if (pairs.some(({ one, other }, at) => isSame(one, other) !== chosen[at])) return undefined;
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const declared = new Set(pairs.map(({ one, other }) => `${one} ${other}`));
  const isPair = (one: string, other: string) => declared.has([one, other].sort().join(" "));
  const clash = ids.some((one) =>
    ids.some((other) => one !== other && isSame(one, other) && !isPair(one, other)),
  );
  return clash ? undefined : isSame;
}

/** The facts that come from an attribute of a person: the first origin of each. */
function originsOfPersons({ facts }: CaseFile): ReadonlyMap<string, FactOrigin> {
  const first = new Map<string, FactOrigin>();
  for (const origin of facts) {
    const { fact, of, attribute } = origin;
    if (of !== "actor" && of !== "shown" && of !== "recipient") continue;
    if (attribute !== undefined && !first.has(fact)) first.set(fact, origin);
  }
  return first;
}

/** What may be open of a person, under the names of its unknowns. */
function openOfPersons(declared: CaseFile, acts: readonly string[]): readonly Unknown[] {
  const open = [...originsOfPersons(declared).values()].flatMap(
    ({ attribute = "", each }): Unknown[] =>
      each === "act" ? acts.map((act) => ({ act, attribute })) : [{ attribute }],
  );
  return [...new Map(open.map((each) => [keyOf(each), each])).values()];
}

/** What the cells are given of each attribute of a person; what the person bears is given of every act. */
function givenIn(
  { cells, situations }: Pick<Variant, "cells" | "situations">,
  declared: CaseFile,
  acts: readonly string[],
  statedIn: (situation: Situation) => Iterable<readonly [string, Statement]> = ({ read }) =>
    read.given,
): ReadonlyMap<string, Statement> {
  const ofPersons = originsOfPersons(declared);
  const given = new Map<string, Statement>();
  cells.forEach((cell, at) => {
    for (const [fact, statement] of statedIn(situations[at] as Situation)) {
      if (!ofPersons.has(fact)) continue;
      const unknown = cell.unknownOf(fact);
      const isOfPerson = cell.places.get(fact)?.startsWith("#/persons/") === true;
      const of = isOfPerson && unknown.act !== undefined ? acts : [unknown.act];
      for (const act of of) {
        given.set(keyOf(act === undefined ? unknown : { ...unknown, act }), statement);
      }
    }
  });
  return given;
}

/** Values, those that follow from days too; days themselves are no values of a case that could differ. */
function* knownIn({ bare }: Situation): Iterable<readonly [string, Statement]> {
  for (const [fact, values] of bare.values) yield [fact, { kind: "values", values }];
}

function agree(one: Statement | undefined, other: Statement | undefined): boolean {
  if (one?.kind === "values" && other?.kind === "values")
    return intersects(one.values, other.values);
  if (one?.kind === "dates" && other?.kind === "dates") {
    return one.from <= other.to && other.from <= one.to;
  }
  return true;
}

function bound(key: string, by: Statement | undefined): Variant["fixed"] {
  return by?.kind === "values" ? [{ key, allows: (values) => intersects(values, by.values) }] : [];
}
