import { decide } from "../decide/decide.ts";
import type { Context } from "../decide/evaluate.ts";
import type { Situation } from "../decide/situation.ts";
import { fail, type Problem, problemNear, type Result, succeed } from "../problem.ts";
import { decidedCellOf, questionOf } from "./evaluate-file.ts";
import type { DecidedCell, Joined } from "./file-evaluation.ts";
import { UNKNOWN } from "./file-shape.ts";
import type { FileSituation } from "./file-situation.ts";
import { judgeStatuses } from "./judge-statuses.ts";
import type { Cell } from "./project.ts";

/**
 * What an answer is about: the cells with all of these names, `unknown` for who is not named. An act and an
 * actor: what the act comes to for that person; an actor alone: the person; none of them: the file.
 */
export interface AboutCells {
  readonly act?: string | undefined;
  readonly actor?: string | undefined;
  readonly shown?: string | undefined;
  readonly recipient?: string | undefined;
}

/** A cell that an answer rests on. */
export interface DecidingCell {
  /** With the finding of the outcome, as `evaluateFile` gives it. */
  readonly cell: DecidedCell;
  readonly situation: Situation;
  /** The answer of this cell in the file, where what it shares with others may settle what is open in it alone. */
  readonly answer: Joined;
}

/** An answer about a case file, and the cells that it rests on. */
export interface AnswerWithCells {
  readonly answer: Joined;
  /** In the order of the file; together they give the answer. */
  readonly cells: readonly DecidingCell[];
}

const NAMES = ["act", "actor", "shown", "recipient"] as const;

/**
 * The cells that an answer is about, by their place in the list of all.
 *
 * @returns none for a person who acts nowhere; a problem for each name that is not in the file, and for names
 *   that no cell has together
 */
export function cellsAbout(situation: FileSituation, about: AboutCells): Result<readonly number[]> {
  const problems = unknownNames(situation, about);
  if (problems.length > 0) return fail(problems);
  const isMeant = (cell: Cell) =>
    NAMES.every((name) => about[name] === undefined || about[name] === (cell[name] ?? UNKNOWN));
  const cells = situation.cells.flatMap((cell, at) => (isMeant(cell) ? [at] : []));
  // a person who acts nowhere has an answer; in an act that is named somebody has to stand
  const isOfPerson = NAMES.every((name) => name === "actor" || about[name] === undefined);
  if (cells.length > 0 || isOfPerson) return succeed(cells);
  const detail = "no act of this file has these persons in these places; name fewer of them";
  return fail([{ code: "CELL_UNKNOWN", detail, pointer: "#/about" }]);
}

/**
 * The answer to an outcome, and the cells that it rests on.
 *
 * - `yes`: the cells that give it, each by itself; where none does so alone, those in which it may hold.
 * - `no`: all cells.
 * - otherwise: the cells in which it may hold.
 *
 * An outcome that joins by every cell of some condition rests also on the cells in which that condition may hold.
 *
 * @param outcome a known id
 * @param about places of the cells that are asked about together, see {@link cellsAbout}
 */
export function decidingCells(
  situation: FileSituation,
  outcome: string,
  about: readonly number[],
  context: Context,
): AnswerWithCells {
  const question = questionOf(situation, outcome, about);
  const { every } = question;
  const { join } = situation;
  const each = about.map((at) => ({ at, answer: join.joined({ cells: [at], outcome }) }));
  const isAsked = (at: number) =>
    every !== undefined &&
    judgeStatuses(every, (other) => join.joined({ cells: [at], outcome: other }).status) !== "no";
  const certain = every === undefined ? each.filter((cell) => cell.answer.status === "yes") : [];
  const possible = each.filter(({ at, answer }) => answer.status !== "no" || isAsked(at));
  const [deciding = each] = [certain, possible].filter((some) => some.length > 0);
  const language = context.language ?? situation.rulebook.languages[0] ?? "";
  const decided = deciding.map(({ at, answer }): DecidingCell => {
    const own = situation.situations[at] as Situation;
    const findings = new Map(decide(own, [outcome]).map((each) => [each.outcome, each]));
    const cell = decidedCellOf(situation.cells[at] as Cell, own, findings, language);
    return { cell, situation: own, answer };
  });
  return { answer: join.joined(question), cells: decided };
}

function unknownNames({ file }: FileSituation, about: AboutCells): Problem[] {
  return NAMES.flatMap((name) => {
    const id = about[name];
    const there = name === "act" ? file.acts : file.persons;
    if (id === undefined || there.has(id) || (name !== "act" && id === UNKNOWN)) return [];
    const noun = name === "act" ? "act" : "person";
    const detail = `no ${noun} of this file has that id; name one that it has`;
    return [problemNear("REFERENCE_UNKNOWN", detail, `#/about/${name}`, id, there.keys())];
  });
}
