import { minimalSubset } from "../decide/minimal-subset.ts";
import { missingFacts } from "../decide/missing.ts";
import { diagramOfRoot, plainDiagramOf } from "../decide/restriction.ts";
import type { Situation } from "../decide/situation.ts";
import { dependsOn, mayFunctionsOf, statusOf } from "../decide/status.ts";
import { lazy } from "../derived.ts";
import type { CompiledLaw, TimedOutcome } from "../diagram/compile.ts";
import { classesReaching, reaches } from "../diagram/diagram-queries.ts";
import { type Allowed, FALSE, type Node, type Root, TRUE } from "../diagram/diagram-store.ts";
import { isOpen } from "../diagram/space.ts";
import {
  type Answers,
  EITHER,
  NEVER,
  NO,
  type ThreeTerminalDiagram,
  threeTerminalDiagramOf,
  YES,
} from "../diagram/three-terminal-diagram.ts";
import {
  answersInCases,
  differAcross,
  markEssentialLevels,
  project,
  reachableAnswers,
} from "../diagram/three-terminal-queries.ts";
import { toDayNumber } from "../facts/calendar.ts";
import { EngineFault } from "../problem.ts";
import type { CaseFile, Condition } from "../rulebook/rulebook.ts";
import { type Binding, bindingsOf } from "./binding.ts";
import { blocksOf } from "./blocks.ts";
import { carry, type Mapping, type Sides, settled } from "./carry.ts";
import { type DateVariables, dateVariables } from "./date-variables.ts";
import type { Joined } from "./file-evaluation.ts";
import type { JointVariable } from "./joint-space.ts";
import { type JointVariables, jointVariables } from "./joint-variables.ts";
import { type Completions, narrowedIn } from "./narrowed.ts";
import { NOT_PRESUMED, type Placed, placedIn } from "./placed.ts";
import type { ReadFile } from "./read-file.ts";
import { keyOf, type Unknown } from "./unknown.ts";
import type { Variant } from "./variants.ts";

/** Two unknowns of a cell that are one where a person who is not named is another who is. */
interface OpenLink {
  /** The unknown that is followed, and those that move along. */
  readonly moving: readonly [leader: number, ...followers: number[]];
  /** Where they are one, in the joined diagrams. */
  readonly when: Node;
  readonly isCertain: boolean;
}

/** What is asked about an outcome in place of whether it holds: a row of it, or another condition. */
export type Part =
  | keyof TimedOutcome
  | { readonly row: string }
  | { readonly condition: Condition };

/** What is asked of several cells together. */
export interface Question {
  /** Places in the list of cells. */
  readonly cells: readonly number[];
  readonly outcome: string;
  readonly part?: Part;
  /** The outcome holds where it does of one cell, and of each of which this holds. */
  readonly every?: Condition;
}

/** The cells of one file, joined over what they share. */
export interface FileJoin {
  readonly joined: (question: Question) => Joined;
  /** The answers that completions of the file give, under any choice of the open readings. */
  readonly answersTo: (question: Question) => Answers;
  /**
   * Whether an outcome that may hold of some cells has lapsed in each of which it holds: asked of the completions in
   * which it holds of one.
   */
  readonly lapsed: (question: Pick<Question, "cells" | "outcome">) => Joined;
  /** Whether what holds of one of some cells always holds of one of some of these. */
  readonly isCovered: (question: Question, by: readonly number[]) => boolean;
  /** Whether a condition holds of a cell wherever something else does. */
  readonly holdsWhere: (cell: number, holds: OfCell, condition: Condition) => boolean;
  /** One cell by choice of the persons who are perhaps the same, where something may hold of it. */
  readonly cellsWhere: (cell: number, holds: OfCell) => readonly CellWhere[];
  /**
   * What a fact is that a cell leaves open: of an age at an act the date from which it follows, where one alone is open;
   * nothing where the file says it of the same person in another place.
   */
  readonly unknownOf: (cell: number, fact: string) => Unknown | undefined;
  /** What an unknown may be, as far as the cells tell its values apart; nothing where no cell asks. */
  readonly variableOf: (unknown: Unknown) => JointVariable | undefined;
  /** The answer where an unknown is of one class; nothing where no completion of the file is so. */
  readonly under: (question: Question, unknown: Unknown, at: number) => Joined | undefined;
}

