import { belonging, decide } from "../decide/decide.ts";
import { coreOf, type EngineCore } from "../decide/engine-core.ts";
import {
  type Context,
  readOutcomes,
  rulebookStamp,
  shapedSituationIn,
} from "../decide/evaluate.ts";
import type { Finding } from "../decide/finding.ts";
import { todayProblems } from "../decide/read-case.ts";
import type { Situation } from "../decide/situation.ts";
import { warningsOf } from "../decide/warnings.ts";
import { fail, type Problem, type Result, succeed } from "../problem.ts";
import { wordingStarts } from "../rulebook/law-on.ts";
import type { CaseFile, Rulebook } from "../rulebook/rulebook.ts";
import { type RowsTogether, rowsTogetherIn } from "./charges.ts";
import type {
  DecidedCell,
  FileCharge,
  FileEvaluation,
  Joined,
  PersonInFile,
} from "./file-evaluation.ts";
import { MOST_FILE_CELLS, UNKNOWN } from "./file-shape.ts";
import { clashingActs, type FileJoin, joinFile, type Question } from "./join.ts";
import { misfittingReferences } from "./misfitting-references.ts";
import { placesOf } from "./places.ts";
import { type AskedOfLaw, type Cell, countCells, projectFile } from "./project.ts";
import { namedIn, type ReadFile, readFile, shownIn } from "./read-file.ts";
import { samenessIn } from "./seat.ts";
import { impossibleAges, shownBeforeBirth } from "./stated-ages.ts";
import { allSteps, type Stepwise } from "./steps.ts";
import { keyOf, type Unknown } from "./unknown.ts";
import { MOST_PAIRS, pairsIn, type Variant, variantsOf } from "./variants.ts";
import { wholeAct } from "./whole-act.ts";

/** So many times all cells are gone through: read, decided, joined act by act, and charged person by person. */
const ROUNDS = 4;

/** A file put before the law: its cells, each a possible case, and what joins them. */
export interface FileSituation {
  readonly rulebook: Rulebook;
  readonly file: ReadFile;
  readonly declared: CaseFile;
  readonly cells: readonly Cell[];
  readonly situations: readonly Situation[];
  readonly join: FileJoin;
}

/**
 * Reads a case file and puts each of its cells before the law of its date.
 *
 * @param input any value; amendments were applied to the rulebook before
 * @returns the file, or every problem: of the file first, else of ages and the facts of its cells, else facts that
 *   clash
 */
function fileSituationIn(
  core: EngineCore,
  input: unknown,
  context: Context,
): Result<FileSituation> {
  return allSteps(fileSituationSteps(core, input, context));
}

/** The same cell by cell. */
function* fileSituationSteps(
  core: EngineCore,
  input: unknown,
  context: Context,
): Stepwise<Result<FileSituation>> {
  const [declared] = core.rulebook.caseFile;
  if (declared === undefined) {
    const detail = "this rulebook does not say how a file is read; ask about one act with a case";
    return fail([{ code: "NO_CASE_FILES", detail, pointer: "#" }]);
  }
  const read = readFile(core.rulebook, input);
  const dayless = todayProblems(context?.today);
  if (!read.ok || dayless.length > 0) return fail([...(read.ok ? [] : read.problems), ...dayless]);
  const file = read.value;
  const large = tooLarge(file);
  if (large.length > 0) return fail(large);
  const sameness = declared.facts.filter((each) => "same" in each);
  // not all of them are asked of every way of sharing; one that is asked tells that there is a recipient
  const aboutRecipient = declared.facts.filter(({ of, each }) => [of, each].includes("recipient"));
  const law: AskedOfLaw = {
    isTowards: (cell, other) => {
      const alone = shapedSituationIn(core, cell.case, context);
      if (!alone.ok) return false;
      // where the law does not ask whether the two are one, the conduct is one against another
      return other === "shown"
        ? sameness.some(({ fact }) => belonging(alone.value, fact) === "no")
        : aboutRecipient.some(({ fact }) => belonging(alone.value, fact) === "yes");
    },
    holds: (cell, outcome) => {
      const alone = shapedSituationIn(core, cell.case, context);
      const status = alone.ok ? decide(alone.value, [outcome])[0]?.status : undefined;
      return status === "yes" ? true : status === "no" ? false : undefined;
    },
    wordingStarts: wordingStarts(core.rulebook),
  };
  const { cells, problems } = projectFile(file, declared, samenessIn(file), law);
  const placed: Result<Situation>[] = [];
  for (const cell of cells) {
    placed.push(shapedSituationIn(core, cell.case, context));
    yield { done: placed.length, of: ROUNDS * cells.length };
  }
  const wrong = [
    ...impossibleAges(file),
    ...shownBeforeBirth(file),
    ...misfittingReferences(file, dealsWithItems),
    ...problems,
    ...placed.flatMap((each, at) =>
      each.ok ? [] : each.problems.map((problem) => inFile(problem, cells[at] as Cell)),
    ),
  ];
  function dealsWithItems(act: string): boolean {
    return cells.every((cell, at) => {
      const own = placed[at];
      if (cell.act !== act || !own?.ok) return cell.act !== act;
      return sameness.every(({ fact }) => belonging(own.value, fact) === "yes");
    });
  }
  if (wrong.length > 0) return fail(eachOnce(wrong));
  const situations = placed.map((each) => (each as { value: Situation }).value);
  const variants =
    pairsIn(file).length === 0
      ? [{ cells, situations, pairs: [], same: new Map(), equal: [], fixed: [] }]
      : variantsOf(file, declared, law, { cells, situations }, (cell) => {
          const again = shapedSituationIn(core, cell.case, context);
          return again.ok ? again.value : undefined;
        });
  const join = variants.length === 0 ? undefined : joinFile(file, declared, variants);
  if (join === undefined) return fail(clashesIn(file, declared, variants));
  return succeed({ rulebook: core.rulebook, file, declared, cells, situations, join });
}

