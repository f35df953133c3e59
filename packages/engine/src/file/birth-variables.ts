import { derivationsFrom } from "../decide/derived-values.ts";
import type { Situation } from "../decide/situation.ts";
import { type Node, TRUE } from "../diagram/diagram-store.ts";
import { isOpen, sameClass } from "../diagram/space.ts";
import { addDays, plusYears } from "../facts/calendar.ts";
import type { CaseFile, FactInput, IsoDate } from "../rulebook/rulebook.ts";
import { type BirthClasses, type BornIn, birthClasses } from "./birth.ts";
import type { DateClass, DatePlace, DateVariable, FoundDates, Seated } from "./date-variable.ts";
import { UNKNOWN } from "./file-shape.ts";
import type { JointSpace } from "./joint-space.ts";
import type { ReadFile } from "./read-file.ts";
import { bornAtAge } from "./stated-ages.ts";
import { keyOf } from "./unknown.ts";
import type { Pair, Variant } from "./variants.ts";

/** Where a birth date stands. */
interface Place extends BornIn, DatePlace {
  readonly act: string;
  /** The days to which years are counted from it. */
  readonly days: readonly IsoDate[];
}

/**
 * The birth dates that are variables of the joined diagrams: those not known to the day, of persons who
 * stand in two or more acts whose days are known. In other cells an age is an unknown of its own.
 */
export function birthVariables(
  file: ReadFile,
  declared: CaseFile,
  seated: readonly Seated[],
): FoundDates {
  const pairs = seated[0]?.variant.pairs ?? [];
  const places = placesByPerson(declared, seated);
  const groups = groupsOf([...file.persons.keys()], pairs);
  return {
    variables: groups.flatMap((group) => variablesOf(file, places, seated, group)),
    binding: (variant, space) => sameBirths((seated[variant] as Seated).variant, space),
  };
}

/** Persons who are one were born on one day. */
function sameBirths({ pairs, same }: Variant, { store, levelOf }: JointSpace): Node {
  let node: Node = TRUE;
  for (const { one, other, unknown } of pairs) {
    if (same.get(keyOf(unknown)) !== true) continue;
    const [left, right] = [one, other].map((person) =>
      levelOf(keyOf({ person, attribute: "birthDate" })),
    );
    if (left !== undefined && right !== undefined) {
      node = store.and(node, sameClass(store, left, right));
    }
  }
  return node;
}

/** Persons who may be one, together; each other one alone. */
function groupsOf(
  persons: readonly string[],
  pairs: readonly Pair[],
): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const person of persons) {
    const linked = groups.filter((group) =>
      pairs.some(
        ({ one, other }) =>
          (one === person && group.includes(other)) || (other === person && group.includes(one)),
      ),
    );
    for (const each of linked) groups.splice(groups.indexOf(each), 1);
    groups.push([...linked.flat(), person]);
  }
  return groups;
}

function variablesOf(
  file: ReadFile,
  placesOf: ReadonlyMap<string, readonly Place[]>,
  seated: readonly Seated[],
  group: readonly string[],
): DateVariable[] {
  const all = group.flatMap((person) => placesOf.get(person) ?? []);
  if (new Set(all.map(({ act }) => act)).size < 2) return [];
  const days = all.flatMap((place) => place.days).sort();
  const most = mostYears(all[0] as Place);
  // where no life spans all acts, the birth dates before the first stand for none
  const to = days[0] as IsoDate;
  const oldest = plusYears(days.at(-1) as IsoDate, -most - 1);
  const [from = to] = [oldest, to].sort();
  const within = { from, to };
  const stated = new Map(group.map((person) => [person, file.persons.get(person)?.birthDate]));
  const open = group.filter((person) => {
    const birthDate = stated.get(person);
    const isStated = typeof birthDate === "string" && birthDate !== UNKNOWN;
    return !isStated && (placesOf.get(person) ?? []).length > 0;
  });
  const opens = ({ variant, cell, situation: { compiled, known }, facts }: Place) =>
    derivationsFrom(compiled.law.rulebook, facts).some(({ fact }) => {
      const level = compiled.space.byId.get(fact)?.level;
      if (level !== undefined && isOpen(known.allowed, level)) return true;
      // what is stated of one act has to fit what is stated of others
      const at = seated[variant]?.variant.cells[cell]?.places.get(fact);
      return at?.startsWith("#/acts/") === true;
    });
  if (!open.some((person) => (placesOf.get(person) ?? []).some(opens))) return [];
  const cuts = group.flatMap((person) => [
    ...cutsOf(stated.get(person)),
    ...agesOf(file, person, days)
      .flat()
      .flatMap(({ from, to }) => [from, addDays(to, 1)]),
  ]);
  const found = open.map((person) => birthClasses(placesOf.get(person) ?? [], within, cuts));
  // persons who may be one have their birth dates told apart in the same way
  const starts = found.flatMap(({ classes }) => classes.map(({ from }) => from));
  return open.map((person, at) => {
    const places = placesOf.get(person) ?? [];
    const { classes, kindOf } =
      open.length === 1
        ? (found[at] as BirthClasses)
        : birthClasses(places, within, [...cuts, ...starts]);
    const possible = seated.map(({ variant }, at) => {
      const kinds = new Set(kindOf.filter((_, index) => places[index]?.variant === at));
      const allowed = group
        .filter((other) => other === person || isSame(variant, person, other) === true)
        .map((other) => allowedIn(file, other, stated.get(other), placesOf.get(other) ?? [], at));
      return Uint8Array.from(classes, (each) => {
        const isPossible = ![...kinds].some((kind) => each.left[kind] === undefined);
        return isPossible && allowed.every((isAllowed) => isAllowed(each)) ? 1 : 0;
      });
    });
    return {
      unknown: { person, attribute: "birthDate" },
      classes,
      kindOf,
      places,
      possible: (variant) => possible[variant] as Uint8Array,
    };
  });
}