/**
 * Joins the cells of a file: each cell's diagram is carried over into one store, in which one unknown of
 * the file is one variable wherever it stands. A completion of the file is a choice of all its unknowns
 * under which every cell is a case.
 *
 * @param variants by choice of the persons who are perhaps the same: the cells, and their situations
 * @returns nothing where no completion is left
 * @throws NodeBudgetFault where the joined diagrams grow past the budget
 */
export function joinFile(
  file: ReadFile,
  declared: CaseFile,
  variants: readonly Variant[],
): FileJoin | undefined {
  // presumptions that fit each cell need not fit all together, nor each day on which an act may be: then some of them give way
  let found: Joiner | undefined;
  for (const not of NOT_PRESUMED) {
    const placed = variants.map((variant) => placedIn(variant, not));
    const join = new Joiner(file, declared, variants, placed);
    if (!join.isPossible) continue;
    if (found === undefined || join.daysLeft().days > found.daysLeft().days) found = join;
    const { days, of } = found.daysLeft();
    if (days === of) break;
  }
  return found;
}

/**
 * The acts of a file no completion of which is left that cannot all be with the same persons, items and days: none
 * can be left out of them.
 *
 * @param variants as for {@link joinFile}, at least one
 */
export function clashingActs(
  file: ReadFile,
  declared: CaseFile,
  variants: readonly Variant[],
): readonly string[] {
  return minimalSubset([...file.acts.keys()], (acts) => {
    const among = variants.map((variant) => variantOfActs(variant, new Set(acts)));
    return joinFile(file, declared, among) === undefined;
  });
}

function variantOfActs(variant: Variant, acts: ReadonlySet<string>): Variant {
  const isAmong = (_: unknown, at: number) => acts.has(variant.cells[at]?.act ?? "");
  return {
    ...variant,
    cells: variant.cells.filter(isAmong),
    situations: variant.situations.filter(isAmong),
  };
}

/** What is asked of one cell. */
export type OfCell = Pick<Question, "outcome" | "part">;

/** A cell under one choice of the persons who are perhaps the same. */
export interface CellWhere {
  /** As it stands by itself. */
  readonly situation: Situation;
  /** With what the completions of the file leave of each of its facts alone, see {@link narrowedIn}. */
  readonly narrowed: (moving: string) => Situation | undefined;
}

/** Where a question is answered yes, what is a completion as far as it matters to it, and both as a diagram. */
interface Asked {
  readonly holds: Node;
  readonly cases: Node;
  readonly diagram: () => ThreeTerminalDiagram;
}

class Joiner implements FileJoin {
  readonly #variants: readonly Variant[];
  readonly #placed: readonly (readonly Placed[])[];
  readonly #dates: DateVariables;
  readonly #joint: JointVariables;
  /** Where several variants are joined, what each leaves open is a part of its own binding. */
  readonly #allowed: Allowed;
  /** By variant: which persons are the same. */
  readonly #choices: readonly Node[];
  /** By variant. */
  readonly #bindings: readonly Binding[];
  /** By variant: all cells are cases; what a cell alone reads is left out where it can be had free. */
  readonly #freed: readonly Node[];
  readonly #carried = new Map<string, Sides>();
  readonly #asked = new Map<string, Asked>();
  readonly #links = new Map<string, readonly OpenLink[]>();
  /** By variant. */
  readonly #certain = new Map<number, readonly OpenLink[]>();
  readonly #answers = new Map<string, Joined>();
  readonly #left = new Map<string, Answers>();
  readonly #conditions = new Map<Condition, number>();
  readonly #alone = new Map<number, boolean>();
  readonly #completions = new Map<number, Omit<Completions, "mapping" | "dated">>();
  readonly #narrow = new Map<string, Situation | undefined>();
  /** By level: 1 for a reading. */
  readonly #isReading: Uint8Array;
  /** By level: what a question marks, 0 between questions. */
  readonly #movable: Uint8Array;
  readonly #found: Uint8Array;
  /** The levels that bind cells together. */
  #bound: ReadonlySet<number> | undefined;
  readonly isPossible: boolean;

