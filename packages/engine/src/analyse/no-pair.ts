import { limitId } from "../decide/clashes.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import type { AtomicCondition } from "./atomic-conditions.ts";
import { casesOf, readingChoice } from "./cases.ts";
import type { Effect } from "./decisive-pair.ts";

/** Why no pair of cases shows that a condition decides. */
export type NoPairReason =
  /** The condition holds in no case. */
  | { readonly kind: "neverHolds" }
  /** It holds in every case in which its fact belongs. */
  | { readonly kind: "alwaysHolds" }
  /** It is part of no rule in force. */
  | { readonly kind: "notRead" }
  /** It could come out either way without any change of an outcome: other conditions of the rules imply it. */
  | { readonly kind: "masked" }
  /** It decides, but its fact cannot change alone: these limits and derivations tie it to others. */
  | { readonly kind: "tied"; readonly by: readonly string[] }
  /** It decides, but with its fact another condition changes too, and the outcome stays. */
  | { readonly kind: "countered" }
  /** It decides, but it takes more than one fact to turn it. */
  | { readonly kind: "severalFacts" }
  /** There is a pair, but no two cases that run: what days or numbers they would have to tell does not fit. */
  | { readonly kind: "notRunnable" };

/** Finds the reason why there is no pair, whatever the readings. */
export function reasonOf(
  compiled: CompiledLaw,
  { atom }: AtomicCondition,
  effects: readonly Effect[],
): NoPairReason {
  const { space, law, belongs } = compiled;
  const { store } = space;
  const readings = law.rulebook.readings.map(({ reading }) => [reading, "open"] as const);
  const choice = readingChoice(space, law.rulebook, Object.fromEntries(readings));
  const { allowed } = casesOf([compiled], choice);
  const variable = "condition" in atom ? undefined : space.byId.get(atom.fact);
  const cases = store.and(allowed, belongs.get(variable?.id ?? "") ?? TRUE);
  const holds = compiled.nodeOf(atom);
  if (effects.length === 0) return { kind: "notRead" };
  if (store.and(cases, holds) === FALSE) return { kind: "neverHolds" };
  if (store.minus(cases, holds) === FALSE) return { kind: "alwaysHolds" };
  const deciding = effects.filter(({ decides }) => store.and(decides, cases) !== FALSE);
  if (deciding.length === 0) return { kind: "masked" };
  if (variable === undefined) return { kind: "severalFacts" };

  const whatever = (node: Node) => store.exists(node, (level) => level === variable.level);
  /** Whether the fact can change alone, to where the condition comes out otherwise, within some cases. */
  const isFree = (within: Node) =>
    deciding.some(({ decides }) => {
      const [here, there] = [store.and(within, holds), store.minus(within, holds)];
      return (
        store.and(whatever(store.and(here, decides)), whatever(there)) !== FALSE ||
        store.and(whatever(here), whatever(store.and(there, decides))) !== FALSE
      );
    });
  if (isFree(cases)) return { kind: "countered" };
  const touching = compiled.violations.filter(({ node }) =>
    store.support(node).includes(variable.level),
  );
  const alone = touching.filter((one) => {
    const others = compiled.violations.filter((each) => each !== one);
    const rest = others.reduce<Node>(
      (node, { node: violated }) => store.minus(node, violated),
      belongs.get(variable.id) ?? TRUE,
    );
    return isFree(rest);
  });
  const tying = alone.length > 0 ? alone : touching;
  return { kind: "tied", by: [...new Set(tying.map(({ by }) => limitId(by)))] };
}
