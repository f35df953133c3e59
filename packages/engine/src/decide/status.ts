import { READING } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node, type Root, TRUE } from "../diagram/diagram-store.ts";
import { classOf } from "../diagram/space.ts";
import { EITHER, YES } from "../diagram/three-terminal-diagram.ts";
import { answersInCases, project } from "../diagram/three-terminal-queries.ts";
import type { Status } from "../rulebook/rulebook.ts";
import type { ReadingRow } from "./finding.ts";
import { diagramOfRoot, plainDiagramOf, type Restriction } from "./restriction.ts";

/** The may functions of one outcome in one situation, over the open readings. */
export interface MayFunctions {
  /** True where the outcome holds in some completion. */
  readonly mayHold: Node;
  /** True where the outcome fails in some completion. */
  readonly mayFail: Node;
}

const SETTLED_YES: MayFunctions = { mayHold: TRUE, mayFail: FALSE };
const SETTLED_NO: MayFunctions = { mayHold: FALSE, mayFail: TRUE };
const OPEN: MayFunctions = { mayHold: TRUE, mayFail: TRUE };

/**
 * Whether an outcome may hold and may fail, by choice of the open readings.
 *
 * @param read set to 1 for each level that was read: widening another changes nothing
 */
export function mayFunctionsOf(
  compiled: CompiledLaw,
  { allowed, refinements }: Restriction,
  root: Root,
  read?: Uint8Array,
): MayFunctions {
  const plainly = answersInCases(plainDiagramOf(compiled, root), allowed, read);
  if (plainly !== EITHER) return plainly === YES ? SETTLED_YES : SETTLED_NO;
  const diagram = diagramOfRoot(compiled, root, refinements);
  const left = answersInCases(diagram, allowed, read);
  if (left !== EITHER) return left === YES ? SETTLED_YES : SETTLED_NO;
  const { store, variables } = compiled.space;
  const isOpen = (level: number) =>
    variables[level]?.kind === "reading" && (allowed[level] ?? null) === null;
  if (!diagram.support.some(isOpen)) return OPEN;
  const { yes, no } = project(diagram, allowed, derived(compiled, readingLevels), store, read);
  return { mayHold: yes, mayFail: no };
}

/** By level: 1 where it is a reading's. */
function readingLevels({ space }: CompiledLaw): Uint8Array {
  return Uint8Array.from(space.variables, ({ kind }) => (kind === "reading" ? 1 : 0));
}

/** The status over every choice of the open readings. */
export function statusOf({ mayHold, mayFail }: MayFunctions): Status {
  if (mayFail === FALSE) return "yes";
  if (mayHold === FALSE) return "no";
  return mayHold === TRUE && mayFail === TRUE ? "unknown" : "contested";
}

/** The readings that a contested status depends on, in rulebook order. */
export function dependsOn(compiled: CompiledLaw, may: MayFunctions): string[] {
  const { store, variables } = compiled.space;
  const levels = store.supportOf([may.mayHold, may.mayFail]);
  const ids = new Set(levels.map((level) => variables[level]?.id));
  return compiled.law.rulebook.readings
    .map((each) => each.reading)
    .filter((reading) => ids.has(`${READING}${reading}`));
}

function optionsOf({ law }: CompiledLaw, id: string): string[] {
  const reading = law.rulebook.readings.find((each) => each.reading === id);
  return (reading?.options ?? []).map((each) => each.option);
}

/** A choice of some readings, and what an outcome can come to under it whatever the others are. */
export interface Choice {
  /** Reading → option. */
  readonly readings: Readonly<Record<string, string>>;
  readonly may: MayFunctions;
}

/**
 * The paths of the reduced diagram of a status over the readings it depends on, in the order given.
 */
export function choicesOf(
  compiled: CompiledLaw,
  may: MayFunctions,
  readings: readonly string[],
): Choice[] {
  if (readings.length === 0) return [{ readings: {}, may }];
  const { store, byId, variables } = compiled.space;
  const choices: Choice[] = [];
  const free = new Int32Array(variables.length).fill(-1);
  const visit = (
    { mayHold, mayFail }: MayFunctions,
    left: readonly string[],
    chosen: Record<string, string>,
  ) => {
    const levels = new Set(store.supportOf([mayHold, mayFail]));
    const at = left.findIndex((reading) =>
      levels.has(byId.get(`${READING}${reading}`)?.level ?? -1),
    );
    const reading = left[at];
    const variable = byId.get(`${READING}${reading}`);
    if (reading === undefined || variable === undefined) {
      choices.push({ readings: chosen, may: { mayHold, mayFail } });
      return;
    }
    for (const option of optionsOf(compiled, reading)) {
      const choice = free.slice();
      choice[variable.level] = classOf(variable, option);
      const under: MayFunctions = {
        mayHold: store.restrict(mayHold, choice),
        mayFail: store.restrict(mayFail, choice),
      };
      visit(under, left.slice(at + 1), { ...chosen, [reading]: option });
    }
  };
  visit(may, readings, {});
  return choices;
}

/**
 * The choices of a contested status with the status under each.
 *
 * @param missing what is missing under some choice of readings
 */
export function readingRows(
  choices: readonly Choice[],
  missing: (readings: Choice["readings"]) => readonly string[],
): ReadingRow[] {
  return choices.map(({ readings, may: { mayHold, mayFail } }) => ({
    readings,
    status: mayFail === FALSE ? "yes" : mayHold === FALSE ? "no" : "unknown",
    missing: missing(readings),
  }));
}
