import { derivationsFrom, workedOut } from "../decide/derived-values.ts";
import { partialAssignmentFrom } from "../decide/partial-assignment.ts";
import { isPossible, type Restriction, restrictionOf } from "../decide/restriction.ts";
import { presumedStatement, type Situation } from "../decide/situation.ts";
import { type Statements, wordsOf } from "../decide/statement.ts";
import { type Node, TRUE } from "../diagram/diagram-store.ts";
import { classesOf, type Variable } from "../diagram/space.ts";
import { fromDayNumber, toDayNumber } from "../facts/calendar.ts";
import { span as numbers, type ValueSet } from "../facts/value-set.ts";
import type { CaseFile, IsoDate } from "../rulebook/rulebook.ts";
import {
  type DatePlace,
  type DateVariable,
  type FoundDates,
  type Seated,
  startsOf,
} from "./date-variable.ts";
import type { JointSpace } from "./joint-space.ts";
import type { Cell } from "./project.ts";
import { actNamed, daysOf, daysOfMaking, type ReadFile } from "./read-file.ts";
import { ageOn, statedBirthDays } from "./stated-ages.ts";
import { keyOf, type Unknown } from "./unknown.ts";

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** By class of the day of an act: what is left of a cell then; nothing where it is no case. */
export interface CasesByDay {
  readonly unknown: Unknown;
  readonly classes: readonly (Restriction | undefined)[];
}

/** The days of acts that are variables of a file. */
export interface DayVariables extends FoundDates {
  /** Of a cell of which the days of a class tell more than the span does: by class. */
  readonly casesOn: (variant: number, cell: number) => readonly CasesByDay[];
}

/** A cell in which something follows from the day of an act: its own, or the one that made what it deals with. */
interface Place extends DatePlace {
  readonly situation: Situation;
  /** What is known of the cell where the act was on some day. */
  readonly statementsOn: (day: IsoDate) => Statements;
  /** By fact that follows from the day: variables of the same person, who stands in two places. */
  readonly alike: ReadonlyMap<string, readonly Variable[]>;
}

/** An act whose day lies in a span. */
interface Dated {
  readonly act: string;
  readonly unknown: Unknown;
  readonly span: Days;
  /** That states it. */
  readonly fact: string;
  readonly places: Place[];
}

/** What is left of a cell on days between which nothing in it changes. */
interface Piece {
  readonly from: number;
  readonly key: string;
  readonly levels: ReadonlyMap<number, Uint8Array>;
  readonly restriction: Restriction | undefined;
}

/**
 * The days of acts that lie in a span, in the classes between which nothing that follows from them in any cell changes:
 * ages and years, the age shown of what such an act made, and whether a cell is a case at all. An act has one day in all
 * cells, those of whoever helps it included.
 */
export function dayVariables(
  file: ReadFile,
  declared: CaseFile,
  seated: readonly Seated[],
): DayVariables {
  const ofCells = new Map<string, CasesByDay[]>();
  const variables: DateVariable[] = [];
  for (const { act, unknown, span, places, fact } of datedActs(file, declared, seated)) {
    const within = [toDayNumber(span.from), toDayNumber(span.to)] as const;
    const pieces = places.map((place) => piecesOf(place, ...within));
    const starts = [...new Set(pieces.flat().map(({ from }) => from))].sort((a, b) => a - b);
    if (starts.length === 1) continue;
    const byPlace = pieces.map((own) =>
      starts.map((start) => own.findLast(({ from }) => from <= start) as Piece),
    );
    const classes = starts.map((from, at) => ({
      from: fromDayNumber(from),
      to: fromDayNumber((starts[at + 1] ?? within[1] + 1) - 1),
      left: byPlace.map((own) => {
        const { levels, restriction } = own[at] as Piece;
        return restriction === undefined ? undefined : levels;
      }),
    }));
    const fits = fittingOthers(file, act);
    const possible = seated.map((_, variant) =>
      Uint8Array.from(classes, (each) => {
        const isCase = places.every(
          (place, at) => place.variant !== variant || each.left[at] !== undefined,
        );
        return isCase && fits(each) ? 1 : 0;
      }),
    );
    places.forEach(({ variant, cell, situation }, at) => {
      const each = (byPlace[at] as readonly Piece[]).map(({ restriction }) => restriction);
      const { compiled, known, read } = situation;
      const whole = refinementsOf(restrictionOf(compiled, known, read.readings));
      if (each.every((own) => own === undefined || refinementsOf(own) === whole)) return;
      const key = `${variant} ${cell}`;
      ofCells.set(key, [...(ofCells.get(key) ?? []), { unknown, classes: each }]);
    });
    variables.push({
      ...{ unknown, fact, places, classes, kindOf: [...places.keys()] },
      possible: (variant) => possible[variant] as Uint8Array,
    });
  }
  return {
    variables,
    binding: (_, space) => inOrder(file, variables, space),
    casesOn: (variant, cell) => ofCells.get(`${variant} ${cell}`) ?? [],
  };
}

