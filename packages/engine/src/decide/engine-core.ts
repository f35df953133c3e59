import { derived, readyToHold } from "../derived.ts";
import { type CompiledLaw, compile } from "../diagram/compile.ts";
import { MOST_NODES } from "../diagram/node-budget.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";

/** Bounds for what an engine keeps. */
export interface EngineOptions {
  /** Most nodes of the diagrams of one wording of the law, from 2 to 4,194,304; 4,000,000 when left out. */
  readonly nodeBudget?: number;
}

/** What an engine keeps from one question to the next: the diagrams, and no finding. */
export interface EngineCore {
  readonly rulebook: Rulebook;
  /** The diagrams of one wording of the rulebook, made once. */
  readonly compiled: (law: Law) => CompiledLaw;
}

/** @throws RangeError that names the option that is out of range */
export function newCore(rulebook: Rulebook, options: EngineOptions = {}): EngineCore {
  const { nodeBudget } = options;
  if (
    nodeBudget !== undefined &&
    !(Number.isSafeInteger(nodeBudget) && nodeBudget >= 2 && nodeBudget <= MOST_NODES)
  ) {
    throw new RangeError(
      `\`nodeBudget\` must be a whole number from 2 to ${MOST_NODES}: ${nodeBudget}`,
    );
  }
  return coreWith(readyToHold(rulebook), nodeBudget);
}

/** What is asked through functions that are given a rulebook alone; kept with the rulebook. */
export function coreOf(rulebook: Rulebook): EngineCore {
  return derived(rulebook, coreWith);
}

function coreWith(rulebook: Rulebook, nodeBudget?: number): EngineCore {
  const compiledLaws = new Map<Law, CompiledLaw>();
  return {
    rulebook,
    compiled(law) {
      let compiled = compiledLaws.get(law);
      if (compiled === undefined) {
        const options = nodeBudget === undefined ? {} : { budget: nodeBudget };
        [compiled] = compile([law], options) as [CompiledLaw];
        compiledLaws.set(law, compiled);
      }
      return compiled;
    },
  };
}
