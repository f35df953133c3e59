import { READING } from "../conditions/formula.ts";
import type { Truth } from "../conditions/judge.ts";
import { type Entailment, entailmentsIn } from "../decide/entailment.ts";
import type { Restriction } from "../decide/restriction.ts";
import type { Situation } from "../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Root } from "../diagram/diagram-store.ts";
import type { Status } from "../rulebook/rulebook.ts";

/**
 * All that the diagrams say of a situation, as plain data. It is made at one go: the store may drop
 * its nodes as soon as something else is decided, so none is kept while the trace is awaited.
 */
export interface Standing {
  readonly statuses: ReadonlyMap<string, Status>;
  /** Whether each rule in force holds, undefeated and in its layer. */
  readonly rules: ReadonlyMap<string, Entailment>;
  /** The open rules of which every choice of readings settles whether they hold. */
  readonly byReading: ReadonlySet<string>;
  /** Whether the layer reading takes each layer that it selects. */
  readonly layers: ReadonlyMap<string, Truth>;
}

export function standingOf(situation: Situation): Standing {
  const { compiled } = situation;
  const view = situation.restriction();
  const settle = entailmentsIn(compiled, view);
  const rules = new Map([...compiled.rules].map(([id, node]) => [id, settle.root(node)] as const));
  const open = [...compiled.rules].filter(([id]) => rules.get(id) === "open");
  return {
    statuses: new Map(
      [...compiled.outcomes].map(([id, node]) => [
        id,
        statusOf(mayFunctionsOf(compiled, view, node)),
      ]),
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
