import { EngineFault } from "../problem.ts";

/**
 * Most nodes that one store may hold at all: the results of operations are kept under two nodes packed
 * into one exact number, 22 bits each.
 */
export const MOST_NODES = 2 ** 22;

/** Diagrams that grow past their node budget. `place`: what was being compiled, where that is known. */
export class NodeBudgetFault extends EngineFault {
  readonly code = "NODE_BUDGET";
  readonly place: string | undefined;

  constructor(place?: string) {
    const where = place === undefined ? "" : ` at ${place}`;
    super(`NODE_BUDGET: the diagrams grow past the node budget${where}`);
    this.place = place;
  }
}

/**
 * Makes something in a store, and names it where the budget does not reach.
 *
 * @throws NodeBudgetFault with the innermost place
 */
export function makingAt<T>(place: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof NodeBudgetFault) || error.place !== undefined) throw error;
    throw new NodeBudgetFault(place);
  }
}