  constructor(
    file: ReadFile,
    declared: CaseFile,
    variants: readonly Variant[],
    placed: readonly (readonly Placed[])[],
  ) {
    this.#variants = variants;
    this.#placed = placed;
    const situations = placed.map((cells) => cells.map(({ situation }) => situation));
    this.#dates = dateVariables(
      file,
      declared,
      variants.map((variant, at) => ({ variant, situations: situations[at] ?? [] })),
    );
    const mixed = jointVariables(variants, placed, this.#dates);
    const blocks = blocksOf(mixed, bindingsOf(variants, placed, this.#dates, mixed, declared));
    this.#joint = jointVariables(variants, placed, this.#dates, blocks);
    const { space, masks } = this.#joint;
    this.#isReading = Uint8Array.from(space.variables, ({ reading }) =>
      reading === undefined ? 0 : 1,
    );
    this.#movable = new Uint8Array(space.variables.length);
    this.#found = new Uint8Array(space.variables.length);
    const [only] = masks;
    this.#allowed = space.variables.map((_, level) =>
      variants.length === 1 ? (only?.get(level) ?? null) : null,
    );
    this.#choices = variants.map(({ same }) => this.#choiceOf(same));
    this.#bindings = bindingsOf(variants, placed, this.#dates, this.#joint, declared);
    this.#freed = this.#bindings.map(({ common, freed }) =>
      freed.reduce((node, cell) => space.store.and(node, cell), common),
    );
    const cases = this.#anyVariant(this.#freed);
    const hasValues = this.#allowed.every((mask) => mask === null || mask.includes(1));
    this.isPossible =
      hasValues &&
      reachableAnswers(threeTerminalDiagramOf(space.store, TRUE, cases), this.#allowed, YES) ===
        YES;
  }

