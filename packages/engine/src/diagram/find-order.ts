import type { Law } from "../rulebook/law-on.ts";
import { type CompiledLaw, compile } from "./compile.ts";
import { type DiagramStore, type Node, TRUE } from "./diagram-store.ts";
import { NodeBudgetFault } from "./node-budget.ts";

/** The share of nodes that a pass has to save for another pass to follow. */
const WORTHWHILE = 0.005;

/**
 * Finds an order of variables under which the diagrams of a law are small, by sifting: each variable in
 * turn is tried at every place, and stays where the diagrams have the fewest nodes; passes are repeated while
 * they save nodes. Every trial compiles the law, so this takes minutes and is done once for a rulebook. The
 * order found is not necessarily the best one: finding that is NP-hard.
 *
 * Source: R. Rudell, Dynamic variable ordering for ordered binary decision diagrams, ICCAD 1993.
 *
 * @param law the wording whose diagrams are made small, starting from the order of its rulebook; similar
 *   wordings profit too
 * @param onPass called after each pass with the number of nodes and the order
 * @returns ids of facts, and `reading.<id>`: the `variableOrder` of a rulebook
 */
export function findVariableOrder(
  law: Law,
  onPass: (nodes: number, order: readonly string[]) => void = () => undefined,
): readonly string[] {
  let best = sized(law, law.rulebook.variableOrder);
  if (best === undefined) return [];
  for (let before = Number.POSITIVE_INFINITY; best.nodes < before * (1 - WORTHWHILE); ) {
    before = best.nodes;
    for (const id of best.order) {
      const rest = best.order.filter((each) => each !== id);
      for (let place = 0; place <= rest.length; place += 1) {
        const found = sized(law, rest.toSpliced(place, 0, id), 4 * best.nodes);
        if (found !== undefined && found.nodes < best.nodes) best = found;
      }
    }
    onPass(best.nodes, best.order);
  }
  return best.order;
}

/** @returns nothing for an order under which the diagrams grow past the budget */
function sized(
  law: Law,
  order: readonly string[] | undefined,
  budget?: number,
): { readonly order: readonly string[]; readonly nodes: number } | undefined {
  const { variableOrder: _, ...rulebook } = law.rulebook;
  const arranged = order === undefined ? rulebook : { ...rulebook, variableOrder: order };
  try {
    const [compiled] = compile(
      [{ ...law, rulebook: arranged }],
      budget === undefined ? {} : { budget },
    ) as [CompiledLaw];
    const { store, variables } = compiled.space;
    return { order: variables.map(({ id }) => id), nodes: nodesBelow(store, rootsOf(compiled)) };
  } catch (error) {
    if (error instanceof NodeBudgetFault) return undefined;
    throw error;
  }
}

/** Everything that an answer is read from. */
function rootsOf(compiled: CompiledLaw): Node[] {
  const { outcomes, rules, conditions, belongs, violations, rows, constraint } = compiled;
  return [
    ...[outcomes, rules, conditions, belongs].flatMap((nodes) =>
      [...nodes].map(([, node]) => node),
    ),
    ...violations.map(({ node }) => node),
    ...[...rows]
      .flatMap(([, each]) => each)
      .flatMap(({ applies, counts, lapse }) => [
        applies,
        counts,
        ...(lapse === undefined ? [] : [lapse.lapsed, lapse.inTime]),
      ]),
    constraint,
  ];
}

/** How many nodes some roots share. */
function nodesBelow(store: DiagramStore, roots: readonly Node[]): number {
  const seen = new Set<Node>();
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node <= TRUE || seen.has(node)) continue;
    seen.add(node);
    const size = store.sizes[store.levelOf(node)] as number;
    for (let index = 0; index < size; index += 1) open.push(store.child(node, index));
  }
  return seen.size;
}