/** The acts whose day lies in a span, with the cells in which something may follow from it. */
function datedActs(
  file: ReadFile,
  { facts }: CaseFile,
  seated: readonly Seated[],
): readonly Dated[] {
  const fact = facts.find(({ of, attribute }) => of === "act" && attribute === "when")?.fact;
  const shownAge = facts.find((each) => "making" in each)?.fact;
  if (fact === undefined) return [];
  const dated = new Map<string, Dated>();
  const put = (unknown: Unknown, span: Days, place: Place) => {
    const { act = "" } = unknown;
    const own = dated.get(act) ?? { act, unknown, span, fact, places: [] };
    dated.set(act, own);
    own.places.push(place);
  };
  for (const [variant, { variant: own, situations }] of seated.entries()) {
    for (const [cell, each] of own.cells.entries()) {
      const situation = situations[cell] as Situation;
      const place = { variant, cell, situation };
      const day = situation.given.get(fact);
      if (day?.kind === "dates" && day.from < day.to) {
        const statementsOn = statementsOnDays(situation, fact);
        const alike = alikeIn(each, situation, fact);
        put(each.unknownOf(fact), day, { ...place, facts: [fact], statementsOn, alike });
      }
      const making = shownAge && MADE_IN.exec(each.places.get(shownAge) ?? "")?.[1];
      const span = making ? daysOf(file.acts.get(making) ?? {}) : undefined;
      const born = statedBirthDays(file.persons.get(each.shown ?? "")?.birthDate);
      if (!shownAge || !making || !span || !born || span.from === span.to) continue;
      const statementsOn = agesOnDays(situation, shownAge, born);
      const own = { ...place, facts: [], statementsOn, alike: new Map() };
      put({ act: making, attribute: "when" }, span, own);
    }
  }
  return [...dated.values()];
}

/** Where the age of somebody shown follows from the day of the act that made the item. */
const MADE_IN = /^#\/acts\/([^/]+)\/when$/;

/** What a cell does not say of one place in which a person stands follows from the day as it does in the other. */
function alikeIn(
  { keyOf }: Cell,
  { compiled: { law, space }, known }: Situation,
  fact: string,
): Place["alike"] {
  const open = space.variables.filter(
    ({ id, kind }) => kind !== "reading" && !known.values.has(id),
  );
  const byKey = Map.groupBy(open, ({ id }) => keyOf(id));
  return new Map(
    derivationsFrom(law.rulebook, [fact]).map((each) => [
      each.fact,
      (byKey.get(keyOf(each.fact)) ?? []).filter(({ id }) => id !== each.fact),
    ]),
  );
}

/** Of a cell what is known where its act was on a day, with what is presumed in relation to that day. */
function statementsOnDays({ given, presumptions, compiled, read }: Situation, fact: string) {
  const following = [...presumptions.keys()].flatMap((other) => {
    const presumed = compiled.law.facts.get(other)?.declaration.presumed;
    const value = presumed?.value;
    const isAfter = typeof value === "object" && value.date === "today" && value.notBefore === fact;
    return presumed !== undefined && isAfter ? [[other, presumed] as const] : [];
  });
  return (day: IsoDate): Statements => {
    const statements = new Map([...given, ...presumptions]);
    statements.set(fact, { kind: "dates", from: day, to: day });
    for (const [other, presumed] of following) {
      const statement = presumedStatement(read, presumed, (each) => statements.get(each));
      if (statement !== undefined) statements.set(other, statement);
    }
    return statements;
  };
}

/** Of a cell what is known where the item was made on a day. */
function agesOnDays({ given, presumptions }: Situation, shownAge: string, born: Days) {
  return (day: IsoDate): Statements => {
    const statements = new Map([...given, ...presumptions]);
    const age = ageOn(born, { from: day, to: day });
    if (age === undefined) statements.delete(shownAge);
    else statements.set(shownAge, { kind: "values", values: numbers(age.from, age.to) });
    return statements;
  };
}

