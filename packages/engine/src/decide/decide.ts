import { READING } from "../conditions/formula.ts";
import { once } from "../derived.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import { YES } from "../diagram/three-terminal-diagram.ts";
import { reachableAnswers } from "../diagram/three-terminal-queries.ts";
import type { Status } from "../rulebook/rulebook.ts";
import { type Entangled, entangledIn } from "./entangled.ts";
import type { Alternative, Finding } from "./finding.ts";
import { type GradeOf, grader } from "./grade.ts";
import { type Grounds, type GroundsOf, groundsIn } from "./grounds.ts";
import { missingFacts } from "./missing.ts";
import { type RowsOf, rowsIn } from "./rows.ts";
import { settler } from "./settled.ts";
import type { Situation } from "./situation.ts";
import { choicesOf, dependsOn, outlookOf, readingRows, statusOf } from "./status.ts";
import { neededFacts } from "./sufficient.ts";
import { diagramOfRoot, type View, viewOf } from "./view.ts";

/** What the findings of one situation share. */
interface Desk {
  readonly situation: Situation;
  /** With one defaulted reading opened, by its level. */
  readonly opened: readonly {
    readonly reading: string;
    readonly level: number;
    readonly view: () => View;
    /** With each of its other options instead. */
    readonly others: () => readonly { readonly option: string; readonly view: View }[];
  }[];
  readonly groundsOf: GroundsOf;
  readonly rowsOf: RowsOf;
  readonly gradeOf: GradeOf;
  readonly entangled: Entangled;
}

/**
 * Decides outcomes in one situation, exactly: a status is `yes` or `no` if and only if every case
 * left gives that answer.
 *
 * @param outcomes ids the rulebook declares
 * @returns one finding for each, in the order asked
 */
export function decide(situation: Situation, outcomes: readonly string[]): Finding[] {
  const entangled = entangledIn(situation);
  const desk = once(() => deskFor(situation, entangled));
  const remember = situation.findings.rememberIn(situation, entangled);
  return outcomes.map((outcome) => remember(outcome, () => findingOf(desk(), outcome)));
}

function deskFor(situation: Situation, entangled: Entangled): Desk {
  const { compiled, read, known } = situation;
  const settle = settler(compiled, situation.view());
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
          view: once(() => viewOf(compiled, known, opened)),
          others: once(() =>
            others.map((option) => ({
              option,
              view: viewOf(compiled, known, new Map([...opened, [reading, option]])),
            })),
          ),
        },
      ];
    }),
    groundsOf: groundsIn(compiled, settle),
    rowsOf: rowsIn(situation, settle),
    gradeOf: grader(compiled, settle, read.readings),
    entangled,
  };
}

/** The options of a reading but the one that stands, in the order declared. */
function otherOptions({ compiled, read }: Situation, reading: string): string[] {
  const declared = compiled.law.rulebook.readings.find((each) => each.reading === reading);
  return (declared?.options ?? [])
    .map(({ option }) => option)
    .filter((option) => option !== read.readings.get(reading));
}

function findingOf(desk: Desk, outcome: string): Finding {
  const { situation, entangled } = desk;
  const { compiled } = situation;
  const view = situation.view();
  const root = compiled.outcomes.get(outcome) ?? FALSE;
  const turnsOn = new Uint8Array(compiled.space.variables.length);
  const outlook = outlookOf(compiled, view, root, turnsOn);
  const status = statusOf(outlook);
  const isOpen = status === "contested" || status === "unknown";
  const missingUnder = (readings: Readonly<Record<string, string>>) =>
    missingFacts(compiled, view, root, readings);
  const readings = status === "contested" ? dependsOn(compiled, outlook) : [];
  const choices = choicesOf(compiled, outlook, readings);
  const needed = (stated: Entangled["given"]) =>
    status === "unknown" ? [] : neededFacts(compiled, view, root, choices, entangled, stated());
  const deciding = decidingDefaults(desk, root, status, turnsOn);
  const rows = status === "no" ? undefined : desk.rowsOf(outcome);
  return {
    outcome,
    status,
    dependsOn: readings,
    byReading: status === "contested" ? readingRows(choices, missingUnder) : [],
    defaulted: deciding.map(({ reading }) => reading),
    ...(deciding.length === 0
      ? {}
      : { alternatives: deciding.flatMap(alternativesOf(desk, root)) }),
    missing: isOpen ? missingUnder({}) : [],
    presumed: needed(entangled.presumed),
    sufficient: needed(entangled.given),
    ...desk.groundsOf(outcome, status),
    grade: desk.gradeOf(outcome),
    ...(rows === undefined ? {} : { rows }),
  };
}

/** Defaulted readings that would change the status, `contested` included, if opened. */
function decidingDefaults(
  { situation, opened }: Desk,
  root: Root,
  status: Status,
  turnsOn: Uint8Array,
): Desk["opened"] {
  const { compiled } = situation;
  const isOpen = status === "contested" || status === "unknown";
  return opened
    .filter(({ level }) => isOpen || turnsOn[level] === 1)
    .filter(({ level, view }) => {
      const { support } = diagramOfRoot(compiled, root, view().bites);
      return support.includes(level) && statusOf(outlookOf(compiled, view(), root)) !== status;
    });
}

/** The status with each other option of a reading. */
function alternativesOf({ situation: { compiled } }: Desk, root: Root) {
  return ({ reading, others }: Desk["opened"][number]): Alternative[] =>
    others().map(({ option, view }) => ({
      reading,
      option,
      status: statusOf(outlookOf(compiled, view, root)),
    }));
}

/** The rules that carry a status which the outcome is known to have, and what they cite. */
export function groundsOf({ compiled, view }: Situation, outcome: string, status: Status): Grounds {
  return groundsIn(compiled, settler(compiled, view()))(outcome, status);
}

/** The facts that a case gives but that do not belong in it. */
export function strayFacts({ compiled, read, known }: Situation): string[] {
  const { allowed, bites } = viewOf(compiled, known, []);
  return [...read.given.keys()].filter((fact) => {
    const belongs = compiled.belongs.get(fact);
    if (belongs === undefined) return false;
    return reachableAnswers(diagramOfRoot(compiled, belongs, bites), allowed, YES) !== YES;
  });
}
