import type { Situation } from "../../decide/situation.ts";
import type { MayFunctions } from "../../decide/status.ts";
import { type DiagramStore, FALSE } from "../../diagram/diagram-store.ts";

/**
 * Compares what an outcome can come to in two situations: one is more where it can hold under every choice of
 * readings under which the other can, and can fail under none under which the other cannot.
 *
 * @returns nothing where neither is at least as much as the other
 */
export function compareMay(
  { compiled }: Situation,
  one: MayFunctions,
  other: MayFunctions,
): "more" | "less" | "same" | undefined {
  const { store } = compiled.space;
  const atLeast = isAtLeast(store, one, other);
  const atMost = isAtLeast(store, other, one);
  if (atLeast) return atMost ? "same" : "more";
  return atMost ? "less" : undefined;
}

function isAtLeast(store: DiagramStore, one: MayFunctions, other: MayFunctions): boolean {
  return (
    store.minus(other.mayHold, one.mayHold) === FALSE &&
    store.minus(one.mayFail, other.mayFail) === FALSE
  );
}
