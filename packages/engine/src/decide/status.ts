import { READING } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node, type Root, TRUE } from "../diagram/diagram-store.ts";
import { EITHER, YES } from "../diagram/three-terminal-diagram.ts";
import { answersInCases, project } from "../diagram/three-terminal-queries.ts";
import type { Status } from "../rulebook/rulebook.ts";
import type { ReadingRow } from "./finding.ts";
import { diagramOfRoot, plainDiagramOf, type View } from "./view.ts";

/** What one outcome can come to in one situation, as functions of the open readings. */
export interface Outlook {
  /** True where some completion holds. */
  readonly canBeYes: Node;
  /** True where some completion fails. */
  readonly canBeNo: Node;
}

const SETTLED_YES: Outlook = { canBeYes: TRUE, canBeNo: FALSE };
const SETTLED_NO: Outlook = { canBeYes: FALSE, canBeNo: TRUE };
const OPEN: Outlook = { canBeYes: TRUE, canBeNo: TRUE };

/**
 * How an outcome can still come out.
 *
 * @param read set to 1 for each level that was read; opening another changes nothing
 */
export function outlookOf(
  compiled: CompiledLaw,
  { allowed, bites }: View,
  root: Root,
  read?: Uint8Array,
): Outlook {
  const plainly = answersInCases(plainDiagramOf(compiled, root), allowed, read);
  if (plainly !== EITHER) return plainly === YES ? SETTLED_YES : SETTLED_NO;
  const diagram = diagramOfRoot(compiled, root, bites);
  const left = answersInCases(diagram, allowed, read);
  if (left !== EITHER) return left === YES ? SETTLED_YES : SETTLED_NO;
  const { store, variables } = compiled.space;
  const isOpen = (level: number) =>
    variables[level]?.kind === "reading" && (allowed[level] ?? null) === null;
  if (!diagram.support.some(isOpen)) return OPEN;
  const { yes, no } = project(diagram, allowed, derived(compiled, readingLevels), store, read);
  return { canBeYes: yes, canBeNo: no };
}

/** By level: 1 where it is a reading's. */
function readingLevels({ space }: CompiledLaw): Uint8Array {
  return Uint8Array.from(space.variables, ({ kind }) => (kind === "reading" ? 1 : 0));
}

/** The status over every choice of the open readings. */
export function statusOf({ canBeYes, canBeNo }: Outlook): Status {
  if (canBeNo === FALSE) return "yes";
  if (canBeYes === FALSE) return "no";
  return canBeYes === TRUE && canBeNo === TRUE ? "unknown" : "contested";
}

/** The readings that a contested status depends on, in rulebook order. */
export function dependsOn(compiled: CompiledLaw, outlook: Outlook): string[] {
  const { store, variables } = compiled.space;
  const levels = store.supportOf([outlook.canBeYes, outlook.canBeNo]);
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
  readonly outlook: Outlook;
}

/**
 * The paths of the reduced diagram of a status over the readings it depends on, in the order given.
 */
export function choicesOf(
  compiled: CompiledLaw,
  outlook: Outlook,
  readings: readonly string[],
): Choice[] {
  if (readings.length === 0) return [{ readings: {}, outlook }];
  const { store, byId, variables } = compiled.space;
  const choices: Choice[] = [];
  const free = new Int32Array(variables.length).fill(-1);
  const visit = (
    { canBeYes, canBeNo }: Outlook,
    left: readonly string[],
    chosen: Record<string, string>,
  ) => {
    const levels = new Set(store.supportOf([canBeYes, canBeNo]));
    const at = left.findIndex((reading) =>
      levels.has(byId.get(`${READING}${reading}`)?.level ?? -1),
    );
    const reading = left[at];
    const variable = byId.get(`${READING}${reading}`);
    if (reading === undefined || variable === undefined) {
      choices.push({ readings: chosen, outlook: { canBeYes, canBeNo } });
      return;
    }
    for (const option of optionsOf(compiled, reading)) {
      const choice = free.slice();
      choice[variable.level] = variable.classes.findIndex(
        (values) => values.kind === "members" && values.members.has(option),
      );
      const under: Outlook = {
        canBeYes: store.restrict(canBeYes, choice),
        canBeNo: store.restrict(canBeNo, choice),
      };
      visit(under, left.slice(at + 1), { ...chosen, [reading]: option });
    }
  };
  visit(outlook, readings, {});
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
  return choices.map(({ readings, outlook: { canBeYes, canBeNo } }) => ({
    readings,
    status: canBeNo === FALSE ? "yes" : canBeYes === FALSE ? "no" : "unknown",
    missing: missing(readings),
  }));
}
