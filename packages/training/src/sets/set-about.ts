import { caseInputOf, type Rulebook } from "@cokdyby/engine";
import type { Item } from "../items/item.ts";
import { makeItem } from "../items/make-item.ts";
import { twinsOf } from "../twins/twins-of.ts";
import type { WorkedCase } from "./candidates.ts";
import { isAskable } from "./is-askable.ts";
import { SET_FORMAT, setId, type TrainingSet } from "./set.ts";

/** What a set about one worked case asks. */
export interface CaseQuestions {
  readonly worked: WorkedCase;
  /** Outcomes, in the order in which they are asked for. */
  readonly outcomes: readonly string[];
  /** Day of the law, YYYY-MM-DD. */
  readonly on: string;
}

/**
 * A set of one item about a worked case: the first of its questions that can be asked, one whose answer the story allows before others.
 *
 * @param before such a set, to which the next question is added
 * @returns nothing where no question is left
 */
export function setAbout(
  rulebook: Rulebook,
  { worked, outcomes, on }: CaseQuestions,
  before?: TrainingSet,
): TrainingSet | undefined {
  const items = before?.items ?? [];
  const { title: _, ...told } = caseInputOf(worked);
  const { case: from, topics, expect = {} } = worked;
  // a case of which no question is a fair one is asked about all the same, once
  let unfair: Item | undefined;
  for (const outcome of outcomes) {
    if (items.some((each) => each.outcome === outcome)) continue;
    const named = expect[outcome]?.rules ?? [];
    const made = makeItem(rulebook, { case: told, outcome, on, named, topics, from });
    if (!made.ok) continue;
    if (isAskable(rulebook, made.value)) return setOf(rulebook, from, [...items, made.value], on);
    unfair ??= made.value;
  }
  return unfair && items.length === 0 ? setOf(rulebook, from, [unfair], on) : undefined;
}

/**
 * The set with one item more: the next twin of an item, or of the item that this one is the twin of.
 *
 * @param at the place of the item
 * @returns nothing where it has no twin that the set does not hold
 */
export function withTwin(
  rulebook: Rulebook,
  { items, basis, choices }: TrainingSet,
  at: number,
): TrainingSet | undefined {
  const shown = items[at];
  const original = items.find(({ item }) => item === shown?.twin?.of) ?? shown;
  if (original === undefined) return undefined;
  const twins = twinsOf(rulebook, original);
  const isNew = (twin: Item) => items.every(({ item }) => item !== twin.item);
  const twin = twins.ok
    ? twins.value.find((each) => isNew(each) && isAskable(rulebook, each))
    : undefined;
  return twin && setOf(rulebook, choices.seed, [...items, twin], basis.on);
}

function setOf(
  { digest }: Rulebook,
  seed: string,
  items: readonly Item[],
  on: string,
): TrainingSet {
  const number = items.length;
  const choices = { topics: [], levels: [], on, readings: {}, number, seed };
  const basis = { digest, on, readings: {} };
  return { format: SET_FORMAT, set: setId({ choices, basis, items }), choices, basis, items };
}
