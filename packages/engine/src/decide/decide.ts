import { READING } from "../conditions/formula.ts";
import { derived, lazy } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import { EITHER, YES } from "../diagram/three-terminal-diagram.ts";
import { reachableAnswers } from "../diagram/three-terminal-queries.ts";
import type { Status } from "../rulebook/rulebook.ts";
import { type CoupledFacts, coupledFactsIn } from "./coupled-facts.ts";
import { entailmentsIn } from "./entailment.ts";
import type { Alternative, Finding } from "./finding.ts";
import { type GradeOf, grader } from "./grade.ts";
import { type Grounds, type GroundsOf, groundsIn } from "./grounds.ts";
import { missingFacts } from "./missing.ts";
import { diagramOfRoot, type Restriction, restrictionOf } from "./restriction.ts";
import { type ApplyingRow, applyingRowsIn, type RowsOf, rowsIn } from "./rows.ts";
import type { Situation } from "./situation.ts";
import { choicesOf, dependsOn, mayFunctionsOf, readingRows, statusOf } from "./status.ts";
import { neededFacts } from "./sufficient.ts";

/** What the findings of one situation share: worked out once for all of them. */
interface DecisionContext {
  readonly situation: Situation;
  /** With one defaulted reading opened, by its level. */
  readonly opened: readonly {
    readonly reading: string;
    readonly level: number;
    readonly restriction: () => Restriction;
    /** With each of its other options instead. */
    readonly others: () => readonly {
      readonly option: string;
      readonly restriction: Restriction;
    }[];
  }[];
  readonly groundsOf: GroundsOf;
  readonly rowsOf: RowsOf;
  readonly gradeOf: GradeOf;
  readonly coupled: CoupledFacts;
}

/**
 * Decides outcomes in one situation, exactly: a status is `yes` or `no` if and only if every case
 * left gives that answer.
 *
 * @param outcomes ids the rulebook declares
 * @returns one finding for each, in the order asked
 */
export function decide(situation: Situation, outcomes: readonly string[]): Finding[] {
  const { made, contextNow } = derived(situation, deciderOf);
  return outcomes.map((outcome) => {
    const known = made.get(outcome);
    if (known !== undefined) return known;
    const finding = findingOf(contextNow(), outcome);
    made.set(outcome, finding);
    return finding;
  });
}

/** What all that is asked of one situation shares, one outcome after the other. */
function deciderOf(situation: Situation) {
  const { store } = situation.compiled.space;
  const coupled = coupledFactsIn(situation);
  let current: { readonly generation: number; readonly context: DecisionContext } | undefined;
  return {
    made: new Map<string, Finding>(),
    contextNow: (): DecisionContext => {
      const { generation } = store;
      if (current?.generation !== generation) {
        current = { generation, context: decisionContextOf(situation, coupled) };
      }
      return current.context;
    },
  };
}

function decisionContextOf(situation: Situation, coupled: CoupledFacts): DecisionContext {
  const { compiled, read, known } = situation;
  const entailments = entailmentsIn(compiled, situation.restriction());
  return {
    situation,
    opened: read.defaulted.flatMap((reading) => {
      const level = compiled.space.byId.get(`${READING}${reading}`)?.level;
      if (level === undefined) return [];
      const opened = new Map([...read.readings].filter(([id]) => id !== reading));
      const others = otherOptions(situation, reading);
      return [
        {
          reading,
          level,
          restriction: lazy(() => restrictionOf(compiled, known, opened)),
          others: lazy(() =>
            others.map((option) => ({
              option,
              restriction: restrictionOf(compiled, known, new Map([...opened, [reading, option]])),
            })),
          ),
        },
      ];
    }),
    groundsOf: groundsIn(compiled, entailments),
    rowsOf: rowsIn(situation, entailments),
    gradeOf: grader(compiled, entailments, read.readings),
    coupled,
  };
}

/** The options of a reading except its effective one, in the order declared. */
function otherOptions({ compiled, read }: Situation, reading: string): string[] {
  const declared = compiled.law.rulebook.readings.find((each) => each.reading === reading);
  return (declared?.options ?? [])
    .map(({ option }) => option)
    .filter((option) => option !== read.readings.get(reading));
}

