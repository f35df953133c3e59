import { READING } from "../conditions/formula.ts";
import { EITHER, YES } from "../diagram/chart.ts";
import { answersLeft, project } from "../diagram/chart-walks.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import type { Status } from "../rulebook/rulebook.ts";
import type { ReadingRow } from "./finding.ts";
import { chartOfRoot, type View } from "./view.ts";

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
  root: Node,
  read?: Uint8Array,
): Outlook {
  const chart = chartOfRoot(compiled, root, bites);
  const left = answersLeft(chart, allowed, EITHER, read);
  if (left !== EITHER) return left === YES ? SETTLED_YES : SETTLED_NO;
  const { store, variables } = compiled.space;
  const isOpen = (level: number) =>
    variables[level]?.kind === "reading" && (allowed[level] ?? null) === null;
  if (!chart.support.some(isOpen)) return OPEN;
  const { yes, no } = project(chart, allowed, readingLevels(compiled), store, read);
  return { canBeYes: yes, canBeNo: no };
}

const readings = new WeakMap<CompiledLaw, Uint8Array>();

function readingLevels(compiled: CompiledLaw): Uint8Array {
  const known = readings.get(compiled);
  if (known !== undefined) return known;
  const { variables } = compiled.space;
  const levels = Uint8Array.from(variables, ({ kind }) => (kind === "reading" ? 1 : 0));
  readings.set(compiled, levels);
  return levels;
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

/**
 * The paths of the reduced diagram of a status over readings, in the order given.
 *
 * @param missing what is missing under some choice of readings
 */
export function readingRows(
  compiled: CompiledLaw,
  outlook: Outlook,
  readings: readonly string[],
  missing: (readings: Readonly<Record<string, string>>) => readonly string[],
): ReadingRow[] {
  const { store, byId } = compiled.space;
  const rows: ReadingRow[] = [];
  const visit = (yes: Node, no: Node, left: readonly string[], chosen: Record<string, string>) => {
    const levels = new Set(store.supportOf([yes, no]));
    const at = left.findIndex((reading) =>
      levels.has(byId.get(`${READING}${reading}`)?.level ?? -1),
    );
    const reading = left[at];
    const variable = byId.get(`${READING}${reading}`);
    if (reading === undefined || variable === undefined) {
      const status = no === FALSE ? "yes" : yes === FALSE ? "no" : "unknown";
      rows.push({ readings: chosen, status, missing: missing(chosen) });
      return;
    }
    for (const option of optionsOf(compiled, reading)) {
      const choice = new Int32Array(compiled.space.variables.length).fill(-1);
      choice[variable.level] = variable.classes.findIndex(
        (values) => values.kind === "members" && values.members.has(option),
      );
      visit(store.restrict(yes, choice), store.restrict(no, choice), left.slice(at + 1), {
        ...chosen,
        [reading]: option,
      });
    }
  };
  visit(outlook.canBeYes, outlook.canBeNo, readings, {});
  return rows;
}