/** Each act that clashes with others, or all at once where it is whoever may be one that clashes. */
function clashesIn(file: ReadFile, declared: CaseFile, variants: readonly Variant[]): Problem[] {
  const code = "FILE_CLASHES";
  const acts = variants.length === 0 ? [] : clashingActs(file, declared, variants);
  if (acts.length === 0) {
    const detail =
      "each act by itself is possible, but not all of them with the same persons, items and days; mend one of them";
    return [{ code, detail, pointer: "#/acts" }];
  }
  const detail = `with the same persons, items and days ${acts.join(", ")} cannot be together; mend one of them`;
  return acts.map((act) => ({ code, detail, pointer: `#/acts/${act}` }));
}

function tooLarge(file: ReadFile): Problem[] {
  const cells = countCells(file);
  const pairs = pairsIn(file).length;
  return [
    ...(cells > MOST_FILE_CELLS
      ? [
          {
            code: "FILE_TOO_LARGE",
            detail: `the acts of this file come to ${cells} combinations of who acts, who is shown and who receives; at most ${MOST_FILE_CELLS} are taken; divide the file`,
            pointer: "#/acts",
          },
        ]
      : []),
    ...(pairs > MOST_PAIRS
      ? [
          {
            code: "FILE_TOO_LARGE",
            detail: `at most ${MOST_PAIRS} pairs of persons may perhaps be the same; decide one of them`,
            pointer: "#/persons",
          },
        ]
      : []),
  ];
}

/** A problem of a flat case, at its place in the file. */
function inFile(problem: Problem, { act, places }: Cell): Problem {
  const fact = /^#\/facts\/(.+)$/.exec(problem.pointer ?? "")?.[1];
  if (problem.code === "LAW_DATE_UNCLEAR") return { ...problem, pointer: `#/acts/${act}/when` };
  const ofFile = /^#\/(on|readings|presume)(\/|$)/.test(problem.pointer ?? "");
  if (ofFile) return problem;
  const clash = problem.code === "CLASHING_FACTS" || fact === undefined;
  const pointer = clash ? `#/acts/${act}` : (places.get(fact) ?? `#/acts/${act}`);
  return { ...problem, pointer };
}

function eachOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Map(
    problems.map((each) => [`${each.code} ${each.pointer} ${each.detail}`, each]),
  );
  return [...seen.values()];
}

/**
 * Decides a case file: each cell as a flat case, each act of each person, each person, and the file.
 *
 * @param outcomes ids; every outcome of the rulebook when left out
 * @returns the answers, or every problem at once
 * @throws NodeBudgetFault where what the acts share makes the joined diagrams too large
 */
export function evaluateFileIn(
  core: EngineCore,
  input: unknown,
  context: Context,
  outcomes?: readonly string[],
): Result<FileEvaluation> {
  const asked = readOutcomes(core.rulebook, outcomes);
  const placed = fileSituationIn(core, input, context);
  if (!asked.ok || !placed.ok) {
    return fail([...(asked.ok ? [] : asked.problems), ...(placed.ok ? [] : placed.problems)]);
  }
  return succeed(fileEvaluationOf(placed.value, asked.value, context));
}