function findingOf(context: DecisionContext, outcome: string): Finding {
  const { situation, coupled } = context;
  const { compiled } = situation;
  const restriction = situation.restriction();
  const root = compiled.outcomes.get(outcome) ?? FALSE;
  const turnsOn = new Uint8Array(compiled.space.variables.length);
  const may = mayFunctionsOf(compiled, restriction, root, turnsOn);
  const status = statusOf(may);
  const isOpen = status === "contested" || status === "unknown";
  const missingUnder = (readings: Readonly<Record<string, string>>) =>
    missingFacts(compiled, restriction, root, readings);
  const readings = status === "contested" ? dependsOn(compiled, may) : [];
  const choices = choicesOf(compiled, may, readings);
  const needed = (stated: CoupledFacts["given"]) =>
    status === "unknown"
      ? []
      : neededFacts(compiled, restriction, root, choices, coupled, stated());
  const deciding = decidingDefaults(context, root, status, turnsOn);
  const rows = status === "no" ? undefined : context.rowsOf(outcome);
  return {
    outcome,
    status,
    dependsOn: readings,
    byReading: status === "contested" ? readingRows(choices, missingUnder) : [],
    defaulted: deciding.map(({ reading }) => reading),
    ...(deciding.length === 0
      ? {}
      : { alternatives: deciding.flatMap(alternativesOf(context, root)) }),
    missing: isOpen ? missingUnder({}) : [],
    presumed: needed(coupled.presumed),
    sufficient: needed(coupled.given),
    ...context.groundsOf(outcome, status),
    grade: context.gradeOf(outcome),
    ...(rows === undefined ? {} : { rows }),
  };
}

/** Defaulted readings that would change the status, `contested` included, if opened. */
function decidingDefaults(
  { situation, opened }: DecisionContext,
  root: Root,
  status: Status,
  turnsOn: Uint8Array,
): DecisionContext["opened"] {
  const { compiled } = situation;
  const isOpen = status === "contested" || status === "unknown";
  return opened
    .filter(({ level }) => isOpen || turnsOn[level] === 1)
    .filter(({ level, restriction }) => {
      const { support } = diagramOfRoot(compiled, root, restriction().refinements);
      return (
        support.includes(level) &&
        statusOf(mayFunctionsOf(compiled, restriction(), root)) !== status
      );
    });
}

/** The status with each other option of a reading. */
function alternativesOf({ situation: { compiled } }: DecisionContext, root: Root) {
  return ({ reading, others }: DecisionContext["opened"][number]): Alternative[] =>
    others().map(({ option, restriction }) => ({
      reading,
      option,
      status: statusOf(mayFunctionsOf(compiled, restriction, root)),
    }));
}

/** Finds the rows of outcomes in one situation that their findings show, and nothing else of a finding. */
export function rowsOfOutcomes(
  situation: Situation,
): (outcome: string) => readonly ApplyingRow[] | undefined {
  const { compiled, restriction } = situation;
  const entailments = entailmentsIn(compiled, restriction());
  const rowsOf = applyingRowsIn(situation, entailments);
  return (outcome) => {
    const root = compiled.outcomes.get(outcome) ?? FALSE;
    return entailments.root(root) === "no" ? undefined : rowsOf(outcome);
  };
}

/** The rules that carry a status which the outcome is known to have, and what they cite. */
export function groundsOf(
  { compiled, restriction }: Situation,
  outcome: string,
  status: Status,
): Grounds {
  return groundsIn(compiled, entailmentsIn(compiled, restriction()))(outcome, status);
}

/** The facts that a case gives but that do not belong in it. */
export function strayFacts(situation: Situation): string[] {
  return [...situation.read.given.keys()].filter((fact) => belonging(situation, fact) === "no");
}

/** Whether a fact belongs in a case, which may be open. */
export function belonging({ compiled, known }: Situation, fact: string): "yes" | "no" | "unknown" {
  return belongingIn(compiled, restrictionOf(compiled, known, []), fact);
}

/** Whether a fact belongs in the cases that a restriction leaves, which may be open. */
export function belongingIn(
  compiled: CompiledLaw,
  { allowed, refinements }: Restriction,
  fact: string,
): "yes" | "no" | "unknown" {
  const belongs = compiled.belongs.get(fact);
  if (belongs === undefined) return "yes";
  const left = reachableAnswers(diagramOfRoot(compiled, belongs, refinements), allowed, EITHER);
  if ((left & YES) === 0) return "no";
  return left === YES ? "yes" : "unknown";
}