  /** Of the days on which acts may be, where they lie in spans: how many completions leave, and how many cells do. */
  readonly daysLeft = lazy(() => {
    const { store, variables } = this.#joint.space;
    const left = classesReaching(store, this.#anyVariant(this.#freed), this.#allowed);
    let [days, of] = [0, 0];
    for (const [level, { unknown, spans = [] }] of variables.entries()) {
      if (unknown?.act === undefined) continue;
      for (const [at, { from, to }] of spans.entries()) {
        const length = toDayNumber(to) - toDayNumber(from) + 1;
        if (this.#allowed[level]?.[at] !== 0) of += length;
        if (left[level]?.[at] === 1) days += length;
      }
    }
    return { days, of };
  });

  answersTo(question: Question): Answers {
    const key = this.#keyOf(question);
    let left = this.#left.get(key);
    if (left === undefined) {
      left = this.#answersNow(question);
      this.#left.set(key, left);
    }
    return left;
  }

  /** @throws EngineFault where no completion is left: that is no answer */
  #answersNow(question: Question): Answers {
    const plainly = this.#plainly(question);
    if (plainly !== undefined) return plainly === "yes" ? YES : NO;
    const [only] = question.cells;
    // what the cell does not settle plainly it leaves open where nothing binds it
    if (question.cells.length === 1 && only !== undefined && this.#standsAlone(only)) return EITHER;
    const { holds, cases } = this.#ask(question);
    const [yes, no] = [true, false].map((answer) =>
      reaches(this.#joint.space.store, holds, cases, this.#allowed, answer),
    );
    if (!yes && !no) throw new EngineFault("asked for an answer where no completion is left");
    return (yes ? YES : NEVER) | (no ? NO : NEVER);
  }

  lapsed(question: Pick<Question, "cells" | "outcome">): Joined {
    const key = `lapsed of ${this.#keyOf(question)}`;
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      answer = this.#lapsedNow(question);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  #lapsedNow(question: Pick<Question, "cells" | "outcome">): Joined {
    const late: Question = { ...question, part: "lapsed" };
    const timely: Question = { ...question, part: "inTime" };
    if (this.answersTo(timely) === NO) return settledAs("yes");
    if (this.answersTo(late) === NO) return settledAs("no");
    const { store } = this.#joint.space;
    const [lapsed, inTime] = [this.#ask(late), this.#ask(timely)];
    const holding = store.or(lapsed.holds, inTime.holds);
    const cases = store.and(store.and(lapsed.cases, inTime.cases), holding);
    const asked = this.#asking(store.not(inTime.holds), cases);
    return this.#answer(question, asked, this.#allowed);
  }

  isCovered(question: Question, by: readonly number[]): boolean {
    const { store } = this.#joint.space;
    const { holds, cases } = this.#ask(question);
    const others = store.minus(holds, this.#ask({ ...question, cells: by }).holds);
    return !reaches(store, others, cases, this.#allowed, true);
  }

  holdsWhere(cell: number, holds: OfCell, condition: Condition): boolean {
    const { store } = this.#joint.space;
    return this.#variants.every((_, variant) => {
      const { no } = this.#sides(variant, cell, { ...holds, part: { condition } });
      return no === FALSE || !this.#isLeft(store.and(no, this.#where(variant, cell, holds)));
    });
  }

  cellsWhere(cell: number, holds: OfCell): readonly CellWhere[] {
    const isOnly = this.#variants.length === 1;
    return this.#variants.flatMap((_, variant): CellWhere[] => {
      if (!isOnly && !this.#isLeft(this.#where(variant, cell, holds))) return [];
      const narrowed = (moving: string) => this.#narrowed(variant, cell, moving);
      return [{ situation: this.#cell(variant, cell).situation, narrowed }];
    });
  }

  #narrowed(variant: number, cell: number, moving: string): Situation | undefined {
    const key = `${variant} ${cell} ${moving}`;
    if (!this.#narrow.has(key)) {
      const completions = {
        ...this.#completionsOf(variant),
        mapping: this.#mapping(variant, cell),
        dated: this.#dates.datedIn(variant, cell),
      };
      const narrowed = this.#standsAlone(cell)
        ? undefined
        : narrowedIn(this.#cell(variant, cell), completions, moving);
      this.#narrow.set(key, narrowed);
    }
    return this.#narrow.get(key);
  }

  /** The completions of a variant, as far as they bind what several cells read, and what each level may be in them. */
  #completionsOf(variant: number): Omit<Completions, "mapping" | "dated"> {
    let completions = this.#completions.get(variant);
    if (completions === undefined) {
      const { store } = this.#joint.space;
      const where = store.and(this.#choices[variant] as Node, this.#freed[variant] as Node);
      const left = classesReaching(store, where, this.#allowed);
      completions = { space: this.#joint.space, allowed: this.#allowed, where, left };
      this.#completions.set(variant, completions);
    }
    return completions;
  }

  /** The completions of a variant in which something holds of a cell. */
  #where(variant: number, cell: number, holds: OfCell): Node {
    const { store } = this.#joint.space;
    const { cells } = this.#bindings[variant] as Binding;
    const { yes } = this.#sides(variant, cell, holds);
    const parts = [cells[cell], this.#freed[variant], this.#choices[variant]] as Node[];
    return parts.reduce((node, part) => store.and(node, part), yes);
  }

  #isLeft(where: Node): boolean {
    return reaches(this.#joint.space.store, where, TRUE, this.#allowed, true);
  }

  joined(question: Question): Joined {
    const key = this.#keyOf(question);
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      answer = this.#joinedNow(question);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  #joinedNow(question: Question): Joined {
    const plainly = this.#plainly(question);
    if (plainly !== undefined) return settledAs(plainly);
    const [only] = question.cells;
    if (question.cells.length === 1 && only !== undefined && this.#standsAlone(only)) {
      return this.#ofOneCell(only, question);
    }
    return this.#answer(question, this.#ask(question), this.#allowed);
  }

  /** Whether what a cell leaves open is free: no cell binds it, and no two of its facts are one unknown. */
  #standsAlone(cell: number): boolean {
    const isAlone = this.#alone.get(cell) ?? this.#findAlone(cell);
    this.#alone.set(cell, isAlone);
    return isAlone;
  }

  #findAlone(cell: number): boolean {
    const { space, shared, coinciding } = this.#joint;
    if (this.#variants.length > 1 || coinciding[0]?.has(cell)) return false;
    if (this.#noneOf(0, cell) !== FALSE) return false;
    this.#bound ??= new Set(space.store.support(this.#freed[0] as Node));
    for (const { level, where } of this.#mapping(0, cell).values()) {
      if (where !== undefined) return false;
      const isNarrowed = shared.has(level) && this.#allowed[level] !== null;
      const isDate = space.variables[level]?.spans !== undefined;
      if (isDate || isNarrowed || this.#bound.has(level)) return false;
    }
    return true;
  }

  /** The answer of a cell by itself: what the flat case has. */
  #ofOneCell(cell: number, question: Question): Joined {
    const { situation, restriction, cell: own } = this.#cell(0, cell);
    const { compiled } = situation;
    const root = rootOf(compiled, question);
    const may = mayFunctionsOf(compiled, restriction, root);
    const status = statusOf(may);
    const missing = new Map(
      missingFacts(compiled, restriction, root).map((fact) => {
        return [own.keyOf(fact), own.unknownOf(fact)];
      }),
    );
    return {
      status,
      dependsOn: status === "contested" ? dependsOn(compiled, may) : [],
      missing: [...missing.values()],
    };
  }

  unknownOf(cell: number, fact: string): Unknown | undefined {
    const dates = this.#variants.map((_, variant) => {
      const level = this.#cell(variant, cell).situation.compiled.space.byId.get(fact)?.level;
      return level === undefined ? undefined : this.#dates.dateOf(variant, cell, level);
    });
    const [date] = dates;
    const follows = date !== undefined && !dates.includes(undefined);
    if (follows) return date;
    const ofHelped = this.#ofHelped(cell, fact);
    if (ofHelped !== undefined) return ofHelped;
    const unknown = this.#cell(0, cell).cell.unknownOf(fact);
    const level = this.#joint.space.levelOf(keyOf(unknown));
    return level === undefined || isOpen(this.#allowed, level) ? unknown : undefined;
  }

  /** Of a fact that follows from who was helped, where nothing else is open of it: what is open there. */
  #ofHelped(cell: number, fact: string): Unknown | undefined {
    const mapping = this.#mapping(0, cell);
    const { helped } = this.#cell(0, cell).cell;
    const own = this.#cell(0, cell).situation.compiled.space.byId.get(fact);
    const mapped = own === undefined ? undefined : mapping.get(own.level);
    if (helped?.fact !== fact || mapped?.where === undefined) return undefined;
    const isOwn = this.#allowed[mapped.level]?.filter((each) => each === 1).length !== 1;
    const [level] = mapped.reads ?? [];
    return isOwn || level === undefined ? undefined : this.#joint.space.variables[level]?.unknown;
  }

  variableOf(unknown: Unknown): JointVariable | undefined {
    const level = this.#joint.space.levelOf(keyOf(unknown));
    return level === undefined ? undefined : this.#joint.space.variables[level];
  }

  under(question: Question, unknown: Unknown, at: number): Joined | undefined {
    const { space } = this.#joint;
    const level = space.levelOf(keyOf(unknown));
    if (level === undefined || this.#allowed[level]?.[at] === 0) return undefined;
    const allowed = this.#allowed.slice();
    allowed[level] = Uint8Array.from({ length: space.store.sizes[level] as number }, (_, index) =>
      index === at ? 1 : 0,
    );
    const owners = this.#bindings.flatMap(({ owners }) => owners.get(level) ?? []);
    const asked = this.#ask(question, owners);
    const isLeft = reachableAnswers(asked.diagram(), allowed, EITHER) !== NEVER;
    return isLeft ? this.#answer(question, asked, allowed) : undefined;
  }

  #cell(variant: number, cell: number): Placed {
    return this.#placed[variant]?.[cell] as Placed;
  }

  #mapping(variant: number, cell: number): Mapping {
    return this.#joint.mappings[variant]?.[cell] as Mapping;
  }

  #choiceOf(same: Variant["same"]): Node {
    const { store, levelOf } = this.#joint.space;
    let node: Node = TRUE;
    for (const [key, is] of same) {
      const level = levelOf(key) as number;
      node = store.and(
        node,
        store.literal(level, (index) => (index === 1) === is),
      );
    }
    return node;
  }

  #anyVariant(parts: readonly Node[]): Node {
    const { store } = this.#joint.space;
    return parts.reduce<Node>(
      (node, part, at) => store.or(node, store.and(this.#choices[at] as Node, part)),
      FALSE,
    );
  }

  /** What is asked of one cell in the joined diagrams. */
  #sides(variant: number, cell: number, question: OfCell): Sides {
    const key = `${variant} ${cell} ${this.#nameOf(question)}`;
    let sides = this.#carried.get(key);
    if (sides === undefined) {
      const { situation, restriction } = this.#cell(variant, cell);
      const root = rootOf(situation.compiled, question);
      const diagram = diagramOfRoot(situation.compiled, root, restriction.refinements);
      const left = answersInCases(diagram, restriction.allowed);
      const { store } = this.#joint.space;
      const { yes, no } =
        left === EITHER
          ? carry(diagram, restriction.allowed, this.#mapping(variant, cell), store)
          : settled(left);
      const none = this.#noneOf(variant, cell);
      sides = { yes: store.minus(yes, none), no: store.or(no, none) };
      this.#carried.set(key, sides);
    }
    return sides;
  }

  /** Where a cell is none. */
  #noneOf(variant: number, cell: number): Node {
    return this.#bindings[variant]?.none[cell] as Node;
  }

  /** The answer where the cells give it one by one, whatever they share. */
  #plainly(question: Question): "yes" | "no" | undefined {
    const { cells, every } = question;
    const answers = this.#placed.map((placed, variant) =>
      cells.map((cell) => {
        const { situation, restriction } = placed[cell] as Placed;
        const none = this.#noneOf(variant, cell);
        if (none === TRUE) return NO;
        const root = rootOf(situation.compiled, question);
        const answer = answersInCases(
          diagramOfRoot(situation.compiled, root, restriction.refinements),
          restriction.allowed,
        );
        return answer === YES && none !== FALSE ? EITHER : answer;
      }),
    );
    if (answers.flat().every((each) => each === NO)) return "no";
    if (every !== undefined && cells.length > 1) return undefined;
    return cells.some((_, at) => answers.every((each) => each[at] === YES)) ? "yes" : undefined;
  }

  /** @param also cells that are no part of the question, and of which something is fixed */
  #ask(question: Question, also: readonly number[] = []): Asked {
    const key = `${this.#keyOf(question)} ${also.join()}`;
    let asked = this.#asked.get(key);
    if (asked === undefined) {
      asked = this.#askNow(question, also);
      this.#asked.set(key, asked);
    }
    return asked;
  }

