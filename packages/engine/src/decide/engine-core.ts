import { derived, readyToHold } from "../derived.ts";
import { type CompiledLaw, compile } from "../diagram/compile.ts";
import { MOST_NODES } from "../diagram/node-budget.ts";
import { baseOf } from "../rulebook/base.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { FindingCache } from "./finding-cache.ts";

/** Bounds for what an engine keeps. */
export interface EngineOptions {
  /** Most findings that are remembered, 12,000 when left out; 0: none. */
  readonly findingCache?: number;
  /** Most nodes of the diagrams of one wording of the law, from 2 to 4,194,304; 4,000,000 when left out. */
  readonly nodeBudget?: number;
}

/** What an engine keeps from one question to the next: diagrams and findings. */
export interface EngineCore {
  readonly rulebook: Rulebook;
  readonly findings: FindingCache;
  /** The diagrams of one wording of the rulebook, made once. */
  readonly compiled: (law: Law) => CompiledLaw;
}

/** @throws RangeError that names the option that is out of range */
export function newCore(rulebook: Rulebook, options: EngineOptions = {}): EngineCore {
  const { findingCache, nodeBudget } = options;
  checkOption("findingCache", findingCache, 0, Number.MAX_SAFE_INTEGER);
  checkOption("nodeBudget", nodeBudget, 2, MOST_NODES);
  return coreWith(readyToHold(rulebook), new FindingCache(findingCache), nodeBudget);
}

/** What is asked through functions that are given a rulebook alone; kept with the rulebook. */
export function coreOf(rulebook: Rulebook): EngineCore {
  return derived(rulebook, ownCore);
}

function ownCore(rulebook: Rulebook): EngineCore {
  const base = baseOf(rulebook);
  // amended rulebooks come and go: all of one base have room for as many findings as it has alone
  return coreWith(rulebook, base === undefined ? new FindingCache() : coreOf(base).findings);
}

function coreWith(rulebook: Rulebook, findings: FindingCache, nodeBudget?: number): EngineCore {
  const compiledLaws = new Map<Law, CompiledLaw>();
  return {
    rulebook,
    findings,
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

function checkOption(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least && value <= most))
    return;
  const upTo = most === Number.MAX_SAFE_INTEGER ? "" : ` to ${most}`;
  throw new RangeError(`\`${name}\` must be a whole number from ${least}${upTo}: ${value}`);
}
