import { CASE_PROBLEMS } from "../decide/case-problems.ts";
import { belonging, decide } from "../decide/decide.ts";
import { coreOf, type EngineCore } from "../decide/engine-core.ts";
import { type Context, shapedSituationIn } from "../decide/evaluate.ts";
import { todayProblems } from "../decide/read-case.ts";
import type { Situation } from "../decide/situation.ts";
import { fail, type Problem, type Result, succeed } from "../problem.ts";
import { pathOf } from "../rulebook/json-pointer.ts";
import { wordingStarts } from "../rulebook/law-on.ts";
import type { CaseFile, Rulebook } from "../rulebook/rulebook.ts";
import { MOST_FILE_CELLS } from "./file-shape.ts";
import { clashingActs, type FileJoin, joinFile } from "./join.ts";
import { misfittingReferences } from "./misfitting-references.ts";
import { type AskedOfLaw, type Cell, countCells, projectFile } from "./project.ts";
import { type ReadFile, readFile } from "./read-file.ts";
import { samenessIn } from "./seat.ts";
import { impossibleAges, shownBeforeBirth } from "./stated-ages.ts";
import { allSteps, type Stepwise } from "./steps.ts";
import { tellingTowards } from "./towards-actor.ts";
import { MOST_PAIRS, pairsIn, type Variant, variantsOf } from "./variants.ts";
import { withoutRefused } from "./without-refused.ts";

/** So many times all cells are gone through: read, decided, joined act by act, and charged person by person. */
export const ROUNDS = 4;

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
 * @returns the file, or every problem: of form, references and values, else of ages, else facts that clash
 */
export function fileSituationIn(
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
  if (dayless.length > 0) return fail([...(read.ok ? [] : read.problems), ...dayless]);
  if (!read.ok) {
    const besides = problemsBesides(core, declared, input, read.problems, context);
    return fail(eachOnce([...read.problems, ...besides]));
  }
  const file = read.value;
  const large = tooLarge(file);
  if (large.length > 0) return fail(large);
  const law = askedOf(core, declared, context);
  const { cells, placed, wrong } = yield* placedSteps(core, file, declared, law, context);
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

/** What the law says of a cell by itself while a file is projected. */
function askedOf(core: EngineCore, declared: CaseFile, context: Context): AskedOfLaw {
  return {
    isTowards: (cell, other) => {
      const alone = shapedSituationIn(core, cell.case, context);
      return (
        alone.ok &&
        tellingTowards(declared, other).some(
          ({ fact, belongs }) => belonging(alone.value, fact) === belongs,
        )
      );
    },
    holds: (cell, outcome) => {
      const alone = shapedSituationIn(core, cell.case, context);
      const status = alone.ok ? decide(alone.value, [outcome])[0]?.status : undefined;
      return status === "yes" ? true : status === "no" ? false : undefined;
    },
    wordingStarts: wordingStarts(core.rulebook),
  };
}

/** The cells of a file, each put before the law by itself, and all that is wrong with them and with the file's ages. */
function* placedSteps(
  core: EngineCore,
  file: ReadFile,
  declared: CaseFile,
  law: AskedOfLaw,
  context: Context,
): Stepwise<{
  readonly cells: readonly Cell[];
  readonly placed: readonly Result<Situation>[];
  readonly wrong: readonly Problem[];
}> {
  const { cells, problems } = projectFile(file, declared, samenessIn(file), law);
  const placed: Result<Situation>[] = [];
  for (const cell of cells) {
    placed.push(shapedSituationIn(core, cell.case, context));
    yield { done: placed.length, of: ROUNDS * cells.length };
  }
  const dealsWithItems = (act: string) =>
    cells.every((cell, at) => {
      const own = placed[at];
      if (cell.act !== act || !own?.ok) return cell.act !== act;
      const asksWhoIsOne = ({ fact }: { readonly fact: string }) =>
        belonging(own.value, fact) === "yes";
      return tellingTowards(declared, "shown").every(asksWhoIsOne);
    });
  const wrong = [
    ...impossibleAges(file),
    ...shownBeforeBirth(file),
    ...misfittingReferences(file, dealsWithItems),
    ...problems,
    ...placed.flatMap((each, at) =>
      each.ok ? [] : each.problems.map((problem) => inFile(problem, cells[at] as Cell)),
    ),
  ];
  return { cells, placed, wrong };
}

/** Without what was refused a file may still be refused: so often it is read again. */
const READINGS_OF_THE_REST = 3;
/** What is wrong by itself, whatever else of the file is left out. */
const BY_ITSELF: ReadonlySet<string> = new Set([
  ...CASE_PROBLEMS.filter((code) => code !== "LAW_DATE_UNCLEAR"),
  "FILE_ID_MALFORMED",
  "FILE_ID_RESERVED",
  "REFERENCE_UNKNOWN",
  "STATE_UNKNOWN",
]);

/** What else is wrong with a file of which something was refused: with what is left of it without that. */
function problemsBesides(
  core: EngineCore,
  declared: CaseFile,
  input: unknown,
  refused: readonly Problem[],
  context: Context,
): Problem[] {
  let told: Problem[] = [];
  const places = new Set(refused.map(({ pointer = "#" }) => pointer));
  const isNew = ({ code, pointer = "#" }: Problem) =>
    BY_ITSELF.has(code) &&
    !placesAbove(pointer).some((place) => places.has(place)) &&
    // of somebody whose id was refused the reference is not wrong
    !(code === "REFERENCE_UNKNOWN" && namesSomething(input, pointer));
  let left = input;
  let problems = refused;
  for (let reading = 0; reading < READINGS_OF_THE_REST; reading++) {
    left = withoutRefused(left, problems);
    const read = readFile(core.rulebook, left);
    if (read.ok && tooLarge(read.value).length > 0) break;
    problems = read.ok
      ? allSteps(placedSteps(core, read.value, declared, askedOf(core, declared, context), context))
          .wrong
      : read.problems;
    const found = problems.filter(isNew);
    for (const { pointer = "#" } of found) places.add(pointer);
    told = told.concat(found);
    if (read.ok) break;
  }
  return told;
}

/** A place, and each that holds it. */
function placesAbove(pointer: string): readonly string[] {
  const parts = pointer.split("/");
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}

/** Whether what stands at a place is an id of something in the file. */
function namesSomething(input: unknown, pointer: string): boolean {
  const at = (value: unknown, key: string) =>
    typeof value === "object" && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  const id = pathOf(pointer).reduce(at, input);
  return (
    typeof id === "string" &&
    ["persons", "items", "acts"].some((kind) => at(at(input, kind), id) !== undefined)
  );
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
