import { EngineFault } from "../problem.ts";

/**
 * Upper bound of a store's node budget: the cache of operations packs two nodes, 22 bits each, into one exact
 * number.
 */
export const MOST_NODES = 2 ** 22;

/** The diagrams exceed their node budget. `place`: what was being compiled, if known. */
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
 * Makes nodes, and adds the place to a fault of the node budget.
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
