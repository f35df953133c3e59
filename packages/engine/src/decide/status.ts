import { READING } from "../conditions/formula.ts";
import { type CompiledLaw, joinParts, type Part } from "../diagram/compile.ts";
import { type Allowed, FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { choiceOf } from "../diagram/space.ts";
import type { Status } from "../rulebook/rulebook.ts";
import type { ReadingRow } from "./finding.ts";
import { type Known, linkConstraints } from "./known.ts";

/**
 * One outcome in one situation: where it can come out true (`yes`) and where false (`no`), as
 * functions of what is still open, on allowed cases only.
 */
export interface Outlook {
  readonly yes: Node;
  readonly no: Node;
  /** The same over the open readings alone: true where some completion gives that answer. */
  readonly canBeYes: Node;
  readonly canBeNo: Node;
}

/** The constraint of a situation, restricted once and split where its parts share no variable. */
export interface Within {
  readonly choice: Int32Array;
  readonly parts: readonly Part[];
}

/**
 * Restricts the constraint to what is known. Parts that share no open variable stay apart: a part
 * that an outcome does not touch cannot change its answer, since the whole is known to be possible.
 */
export function withinOf(compiled: CompiledLaw, known: Known, allowed: Allowed): Within {
  const { store } = compiled.space;
  const choice = choiceOf(allowed);
  const nodes: Node[] = [];
  for (const { node } of compiled.broken) nodes.push(store.not(store.restrict(node, choice)));
  for (const node of linkConstraints(compiled, known)) nodes.push(store.restrict(node, choice));
  allowed.forEach((open, level) => {
    if (open !== null && choice[level] === -1 && open.includes(0)) {
      nodes.push(store.literal(level, (index) => open[index] === 1));
    }
  });
  const parts = joinParts(compiled.space, nodes);
  return { choice, parts };
}

/** The part of the constraint that can touch a function of these levels. */
export function touching(compiled: CompiledLaw, within: Within, levels: readonly number[]): Node {
  const { store } = compiled.space;
  return within.parts
    .filter((part) => levels.some((level) => part.levels.has(level)))
    .reduce((node, part) => store.and(node, part.node), TRUE);
}

/** Where an outcome can still come out how. */
export function outlookOf(compiled: CompiledLaw, within: Within, outcome: Node): Outlook {
  const { store } = compiled.space;
  const holds = store.restrict(outcome, within.choice);
  if (holds === TRUE) return { yes: TRUE, no: FALSE, canBeYes: TRUE, canBeNo: FALSE };
  if (holds === FALSE) return { yes: FALSE, no: TRUE, canBeYes: FALSE, canBeNo: TRUE };
  const cases = touching(compiled, within, store.support(holds));
  const yes = store.and(cases, holds);
  const no = store.minus(cases, holds);
  if (yes === FALSE) return { yes, no, canBeYes: FALSE, canBeNo: TRUE };
  if (no === FALSE) return { yes, no, canBeYes: TRUE, canBeNo: FALSE };
  const isFact = (level: number) => compiled.space.variables[level]?.kind === "fact";
  return {
    yes,
    no,
    canBeYes: store.exists(yes, isFact),
    canBeNo: store.exists(no, isFact),
  };
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
    variable.classes.forEach((values, index) => {
      const choice = new Int32Array(compiled.space.variables.length).fill(-1);
      choice[variable.level] = index;
      for (const option of values.kind === "members" ? values.members : []) {
        visit(store.restrict(yes, choice), store.restrict(no, choice), left.slice(at + 1), {
          ...chosen,
          [reading]: String(option),
        });
      }
    });
  };
  visit(outlook.canBeYes, outlook.canBeNo, readings, {});
  return rows;
}
