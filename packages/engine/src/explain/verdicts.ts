import { READING } from "../conditions/formula.ts";
import type { Truth } from "../conditions/judge.ts";
import { type Entailment, entailmentsIn } from "../decide/entailment.ts";
import type { Restriction } from "../decide/restriction.ts";
import type { Situation } from "../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import type { Condition, Status } from "../rulebook/rulebook.ts";
import { outcomesIn } from "./outcomes-in.ts";

/**
 * What the diagrams say of all that an explanation names, as plain data. It is computed before the first await: the store may
 * drop its nodes as soon as something else is decided, so none is kept while the trace is awaited.
 */
export interface Verdicts {
  /** Of the outcomes that the conditions name. */
  readonly statuses: ReadonlyMap<string, Status>;
  /** Whether each of the rules holds, undefeated and in its layer. */
  readonly rules: ReadonlyMap<string, Entailment>;
  /** The open rules of which every choice of readings settles whether they hold. */
  readonly byReading: ReadonlySet<string>;
  /** Whether the layer reading takes each layer that it selects. */
  readonly layers: ReadonlyMap<string, Truth>;
}

/**
 * @param named the rules that an explanation shows
 * @param conditions their conditions, and any other that it shows
 */
export function verdictsOf(
  situation: Situation,
  named: Iterable<string>,
  conditions: readonly Condition[],
): Verdicts {
  const { compiled } = situation;
  const view = situation.restriction();
  const settle = entailmentsIn(compiled, view);
  const nodes = [...named].flatMap((id) => {
    const node = compiled.rules.get(id);
    return node === undefined ? [] : [[id, node] as const];
  });
  const rules = new Map(nodes.map(([id, node]) => [id, settle.root(node)] as const));
  const open = nodes.filter(([id]) => rules.get(id) === "open");
  const outcomes = new Set(conditions.flatMap((each) => outcomesIn(compiled.law, each)));
  return {
    statuses: new Map(
      [...outcomes].flatMap((id) => {
        const node = compiled.outcomes.get(id);
        return node === undefined ? [] : [[id, statusOf(mayFunctionsOf(compiled, view, node))]];
      }),
    ),
    rules,
    byReading: new Set(
      open.filter(([, node]) => isSettledByReadings(compiled, view, node)).map(([id]) => id),
    ),
    layers: layersOf(situation),
  };
}

function isSettledByReadings(compiled: CompiledLaw, view: Restriction, root: Root): boolean {
  const { mayHold, mayFail } = mayFunctionsOf(compiled, view, root);
  return compiled.space.store.and(mayHold, mayFail) === FALSE;
}

function layersOf({ compiled, read }: Situation): Map<string, Truth> {
  const { layerReading, layers } = compiled.law.rulebook;
  const option = layerReading === undefined ? undefined : read.readings.get(layerReading);
  const taken = new Map<string, Truth>();
  for (const { layer, selectedBy } of layers) {
    if (selectedBy === undefined || !compiled.space.byId.has(`${READING}${layerReading}`)) continue;
    taken.set(layer, option === undefined ? "unknown" : option === selectedBy ? "yes" : "no");
  }
  return taken;
}
