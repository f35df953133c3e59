import type { ShapedCase } from "../decide/case-shape.ts";
import type { Problem } from "../problem.ts";
import { pointerPart } from "../rulebook/json-pointer.ts";
import type { CaseFile } from "../rulebook/rulebook.ts";
import { UNKNOWN } from "./file-shape.ts";
import { namedIn, type ReadFile, shownIn } from "./read-file.ts";
import { firstOrigins, type Sameness, Seat, type SeatsOfAct } from "./seat.ts";
import type { Unknown } from "./unknown.ts";
import { wholeAct } from "./whole-act.ts";

/** The value of a fact in a case. */
type FactInput = ShapedCase["facts"][string];

/** One act of one person towards one person shown or harmed and one recipient, as a flat case. */
export interface Cell {
  readonly act: string;
  /** Left out where it is not known who acts; likewise the others. */
  readonly actor?: string;
  readonly shown?: string;
  readonly recipient?: string;
  readonly case: ShapedCase;
  /** By fact that the case states: where in the file it comes from. */
  readonly places: ReadonlyMap<string, string>;
  /** What the file leaves open where the case does not state a fact. */
  readonly unknownOf: (fact: string) => Unknown;
  /** The key of that unknown. */
  readonly keyOf: (fact: string) => string;
}

/** How many cells a file comes to. */
export function countCells(file: ReadFile): number {
  const several = (persons: readonly string[] | undefined) => Math.max(1, persons?.length ?? 1);
  return [...file.acts.keys()].reduce((count, id) => {
    const act = wholeAct(file, id);
    return (
      count + several(namedIn(act.by)) * several(shownIn(file, act)) * several(namedIn(act.to))
    );
  }, 0);
}

/**
 * Projects a file on flat cases. What the file does not give stays missing.
 *
 * @param declared where each fact comes from
 * @param isSame which persons are one
 * @param areApart whether, of a person who acts and is shown, the values stand as those of both: where
 *   the law does not ask whether the two are one. Elsewhere they stand once, as those of the actor.
 * @returns the cells, in the order of acts, actors, persons shown, recipients; and what is said twice
 */
export function projectFile(
  file: ReadFile,
  declared: CaseFile,
  isSame: Sameness,
  areApart: (cell: Cell) => boolean,
): { readonly cells: readonly Cell[]; readonly problems: readonly Problem[] } {
  const problems = new Map<string, Problem>();
  const ofFile = { file, declared, isSame, origins: firstOrigins(declared) };
  const each = (persons: readonly string[] | undefined) =>
    persons === undefined || persons.length === 0 ? [undefined] : persons;
  const cells = [...file.acts.keys()].flatMap((act): Cell[] => {
    const whole = wholeAct(file, act);
    const ofAct: SeatsOfAct = { act, whole, open: new Map() };
    return each(namedIn(whole.by)).flatMap((actor) =>
      each(shownIn(file, whole)).flatMap((shown) =>
        each(namedIn(whole.to)).map((recipient) => {
          const seat = new Seat(ofFile, ofAct, { actor, shown, recipient });
          const cell = cellOf(seat, problems);
          return seat.isOnePerson && areApart(cell) ? withBoth(seat, cell) : cell;
        }),
      ),
    );
  });
  return { cells, problems: [...problems.values()] };
}

function cellOf(seat: Seat, problems: Map<string, Problem>): Cell {
  const { file, act, actor, shown, recipient } = seat;
  const facts: Record<string, FactInput> = {};
  const places = new Map<string, string>();
  const put = (fact: string, value: FactInput, pointer: string) => {
    facts[fact] = value;
    places.set(fact, pointer);
  };
  for (const origin of seat.declared.facts) {
    if (places.has(origin.fact)) continue;
    const value = seat.valueOf(origin);
    if (value !== undefined) put(origin.fact, value, seat.placeOf(origin));
  }
  const own = file.acts.get(act) ?? {};
  const state = (stated: Readonly<Record<string, FactInput>>, path: string, over: boolean) => {
    for (const [fact, value] of Object.entries(stated)) {
      if (value === UNKNOWN) continue;
      const pointer = `${path}/${pointerPart(fact)}`;
      if (actor === undefined && seat.isOfActor(fact)) {
        const detail =
          "this says something of a person whom `by` does not name; add the person, and say it there";
        problems.set(pointer, { code: "ACTOR_NOT_NAMED", detail, pointer });
        continue;
      }
      const before = places.get(fact);
      if (before !== undefined && !(over && before.startsWith(`#/acts/${act}/facts/`))) {
        const detail = `the file says this already at ${before}; keep one of the two`;
        problems.set(pointer, { code: "FACT_TWICE", detail, pointer });
      } else put(fact, value, pointer);
    }
  };
  state(own.facts ?? {}, `#/acts/${act}/facts`, false);
  for (const [at, cell] of (own.cells ?? []).entries()) {
    const isHere = (person: string | undefined, named: string | undefined) =>
      named === undefined || named === person;
    if (isHere(actor, cell.by) && isHere(shown, cell.shown) && isHere(recipient, cell.recipient)) {
      state(cell.facts, `#/acts/${act}/cells/${at}/facts`, true);
    }
  }
  const { on, readings, presume } = file.input;
  return {
    act,
    ...(actor === undefined ? {} : { actor }),
    ...(shown === undefined ? {} : { shown }),
    ...(recipient === undefined ? {} : { recipient }),
    case: {
      facts,
      ...(on === undefined ? {} : { on }),
      ...(readings === undefined ? {} : { readings }),
      ...(presume === undefined ? {} : { presume }),
    },
    places,
    unknownOf: (fact) => seat.open(fact).unknown,
    keyOf: (fact) => seat.open(fact).key,
  };
}

/** The same cell with the values of the person shown beside those of the actor, who is that person. */
function withBoth(seat: Seat, cell: Cell): Cell {
  const facts = { ...cell.case.facts };
  const places = new Map(cell.places);
  for (const origin of seat.declared.facts) {
    if (origin.of !== "shown" || places.has(origin.fact)) continue;
    const value = seat.valueOf(origin, true);
    if (value === undefined) continue;
    facts[origin.fact] = value;
    places.set(origin.fact, seat.placeOf(origin));
  }
  return { ...cell, case: { ...cell.case, facts }, places };
}