function piecesOf(
  { situation, statementsOn, alike }: Place,
  first: number,
  last: number,
): readonly Piece[] {
  const { compiled, known: whole, read } = situation;
  const { law } = compiled;
  const wordsOn = (day: number): string => {
    const statements = statementsOn(fromDayNumber(day));
    const followed = workedOut(law, statements).map(({ derivation, left }) => [
      derivation.derivation,
      wordsOf({ kind: "values", values: left }),
    ]);
    const late = law.rulebook.dateOrders.map(({ first, then }) => {
      const [one, other] = [statements.get(first), statements.get(then)];
      return one?.kind === "dates" && other?.kind === "dates" && one.from > other.to;
    });
    const stated = [...statements.values()].flatMap((each) =>
      each.kind === "values" ? [wordsOf(each)] : [],
    );
    return JSON.stringify([followed, late, stated]);
  };
  const pieceOn = (from: number): Piece => {
    const known = partialAssignmentFrom(compiled, statementsOn(fromDayNumber(from)));
    if (!isPossible(compiled, known)) {
      return { from, key: "", levels: new Map(), restriction: undefined };
    }
    const levels = new Map<number, Uint8Array>();
    for (const [level, open] of known.allowed.entries()) {
      if (open !== null && open.join() !== whole.allowed[level]?.join()) levels.set(level, open);
    }
    for (const [fact, variables] of alike) {
      const values = known.values.get(fact);
      for (const each of values === undefined ? [] : variables) {
        levels.set(each.level, classesOf(each, values as ValueSet));
      }
    }
    const words = [...levels].map(([level, open]) => `${level}: ${open}`);
    const restriction = restrictionOf(compiled, known, read.readings);
    return { from, key: `${words.join()} ${refinementsOf(restriction)}`, levels, restriction };
  };
  const pieces = startsOf(first, last, wordsOn).map(pieceOn);
  return pieces.filter(({ key }, at) => key !== pieces[at - 1]?.key);
}

function refinementsOf({ refinements }: Restriction): string {
  return refinements.map(({ key }) => key).join();
}

/** The acts of some day that are not later than one: those that it points to, and so on. */
function notAfter({ acts }: ReadFile, act: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    const { received, under } = acts.get(id) ?? {};
    for (const member of [received, under]) {
      const earlier = actNamed(member);
      if (earlier === undefined || found.has(earlier)) continue;
      if (daysOf(acts.get(earlier) ?? {}) === undefined) continue;
      found.add(earlier);
      visit(earlier);
    }
  };
  visit(act);
  return found;
}

/** Finds whether an act may be of some days where each other one that points to it, or to which it points, is of its own. */
function fittingOthers(file: ReadFile, act: string): (days: Days) => boolean {
  const before = notAfter(file, act);
  const after = [...file.acts.keys()].filter((other) => notAfter(file, other).has(act));
  const daysOfAct = (id: string) => daysOf(file.acts.get(id) ?? {}) ?? [];
  const made = [act, ...before].flatMap((id) => {
    const { item, holds } = file.acts.get(id) ?? {};
    return [item, holds].flatMap(
      (each) => daysOfMaking(file.items.get(actNamed(each) ?? "") ?? {}) ?? [],
    );
  });
  const earliest = [...[...before].flatMap(daysOfAct), ...made].map(({ from }) => from);
  const latest = after.flatMap(daysOfAct).map(({ to }) => to);
  return ({ from, to }) => earliest.every((day) => day <= to) && latest.every((day) => from <= day);
}

/** Acts that point to one another are in the order of their days. */
function inOrder(
  file: ReadFile,
  variables: readonly DateVariable[],
  { store, levelOf }: JointSpace,
): Node {
  let node: Node = TRUE;
  for (const late of variables) {
    const before = notAfter(file, late.unknown.act ?? "");
    for (const early of variables) {
      if (!before.has(early.unknown.act ?? "")) continue;
      const [one, other] = [early, late].map(({ unknown }) => levelOf(keyOf(unknown)) as number);
      for (const [at, { from }] of early.classes.entries()) {
        const here = store.literal(one as number, (index) => index === at);
        const later = store.literal(
          other as number,
          (index) => from <= (late.classes[index]?.to ?? from),
        );
        node = store.and(node, store.implies(here, later));
      }
    }
  }
  return node;
}
