import type { ShapedCase } from "../decide/case-shape.ts";
import type { Problem } from "../problem.ts";
import { pointerPart } from "../rulebook/json-pointer.ts";
import type { CaseFile, HelpedWords, IsoDate } from "../rulebook/rulebook.ts";
import { type ActInput, UNKNOWN } from "./file-shape.ts";
import { daysOf, daysOfMaking, namedIn, type ReadFile, shownIn } from "./read-file.ts";
import { firstOrigins, type Sameness, Seat, type SeatsOfAct } from "./seat.ts";
import type { Unknown } from "./unknown.ts";
import { helpedBy, makingOf, principalOf, wholeAct } from "./whole-act.ts";

/** The value of a fact in a case. */
type FactInput = ShapedCase["facts"][string];
/** What an act says of one of its cells. */
type CellInput = NonNullable<ActInput["cells"]>[number];

/** One act of one person towards one person shown or harmed and one recipient, as a flat case. */
export interface Cell {
  readonly act: string;
  /** Left out where it is not known who acts; likewise the others. */
  readonly actor?: string;
  readonly shown?: string;
  readonly recipient?: string;
  /** Of two who are perhaps one and are one here: the act is towards oneself, so every outcome is no. */
  readonly isTowardsOneself?: true;
  /** Whom of these the actor is too, where the conduct is not certainly one towards them. */
  readonly actorIs?: readonly ("shown" | "recipient")[];
  readonly case: ShapedCase;
  /** Where a fact follows from who did the act that is helped, and is not single yet. */
  readonly helped?: Helped;
  /** By fact that the case states: where in the file it comes from. */
  readonly places: ReadonlyMap<string, string>;
  /** What the file leaves open where the case does not state a fact. */
  readonly unknownOf: (fact: string) => Unknown;
  /** The key of that unknown. */
  readonly keyOf: (fact: string) => string;
}

/** What a fact of somebody who helps follows from. */
export interface Helped {
  readonly fact: string;
  readonly words: HelpedWords;
  /** Of each who did the act that is helped one cell, where it is open whether the outcome holds of all. */
  readonly cells: readonly number[];
}

