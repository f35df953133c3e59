import type { WireCase } from "@cokdyby/api/shapes";
import type {
  FactChange,
  FactDeclaration,
  Rulebook,
  Scalar,
  SmallestChange,
} from "@cokdyby/engine";
import { shuffled } from "@cokdyby/training";

/** One fact that is known and could be otherwise, with the value that it then has. */
export interface NearMiss {
  readonly fact: string;
  readonly value: Scalar;
}

/** A boundary that is just missed teaches most, then a statement that is turned, then another choice. */
const ORDER: readonly FactDeclaration["type"][] = ["integer", "bool", "option", "date"];

/**
 * Changes of one known fact as near misses, each fact once before any comes twice. Numbers move to the
 * nearest value on the other side of their boundary.
 *
 * @param changes as the engine finds them
 * @param seed decides among equals
 */
export function nearMisses(
  rulebook: Rulebook,
  facts: WireCase["facts"],
  changes: readonly SmallestChange[],
  seed: string,
): readonly NearMiss[] {
  const single = changes.flatMap(({ set: [first, ...others] }) =>
    first?.kind === "otherwise" && others.length === 0 ? [first] : [],
  );
  const rank = ({ fact }: FactChange) => ORDER.indexOf(declared(rulebook, fact)?.type ?? "date");
  const sorted = shuffled(single, seed).toSorted((a, b) => rank(a) - rank(b));
  const turn = new Map<FactChange, number>();
  for (const change of sorted) {
    const before = [...turn.keys()].filter(({ fact }) => fact === change.fact);
    turn.set(change, before.length);
  }
  return sorted
    .toSorted((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0))
    .map(({ fact, to }) => ({ fact, value: nearest(to, facts[fact]) }));
}

function declared({ facts }: Rulebook, fact: string): FactDeclaration | undefined {
  return facts.find((each) => each.fact === fact);
}

function nearest(to: FactChange["to"], now: WireCase["facts"][string] | undefined): Scalar {
  if ("values" in to || typeof now !== "number") return to.value;
  if (typeof to.to === "number" && to.to < now) return to.to;
  return typeof to.from === "number" && to.from > now ? to.from : to.value;
}
