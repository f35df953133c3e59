import {
  type CaseInput,
  type Citation,
  decide,
  type Finding,
  type Result,
  situationOf,
} from "@cokdyby/engine";
import type { Item, Text } from "../items/item.ts";
import type { TrainingSet } from "../sets/set.ts";
import { problemsOfKeys } from "./check-keys.ts";
import { tellItems } from "./told/tell-item.ts";
import type { Telling } from "./told/telling.ts";
import type { ToldItem } from "./told/told-item.ts";

/** An item of a set as plain data, for whoever makes exercises of their own from it. */
export interface ListedItem {
  readonly id: string;
  readonly digest: string;
  readonly lawDate: string;
  readonly case: CaseInput;
  readonly outcome: string;
  readonly story: Text;
  readonly verdict: Finding["status"];
  /** The provisions of the finding. */
  readonly grounds: readonly Citation[];
  /** Wrong answers to the question of the verdict, then wrong grounds, in words, with the error that each stands for. */
  readonly distractors: readonly { readonly says: string; readonly misconception: string }[];
  readonly level: Item["level"];
  /** The item of the same list from which it differs, and in which facts. */
  readonly twin?: string;
  readonly changed?: readonly string[];
}

/**
 * The items of a set as data. Every key is computed anew from the rulebook before.
 *
 * @param request of which the language is that of the distractors
 * @returns the list in the order of the set; or each item that the rulebook does not bear out
 */
export function listItems(set: TrainingSet, request: Telling): Result<readonly ListedItem[]> {
  const problems = problemsOfKeys(request.rulebook, set);
  if (problems.length > 0) return { ok: false, problems };
  const ids = new Set(set.items.map(({ item }) => item));
  const told = tellItems(set.items, request);
  return {
    ok: true,
    value: set.items.map((item, at) => listed(item, told[at] as ToldItem, ids, request)),
  };
}

function listed(
  item: Item,
  told: ToldItem,
  ids: ReadonlySet<string>,
  request: Telling,
): ListedItem {
  const { rulebook, teller } = request;
  const { basis, outcome, level, twin } = item;
  const readings = { ...item.case.readings, ...basis.readings };
  const input: CaseInput = { ...item.case, on: basis.on, readings };
  const situation = situationOf(rulebook, input, { today: basis.on });
  const [finding] = situation.ok ? decide(situation.value, [outcome]) : [];
  // a set whose keys were computed a moment ago has no item that is no case
  if (finding === undefined) throw new Error(`item ${item.item} is no case`);
  const story = (language: "en" | "cs") =>
    teller(item.case, language)
      .sentences.map(({ text }) => text)
      .join(" ");
  return {
    id: item.item,
    digest: basis.digest,
    lawDate: basis.on,
    case: input,
    outcome,
    story: { cs: story("cs"), en: story("en") },
    verdict: finding.status,
    grounds: finding.provisions,
    distractors: [...told.verdicts, ...told.grounds]
      .filter(({ isRight }) => !isRight)
      .map(({ label, feedback }) => ({ says: label, misconception: feedback })),
    level,
    ...(twin === undefined || !ids.has(twin.of) ? {} : { twin: twin.of, changed: [twin.fact] }),
  };
}
