import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { Finding, Rulebook, SmallestChange } from "@cokdyby/engine";
import type { Engine } from "../../../worker/engine.ts";
import type { TwinOf } from "../attempt/attempt.ts";
import { nearMisses } from "./near-misses.ts";
import { twinStep } from "./twin-step.ts";

/** So many candidates are tried before there is said to be none. */
const MOST = 24;

/**
 * Looks for a change of one known fact that turns one of some outcomes.
 *
 * @param outcomes those that the learner answers
 * @param findings of the case as it is told
 * @param turn which of the twins: the first is 0, and after the last the first comes again
 * @returns nothing where no single fact turns any of them
 */
export async function findTwin(
  engine: Engine,
  rulebook: Rulebook,
  { told, outcomes, findings, name, language }: TwinQuestion,
  turn: number,
): Promise<TwinOf | undefined> {
  const byOutcome: TwinOf[][] = [];
  for (const outcome of outcomes) {
    const { changes } = await engine.run("changes", told, outcome, 1);
    byOutcome.push(missesOf(rulebook, told, changes, outcome, name));
  }
  const candidates = distinct(inTurn(byOutcome)).slice(0, MOST);
  for (let at = 0; at < candidates.length; at++) {
    const twin = candidates[(turn + at) % candidates.length];
    if (twin === undefined) continue;
    const changed = await engine.run("applyChange", told, [twinStep(twin)]);
    // a twin has one fact otherwise: where another would have to go, it is none
    if (changed === undefined || changed.left.length > 0) continue;
    const answer = await engine.run("decide", changed.case, [twin.outcome], language);
    const status = answer.ok ? answer.value.findings[twin.outcome]?.status : undefined;
    if (status !== undefined && status !== findings[twin.outcome]?.status) return twin;
  }
  return undefined;
}

/** What a twin is looked for to. */
export interface TwinQuestion {
  /** The case as it is told. */
  readonly told: WireCase;
  readonly outcomes: readonly string[];
  readonly findings: Readonly<Record<string, Finding>>;
  /** Name of the case; decides among equals. */
  readonly name: string;
  readonly language: Language;
}

function missesOf(
  rulebook: Rulebook,
  { facts }: WireCase,
  changes: readonly SmallestChange[],
  outcome: string,
  name: string,
): TwinOf[] {
  return nearMisses(rulebook, facts, changes, name).map((miss) => ({ ...miss, outcome }));
}

/** The first of each list, then the second of each. */
function inTurn<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => (at < list.length ? [list[at] as Item] : [])),
  ).flat();
}

/** The same change of the same fact once. */
function distinct(twins: readonly TwinOf[]): readonly TwinOf[] {
  return [...new Map(twins.toReversed().map((twin) => [`${twin.fact} ${twin.value}`, twin]))]
    .map(([, twin]) => twin)
    .toReversed();
}
