import { readFileSync } from "node:fs";
import type { BankedDecision } from "./decisions/bank.ts";
import { loadRulebook } from "./load-rulebook.ts";

const BUILT = new URL("../dist/decisions.json", import.meta.url);

// From our sources the YAML counts; its reader is loaded for that alone.
const source = import.meta.url.endsWith(".ts")
  ? await import("./decisions/read-decisions.ts")
  : undefined;

let loaded: readonly BankedDecision[] | undefined;

/**
 * The case bank: published decisions, each as far as it was read, with what the rules answer to it in the wording of its
 * day and what explains a difference. The newest first.
 *
 * In the browser, import `@cokdyby/rules/decisions.json`.
 *
 * @throws Error when there is no build, or, from the sources, with every problem in its files
 */
export function loadDecisions(): readonly BankedDecision[] {
  loaded ??= source?.readDecisionFiles(loadRulebook()) ?? JSON.parse(readFileSync(BUILT, "utf8"));
  return loaded as readonly BankedDecision[];
}
