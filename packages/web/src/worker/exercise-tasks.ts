import type { Language, WireCase } from "@cokdyby/api/shapes";
import { type ExplanationTree, type Finding, type Result, situationOf } from "@cokdyby/engine";
import {
  type Item,
  makeItem,
  type NearMiss,
  nearMissesOf,
  type ToldItem,
  tellItems,
} from "@cokdyby/training";
import { decide } from "./decide.ts";
import { explain } from "./explain.ts";
import type { GuidedSetting } from "./setting.ts";
import { tellingIn, untitled } from "./telling.ts";

/** A question about a case: what may be answered and what is right, in ids and in words. */
export interface Asked {
  readonly item: Item;
  readonly told: ToldItem;
  readonly finding: Finding;
}

/** A case as it is asked about, decided with the day of its law as today. */
export interface Exercise {
  /** The case with its law date. */
  readonly decided: WireCase & { readonly on: string };
  /** Outcome → what is asked about it; what nothing can be asked about is not in it. */
  readonly asked: Readonly<Record<string, Asked>>;
}

/**
 * Asks about some outcomes of a case.
 *
 * @param questions outcome → the rules that are asked for before others, where they carry the answer
 * @returns every problem of the case at once, where it is none
 */
export async function exercise(
  setting: GuidedSetting,
  shown: WireCase,
  questions: Readonly<Record<string, readonly string[]>>,
  language: Language,
): Promise<Result<Exercise>> {
  const { rulebook } = setting;
  const told = untitled(shown);
  const dated = datedIn(setting, shown);
  if (!dated.ok) return dated;
  const { on } = dated.value;
  const found = await decide(onDay(setting, on), dated.value, Object.keys(questions), language);
  if (!found.ok) return found;
  const telling = await tellingIn(setting, language);
  const made = Object.entries(questions).flatMap(([outcome, named]) => {
    const item = makeItem(rulebook, { case: told, outcome, on, named });
    const finding = found.value.findings[outcome] as Finding | undefined;
    return item.ok && finding !== undefined ? [{ outcome, item: item.value, finding }] : [];
  });
  const inWords = tellItems(
    made.map(({ item }) => item),
    telling,
  );
  const asked = made.map(({ outcome, ...each }, at): [string, Asked] => [
    outcome,
    { ...each, told: inWords[at] as ToldItem },
  ]);
  return { ok: true, value: { decided: dated.value, asked: Object.fromEntries(asked) } };
}

/** Why an outcome of a case comes out as it does, as {@link exercise} decides it. */
export function exerciseReasons(
  setting: GuidedSetting,
  decided: Exercise["decided"],
  outcome: string,
  language: Language,
): Promise<ExplanationTree> {
  return explain(onDay(setting, decided.on), decided, outcome, language);
}

/**
 * A change of one stated fact that turns one of some outcomes.
 *
 * @param turn which of them: the first is 0, and after the last the first comes again
 * @returns nothing where no single fact turns any of them
 */
export function exerciseTwin(
  { rulebook }: GuidedSetting,
  { on, ...told }: Exercise["decided"],
  outcomes: readonly string[],
  turn: number,
): NearMiss | undefined {
  const misses = nearMissesOf(rulebook, { case: untitled(told), outcomes, on });
  return misses[turn % Math.max(1, misses.length)];
}

function datedIn({ rulebook, today }: GuidedSetting, shown: WireCase): Result<Exercise["decided"]> {
  const situation = situationOf(rulebook, untitled(shown), { today: today() });
  if (!situation.ok) return situation;
  return { ok: true, value: { ...shown, on: situation.value.read.lawDate } };
}

function onDay(setting: GuidedSetting, day: string): GuidedSetting {
  return { ...setting, today: () => day };
}