/** The answers to a file that was put before the law. */
export function fileEvaluationOf(
  situation: FileSituation,
  outcomes: readonly string[],
  context: Context,
): FileEvaluation {
  return allSteps(fileEvaluationSteps(situation, outcomes, context));
}

/** The same cell by cell, act by act and person by person. */
export function* fileEvaluationSteps(
  situation: FileSituation,
  outcomes: readonly string[],
  context: Context,
): Stepwise<FileEvaluation> {
  const { rulebook, declared, cells, situations, file } = situation;
  const language = context.language ?? rulebook.languages[0] ?? "";
  const { charges } = declared;
  const offences = rulebook.outcomes
    .filter(({ group }) => group === charges.offences)
    .map(({ outcome }) => outcome);
  const of = ROUNDS * cells.length;
  let done = cells.length;
  const decided: ReadonlyMap<string, Finding>[] = [];
  for (const each of situations) {
    decided.push(new Map(decide(each, outcomes).map((f) => [f.outcome, f])));
    done += 1;
    yield { done, of };
  }
  const asker = new Asker(situation);
  const rowsOf = rowsTogetherIn(situation, decided);
  const acts: Record<string, Record<string, { findings: Record<string, Joined> }>> = {};
  for (const act of file.acts.keys()) {
    const persons: Record<string, { findings: Record<string, Joined> }> = {};
    for (const [actor, places] of placesOf(cells).byAct.get(act) ?? []) {
      const findings: Record<string, Joined> = {};
      for (const outcome of outcomes) findings[outcome] = asker.ofAct(act, actor, outcome);
      persons[actor ?? UNKNOWN] = { findings };
      done += places.length;
      yield { done, of };
    }
    acts[act] = persons;
  }
  const persons: Record<string, PersonInFile> = {};
  const seats = [...file.acts.keys()].map((act) => {
    const whole = wholeAct(file, act);
    return { act, acting: namedIn(whole.by) ?? [], shown: shownIn(file, whole) ?? [] };
  });
  for (const person of file.persons.keys()) {
    persons[person] = {
      prosecution: asker.ofPerson(person, charges.prosecution),
      liability: asker.ofPerson(person, charges.liability),
      charges: yield* chargesOfPerson(person),
      shownAndActing: seats.flatMap(({ act, acting, shown }) =>
        acting.includes(person) && shown.includes(person) ? [act] : [],
      ),
    };
  }
  const prosecution = asker.ofFile(charges.prosecution);
  const unknowns = new Map<string, Unknown>();
  cells.forEach((_, at) => {
    for (const finding of (decided[at] as ReadonlyMap<string, Finding>).values()) {
      for (const fact of finding.missing) {
        const unknown = situation.join.unknownOf(at, fact);
        if (unknown !== undefined) put(unknowns, unknown);
      }
    }
  });
  for (const each of asker.missing()) put(unknowns, each);
  return {
    rulebook: rulebookStamp(rulebook),
    cells: cells.map((cell, at) =>
      decidedCellOf(
        cell,
        situations[at] as Situation,
        decided[at] as ReadonlyMap<string, Finding>,
        language,
      ),
    ),
    acts,
    persons,
    file: { prosecution },
    unknowns: [...unknowns.values()],
  };

  function* chargesOfPerson(person: string): Stepwise<FileCharge[]> {
    const found: FileCharge[] = [];
    for (const act of file.acts.keys()) {
      const places = placesOf(cells).byAct.get(act)?.get(person);
      if (places === undefined) continue;
      found.push(...chargesOf(asker, rowsOf, { act, person, places }, offences));
      done += places.length;
      yield { done, of };
    }
    return found;
  }
}

/** Where a file says what bears on one act alone: a fact of it, or how many others received it. */
const OF_ONE_ACT = /\/facts\/|\/others$/;

/** A cell with its findings. @param language of the warnings */
export function decidedCellOf(
  cell: Cell,
  situation: Situation,
  findings: ReadonlyMap<string, Finding>,
  language: string,
): DecidedCell {
  const { act, actor, shown, recipient } = cell;
  return {
    act,
    ...(actor === undefined ? {} : { actor }),
    ...(shown === undefined ? {} : { shown }),
    ...(recipient === undefined ? {} : { recipient }),
    case: cell.case,
    lawDate: situation.read.lawDate,
    findings: Object.fromEntries(findings),
    // what a file says of a person stands in every cell: that it does not matter in one is no warning
    warnings: warningsOf(situation, language).filter(
      ({ code, pointer }) =>
        code !== "DOES_NOT_BELONG" || OF_ONE_ACT.test(placeOf(cell, pointer) ?? ""),
    ),
  };
}