/** What the projection asks of the law. */
export interface AskedOfLaw {
  /** Whether the conduct of a cell is certainly one towards the person harmed, or towards a recipient. */
  readonly isTowards: (cell: Cell, other: "shown" | "recipient") => boolean;
  /** Whether an outcome holds of a cell; nothing where that is open. */
  readonly holds: (cell: Cell, outcome: string) => boolean | undefined;
  /** The first days of its wordings. */
  readonly wordingStarts: readonly IsoDate[];
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
 * @param law which cells are of conduct towards another: nobody acts so towards oneself, and such cells are left
 *   out; and when its wording changes
 * @returns the cells, in the order of acts, actors, persons shown, recipients; what is said twice, or of
 *   somebody who acts towards nobody else; and whether something said twice is said otherwise
 */
export function projectFile(
  file: ReadFile,
  declared: CaseFile,
  isSame: Sameness,
  law: AskedOfLaw,
): {
  readonly cells: readonly Cell[];
  readonly problems: readonly Problem[];
  readonly contradicts: boolean;
} {
  const problems = new Map<string, Problem>();
  let contradicts = false;
  for (const problem of madeTwice(file, declared)) problems.set(problem.pointer ?? "", problem);
  const ofFile = { file, declared, isSame, origins: firstOrigins(declared) };
  const each = (persons: readonly string[] | undefined) =>
    persons === undefined || persons.length === 0 ? [undefined] : persons;
  const cells = [...file.acts.keys()].flatMap((act): Cell[] => {
    const whole = wholeAct(file, act);
    const ofAct: SeatsOfAct = { act, whole, open: new Map() };
    return each(namedIn(whole.by)).flatMap((actor) => {
      const own = each(shownIn(file, whole)).flatMap((shown) =>
        each(namedIn(whole.to)).flatMap((recipient): Cell[] => {
          const seat = new Seat(ofFile, ofAct, { actor, shown, recipient });
          const cell = cellOf(seat, law.wordingStarts, problems, () => {
            contradicts = true;
          });
          const actorIs = (["shown", "recipient"] as const).filter((other) => seat.isActor(other));
          const oneself = actorIs.filter((other) => law.isTowards(cell, other));
          if (oneself.length === 0) return [actorIs.length === 0 ? cell : { ...cell, actorIs }];
          const isNamedTwice = oneself.some((other) => seat[other] === actor);
          return isNamedTwice ? [] : [{ ...cell, isTowardsOneself: true }];
        }),
      );
      if (own.length === 0) {
        const problem = towardsOneself(file, act, actor);
        problems.set(problem.pointer ?? "", problem);
      }
      return own;
    });
  });
  return {
    cells: cells.map((cell) => withHelped(file, declared, cells, law, cell, problems)),
    problems: [...problems.values()],
    contradicts,
  };
}

/** A cell of somebody who helps, with what follows from who did the act that is helped. */
function withHelped(
  file: ReadFile,
  { facts }: CaseFile,
  cells: readonly Cell[],
  law: AskedOfLaw,
  cell: Cell,
  problems: Map<string, Problem>,
): Cell {
  const principal = principalOf(file, cell.act);
  const origin = facts.find((each) => "helped" in each);
  if (principal === cell.act || origin === undefined || !("helped" in origin)) return cell;
  const { fact, attribute, helped: words } = origin;
  const place = `#/acts/${cell.act}/${attribute}`;
  const stated = cell.places.get(fact);
  if (stated !== undefined) {
    const detail = `this follows from who did the act that is helped, and from what is said at ${place}; take it out`;
    problems.set(stated, { code: "FACT_TWICE", detail, pointer: stated });
    return cell;
  }
  const ofActors = new Map<string | undefined, number>();
  cells.forEach(({ act, actor }, at) => {
    if (act === principal && !ofActors.has(actor)) ofActors.set(actor, at);
  });
  const theirs = [...ofActors.values()];
  const held = theirs.map((at) => law.holds(cells[at] as Cell, words.outcome));
  const open = held.includes(false) ? [] : theirs.filter((_, at) => held[at] === undefined);
  const said = file.acts.get(cell.act)?.used;
  const values = [
    ...(held.includes(false) || open.length > 0 ? [words.fails] : []),
    ...(held.includes(false) || said === false ? [] : [words.said]),
    ...(held.includes(false) || said === true ? [] : [words.denied]),
  ];
  const [only] = values;
  const value = values.length === 1 ? (only as FactInput) : { oneOf: values };
  return {
    ...cell,
    case: { ...cell.case, facts: { ...cell.case.facts, [fact]: value } },
    places: new Map(cell.places).set(fact, place),
    ...(values.length === 1 ? {} : { helped: { fact, words, cells: open } }),
  };
}

/** Items of which both the act that made them and they themselves say the day. */
function madeTwice(file: ReadFile, { facts }: CaseFile): Problem[] {
  const origin = facts.find((each) => "making" in each);
  if (origin === undefined || !("making" in origin)) return [];
  return [...file.items].flatMap(([id, item]): Problem[] => {
    const act = makingOf(file, id, origin.making);
    if (act === undefined || daysOfMaking(item) === undefined) return [];
    if (daysOf(file.acts.get(act) ?? {}) === undefined) return [];
    const detail = `the file says this already at #/acts/${act}/when; keep one of the two`;
    return [{ code: "FACT_TWICE", detail, pointer: `#/items/${id}/made` }];
  });
}

/** Somebody who acts towards nobody else: the place that names nobody else. */
function towardsOneself(file: ReadFile, act: string, actor: string | undefined): Problem {
  const own = file.acts.get(act) ?? {};
  const isSent = namedIn(wholeAct(file, act).to)?.every((recipient) => recipient === actor);
  const member = isSent
    ? "to"
    : (["against", "item", "holds"] as const).find((each) => own[each] !== undefined);
  const detail = isSent
    ? "nobody shares with oneself; name who else received it, or choose the conduct for an own image"
    : "nobody acts against oneself; name in `against` the person who was harmed, or choose the conduct for an own image";
  return { code: "TOWARDS_ONESELF", detail, pointer: `#/acts/${act}/${member ?? "by"}` };
}

function cellOf(
  seat: Seat,
  wordingStarts: readonly IsoDate[],
  problems: Map<string, Problem>,
  onContradiction: () => void,
): Cell {
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
        if (!mayAgree(facts[fact], value)) onContradiction();
      } else put(fact, value, pointer);
    }
  };
  state(own.facts ?? {}, `#/acts/${act}/facts`, false);
  const isHere = (cell: CellInput) =>
    [cell.by ?? actor, cell.shown ?? shown, cell.recipient ?? recipient].every(
      (person, at) => person === [actor, shown, recipient][at],
    );
  for (const [at, cell] of (own.cells ?? []).entries()) {
    if (isHere(cell)) state(cell.facts, `#/acts/${act}/cells/${at}/facts`, true);
  }
  // what somebody who helps does not say stands as with the act that is helped
  for (const helped of helpedBy(file, act)) {
    const { facts: of = {}, cells = [] } = file.acts.get(helped) ?? {};
    const take = (stated: Readonly<Record<string, FactInput>>, path: string) => {
      for (const [fact, value] of Object.entries(stated)) {
        if (value === UNKNOWN || places.has(fact)) continue;
        if (!seat.actsOf(fact).includes(helped)) continue;
        put(fact, value, `${path}/${pointerPart(fact)}`);
      }
    };
    for (const [at, cell] of cells.entries()) {
      if (cell.by !== undefined || !isHere(cell)) continue;
      take(cell.facts, `#/acts/${helped}/cells/${at}/facts`);
    }
    take(of, `#/acts/${helped}/facts`);
  }
  const { readings, presume } = file.input;
  const on = file.input.on ?? lastDayOfOneWording(seat.whole, wordingStarts);
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

/** Whether two statements of one fact leave it a value in common, as far as that can be seen of options. */
function mayAgree(one: FactInput | undefined, other: FactInput): boolean {
  const [left, right] = [one, other].map((said) =>
    typeof said === "object" ? ("oneOf" in said ? said.oneOf : undefined) : [said],
  );
  return left === undefined || right === undefined || left.some((each) => right.includes(each));
}

/** Of a day that is not known exactly the last that it may be, where the law is the same on all of them. */
function lastDayOfOneWording(
  { when }: ActInput,
  wordingStarts: readonly IsoDate[],
): IsoDate | undefined {
  if (typeof when !== "object" || !("min" in when)) return undefined;
  const changes = wordingStarts.some((start) => when.min < start && start <= when.max);
  return changes ? undefined : when.max;
}