function isSame({ same }: Variant, person: string, other: string): boolean | undefined {
  const [one = "", two = ""] = [person, other].sort();
  return same.get(keyOf({ person: one, attribute: `perhapsSameAs/${two}` }));
}

/** Finds whether what the file states of a person's birth date and age allows the days of a class. */
function allowedIn(
  file: ReadFile,
  person: string,
  birthDate: FactInput | undefined,
  places: readonly Place[],
  variant: number,
): (days: DateClass) => boolean {
  if (typeof birthDate === "string" && birthDate !== UNKNOWN)
    return ({ from, to }) => from <= birthDate && birthDate <= to;
  const { min, max } =
    typeof birthDate === "object" ? (birthDate as { min?: IsoDate; max?: IsoDate }) : {};
  const days = places.flatMap((place) => (place.variant === variant ? place.days : []));
  const aged = agesOf(file, person, days);
  return ({ from, to }) =>
    (min === undefined || min <= to) &&
    (max === undefined || from <= max) &&
    aged.every((born) => born.some((each) => each.from <= from && to <= each.to));
}

/** The first day of each part into which a stated birth date divides all days. */
function cutsOf(stated: FactInput | undefined): IsoDate[] {
  if (typeof stated === "string") return stated === UNKNOWN ? [] : [stated, addDays(stated, 1)];
  if (typeof stated !== "object" || !("min" in stated || "max" in stated)) return [];
  const { min, max } = stated as { min?: string; max?: string };
  return [...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [addDays(max, 1)])];
}

/** The birth dates that a stated age allows on each day. */
function agesOf(file: ReadFile, person: string, days: readonly IsoDate[]) {
  const age = file.persons.get(person)?.age;
  return [...new Set(days)].flatMap((day) => {
    const born = bornAtAge(age, day);
    return born === undefined ? [] : [born];
  });
}

/** By person: the cells in which a birth date of theirs is counted from, whether it is stated or not. */
function placesByPerson(
  declared: CaseFile,
  seated: readonly Seated[],
): ReadonlyMap<string, readonly Place[]> {
  const births = declared.facts.filter(({ attribute }) => attribute === "birthDate");
  const places = new Map<string, Place[]>();
  for (const [at, { variant, situations }] of seated.entries()) {
    for (const [index, cell] of variant.cells.entries()) {
      const situation = situations[index] as Situation;
      const counted = new Map<string, { facts: string[]; days: IsoDate[] }>();
      for (const { fact, of } of births) {
        const person =
          of === "actor" || of === "shown" || of === "recipient" ? cell[of] : undefined;
        if (person === undefined || cell.unknownOf(fact).person !== person) continue;
        const own = counted.get(person) ?? { facts: [], days: [] };
        own.facts.push(fact);
        own.days.push(...daysCountedTo(situation, fact));
        counted.set(person, own);
      }
      for (const [person, { facts, days }] of counted) {
        if (days.length === 0) continue;
        const own = places.get(person) ?? [];
        places.set(person, own);
        own.push({ variant: at, cell: index, act: cell.act, situation, facts, days });
      }
    }
  }
  return places;
}

/** The days that are known and to which years are counted from a birth date. */
function daysCountedTo({ compiled, given, presumptions }: Situation, birth: string): IsoDate[] {
  return compiled.law.rulebook.derivations.flatMap((each) => {
    if (!("completedYears" in each) || each.completedYears.from !== birth) return [];
    const { to } = each.completedYears;
    const day = given.get(to) ?? presumptions.get(to);
    return day?.kind === "dates" && day.from === day.to ? [day.from] : [];
  });
}

/** The most years that the ages may count. */
function mostYears({ situation, facts }: Place): number {
  const { law } = situation.compiled;
  const ages = law.rulebook.derivations.flatMap((each) =>
    "completedYears" in each && facts.includes(each.completedYears.from) ? [each.fact] : [],
  );
  return Math.max(
    ...ages.map((fact) => {
      const domain = law.facts.get(fact)?.domain;
      return domain?.kind === "spans" ? (domain.spans.at(-1)?.[1] ?? 0) : 0;
    }),
  );
}
