import { decide } from "../decide/decide.ts";
import { coreOf, type EngineCore } from "../decide/engine-core.ts";
import { type Context, readOutcomes, rulebookStamp } from "../decide/evaluate.ts";
import type { Finding } from "../decide/finding.ts";
import type { Situation } from "../decide/situation.ts";
import { warningsOf } from "../decide/warnings.ts";
import { fail, type Result, succeed } from "../problem.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { type RowsTogether, rowsTogetherIn } from "./charges.ts";
import type {
  DecidedCell,
  FileCharge,
  FileEvaluation,
  Joined,
  PersonInFile,
} from "./file-evaluation.ts";
import { UNKNOWN } from "./file-shape.ts";
import { type FileSituation, fileSituationIn, ROUNDS } from "./file-situation.ts";
import type { Question } from "./join.ts";
import { placesOf } from "./places.ts";
import type { Cell } from "./project.ts";
import { namedIn, shownIn } from "./read-file.ts";
import { allSteps, type Stepwise } from "./steps.ts";
import { keyOf, type Unknown } from "./unknown.ts";
import { wholeAct } from "./whole-act.ts";

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