/** Asks about cells together, and remembers what was missing. */
class Asker {
  readonly #situation: FileSituation;
  readonly #answers = new Set<Joined>();

  constructor(situation: FileSituation) {
    this.#situation = situation;
  }

  ofAct(act: string, actor: string | undefined, outcome: string): Joined {
    const { byAct } = placesOf(this.#situation.cells);
    return this.#ask(outcome, byAct.get(act)?.get(actor) ?? []);
  }

  ofPerson(person: string, outcome: string): Joined {
    return this.#ask(outcome, placesOf(this.#situation.cells).byActor.get(person) ?? []);
  }

  ofFile(outcome: string): Joined {
    return this.#ask(outcome, [...this.#situation.cells.keys()]);
  }

  /** Whether an outcome that may hold has lapsed. */
  lapsed(outcome: string, cells: readonly number[]): Joined {
    const answer = this.#situation.join.lapsed({ outcome, cells });
    this.#answers.add(answer);
    return answer;
  }

  missing(): Unknown[] {
    return [...this.#answers].flatMap(({ missing }) => missing);
  }

  #ask(outcome: string, places: readonly number[]): Joined {
    const answer = this.#situation.join.joined(questionOf(this.#situation, outcome, places));
    this.#answers.add(answer);
    return answer;
  }
}

/**
 * The question whether an outcome holds of some cells together, as the rulebook joins it.
 *
 * @param cells places in the list of all cells
 */
export function questionOf(
  { declared }: FileSituation,
  outcome: string,
  cells: readonly number[],
): Question {
  const every = declared.joins.find((each) => each.outcome === outcome)?.every;
  return { cells, outcome, ...(every === undefined ? {} : { every }) };
}

function chargesOf(
  asker: Asker,
  rowsOf: RowsTogether,
  { act, person, places }: { act: string; person: string; places: readonly number[] },
  offences: readonly string[],
): FileCharge[] {
  return offences.flatMap((offence): FileCharge[] => {
    const { status } = asker.ofAct(act, person, offence);
    if (status === "no") return [];
    const timeBarred = asker.lapsed(offence, places).status;
    return [{ act, offence, status, rows: rowsOf(offence, places), timeBarred }];
  });
}

function put(unknowns: Map<string, Unknown>, unknown: Unknown): void {
  const key = keyOf(unknown);
  if (!unknowns.has(key)) unknowns.set(key, unknown);
}

/** Where in the file the fact stands that a warning is about. */
function placeOf({ places }: Cell, pointer: string | undefined): string | undefined {
  return places.get(pointer?.replace("#/facts/", "") ?? "");
}

/**
 * Decides a case file: several persons, items, acts and states in one. Each act is projected on flat
 * cases, and the answers are joined over what the file leaves open: exactly, so that somebody may
 * certainly be prosecuted for something while it is unknown who for what. See docs/case-file.md.
 *
 * @param input the file, see `FileInput`; any value, nothing of it is trusted
 * @param outcomes ids; every outcome of the rulebook when left out
 * @returns the answers, or every problem at once with its place in the file
 * @throws NodeBudgetFault where what the acts share makes the joined diagrams too large
 */
export function evaluateFile(
  rulebook: Rulebook,
  input: unknown,
  context: Context,
  outcomes?: readonly string[],
): Result<FileEvaluation> {
  return evaluateFileIn(coreOf(rulebook), input, context, outcomes);
}

/**
 * Reads a case file and puts every act of it before the law of its day, to ask several things of it.
 *
 * @returns the file, or every problem at once with its place in the file
 */
export function fileSituationOf(
  rulebook: Rulebook,
  input: unknown,
  context: Context,
): Result<FileSituation> {
  return fileSituationIn(coreOf(rulebook), input, context);
}

/**
 * The same cell by cell, for files of many cells: whoever takes the steps may let others have their turn
 * between two of them, or stop.
 *
 * @returns the file, or every problem at once with its place in the file
 */
export function fileSituationStepsOf(
  rulebook: Rulebook,
  input: unknown,
  context: Context,
): Stepwise<Result<FileSituation>> {
  return fileSituationSteps(coreOf(rulebook), input, context);
}