  #askNow(question: Question, also: readonly number[]): Asked {
    const { cells, outcome, every } = question;
    const { store } = this.#joint.space;
    const parts = this.#variants.map((_, variant) => {
      let some: Node = FALSE;
      let all: Node = TRUE;
      const binding = this.#bindings[variant] as Binding;
      let cases = [...cells, ...also].reduce<Node>(
        (node, cell) => store.and(node, binding.cells[cell] as Node),
        this.#freed[variant] as Node,
      );
      for (const cell of cells) {
        const { yes, no } = this.#sides(variant, cell, question);
        some = store.or(some, yes);
        cases = store.and(cases, store.or(yes, no));
        if (every === undefined || cells.length === 1) continue;
        const where = this.#sides(variant, cell, { outcome, part: { condition: every } });
        cases = store.and(cases, store.or(where.yes, where.no));
        all = store.and(all, store.implies(where.yes, yes));
      }
      return { holds: store.and(some, all), cases };
    });
    const holds = this.#anyVariant(parts.map((part) => part.holds));
    const cases = this.#anyVariant(parts.map((part) => part.cases));
    return this.#asking(holds, cases);
  }

  #asking(holds: Node, cases: Node): Asked {
    const diagram = lazy(() => threeTerminalDiagramOf(this.#joint.space.store, holds, cases));
    return { holds, cases, diagram };
  }

  /** @throws EngineFault where no completion is left: that is no answer */
  #answer(question: Question, asked: Asked, allowed: Allowed): Joined {
    const { store, variables } = this.#joint.space;
    const diagram = asked.diagram();
    const left = answersInCases(diagram, allowed);
    if (left !== EITHER) return settledAs(left === YES ? "yes" : "no");
    const { yes, no } = project(diagram, allowed, this.#isReading, store);
    // under each choice of the readings that leaves a completion at all
    const status = yes === no ? "unknown" : statusOf({ mayHold: yes, mayFail: no });
    const readings = status === "contested" ? store.supportOf([yes, no]) : [];
    return {
      status,
      dependsOn: readings.map((level) => variables[level]?.reading as string),
      missing: this.#missing(question, asked, allowed),
    };
  }

  #missing(question: Question, asked: Asked, allowed: Allowed): Unknown[] {
    const { variables } = this.#joint.space;
    const diagram = asked.diagram();
    const isMovable = (level: number) =>
      variables[level]?.reading === undefined && isOpen(allowed, level);
    // a file has thousands of variables and a question reads few: what it marks is wiped again
    const movable = this.#movable;
    const found = this.#found;
    const levels = new Set<number>(diagram.support);
    try {
      for (const level of diagram.support) movable[level] = isMovable(level) ? 1 : 0;
      markEssentialLevels(diagram, allowed, movable, found);
      // the links of one cell come one after the other, and mostly hold where the others do
      let within: { readonly when: Node; readonly diagram: ThreeTerminalDiagram } | undefined;
      const tried = new Set<string>();
      for (const { moving, when } of this.#openLinks(question)) {
        const [leader] = moving;
        const key = `${moving} ${when}`;
        if (tried.has(key)) continue;
        tried.add(key);
        if (found[leader] === 1 || !moving.every(isMovable)) continue;
        if (within?.when !== when) within = { when, diagram: this.#within(asked, when) };
        if (!differAcross(within.diagram, allowed, moving)) continue;
        found[leader] = 1;
        levels.add(leader);
      }
      return [...levels]
        .sort((a, b) => a - b)
        .flatMap((level) => (found[level] === 1 ? (variables[level]?.unknown ?? []) : []));
    } finally {
      for (const level of levels) {
        movable[level] = 0;
        found[level] = 0;
      }
    }
  }

  #keyOf(question: Question): string {
    return `${this.#nameOf(question)} of ${question.cells.join()}`;
  }

  #nameOf({ outcome, part }: OfCell): string {
    if (part === undefined) return outcome;
    if (typeof part === "string") return `${part} ${outcome}`;
    if ("row" in part) return `row ${part.row} ${outcome}`;
    const number = this.#conditions.get(part.condition) ?? this.#conditions.size;
    this.#conditions.set(part.condition, number);
    return `condition ${number}`;
  }

  #within({ holds, cases }: Asked, when: Node): ThreeTerminalDiagram {
    const { store } = this.#joint.space;
    return threeTerminalDiagramOf(store, holds, store.and(cases, when));
  }

  /**
   * Pairs of unknowns that move together where they are one, in the cells asked about. Somebody who acts in another
   * cell may be the person whom these do not name, too: that would name all who act in a file beside each answer. So of
   * other cells only what certainly is one.
   */
  *#openLinks({ cells }: Question): Iterable<OpenLink> {
    for (const variant of this.#variants.keys()) {
      for (const cell of cells) yield* this.#linksOf(variant, cell);
      yield* this.#certainLinks(variant);
    }
  }

  #certainLinks(variant: number): readonly OpenLink[] {
    let certain = this.#certain.get(variant);
    if (certain === undefined) {
      const cells = [...(this.#variants[variant]?.cells.keys() ?? [])];
      certain = cells.flatMap((cell) =>
        this.#linksOf(variant, cell).filter(({ isCertain }) => isCertain),
      );
      this.#certain.set(variant, certain);
    }
    return certain;
  }

  #linksOf(variant: number, cell: number): readonly OpenLink[] {
    const key = `${variant} ${cell}`;
    let links = this.#links.get(key);
    if (links === undefined) {
      links = this.#findLinks(variant, cell);
      this.#links.set(key, links);
    }
    return links;
  }

  #findLinks(variant: number, cell: number): readonly OpenLink[] {
    const { store } = this.#joint.space;
    const { situation, restriction } = this.#cell(variant, cell);
    const { compiled } = situation;
    const mapping = this.#mapping(variant, cell);
    const levelOf = (fact: string, at: number) => {
      const level = compiled.space.byId.get(fact)?.level ?? -1;
      // what follows from a date moves along with it, and may be followed
      const isDate = this.#dates.dateOf(variant, cell, level) !== undefined;
      return isDate && at > 0 ? undefined : mapping.get(level)?.level;
    };
    return compiled.links.flatMap((link): OpenLink[] => {
      const levels = [link.leader, ...link.between, link.follower].map(levelOf);
      const [leader, ...followers] = new Set(levels.filter((level) => level !== undefined));
      if (leader === undefined || followers.length === 0 || levels.includes(undefined)) return [];
      const diagram = plainDiagramOf(compiled, link.when);
      const { yes } = carry(diagram, restriction.allowed, mapping, store);
      if (yes === FALSE) return [];
      const moving = [leader, ...followers] as const;
      const isCertain = yes === TRUE;
      return [{ moving, isCertain, when: store.and(this.#choices[variant] as Node, yes) }];
    });
  }
}

function rootOf(compiled: CompiledLaw, { outcome, part }: OfCell): Root {
  if (part === undefined) return compiled.outcomes.get(outcome) ?? FALSE;
  if (typeof part === "string") return compiled.timed.get(outcome)?.[part] ?? FALSE;
  if ("condition" in part) return compiled.aside.get(part.condition) ?? FALSE;
  return compiled.rows.get(outcome)?.find(({ row }) => row === part.row)?.applies ?? FALSE;
}

function settledAs(status: "yes" | "no"): Joined {
  return { status, dependsOn: [], missing: [] };
}
