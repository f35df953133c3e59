import {
  type CaseInput,
  type Problem,
  problemNear,
  type Result,
  type Rulebook,
} from "@cokdyby/engine";
import { canonicalJson, sha256Of } from "@cokdyby/engine/rulebook";
import { levelOf } from "../levels/level-of.ts";
import { nearCases } from "../twins/near-cases.ts";
import { contestedPair } from "./contested-options.ts";
import { type DatedCase, type Decided, decided } from "./decided.ts";
import { groundsOf } from "./ground-options.ts";
import type { Item, Pin, VerdictOption } from "./item.ts";
import { type Neighbour, neighboursOf } from "./neighbours.ts";

/** Everything this step can report besides the problems of a case. */
export const ITEM_PROBLEMS = ["ITEM_WITHOUT_GROUNDS", "ITEM_WITHOUT_VERDICTS"] as const;

/** What an item is to be about. */
export interface ItemRequest {
  readonly case: CaseInput;
  readonly outcome: string;
  /** Day of the law, YYYY-MM-DD. */
  readonly on: string;
  /** Reading → option, besides those of the case and before them. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Topics besides the group of the outcome. */
  readonly topics?: readonly string[];
  /** Rules that are asked for before others, where they carry the answer. */
  readonly named?: readonly string[];
  readonly from?: string;
  readonly twin?: Item["twin"];
}

/**
 * Makes an item; everything in it but its names is computed from the rulebook.
 *
 * @returns the item, or every problem of the case; or that nothing of it can be asked
 */
export function makeItem(rulebook: Rulebook, request: ItemRequest): Result<Item> {
  const about = decideItem(rulebook, request);
  return about.ok ? itemAbout(about.value, request) : about;
}

/** Decides the case of an item. */
export function decideItem(
  rulebook: Rulebook,
  { case: told, outcome, on, readings = {} }: ItemRequest,
): Result<Decided> {
  const declared = rulebook.outcomes.map((each) => each.outcome);
  if (!declared.includes(outcome)) {
    const detail = "there is no such outcome";
    return failed(problemNear("OUTCOME_UNKNOWN", detail, "#/outcome", outcome, declared));
  }
  return decided(rulebook, datedCase(told, on, readings), outcome);
}

/** Makes the item of a case that was decided before. */
export function itemAbout(
  about: Decided,
  { topics = [], named = [], from, twin }: ItemRequest,
): Result<Item> {
  const { rulebook, outcome, finding } = about;
  const { on, readings = {} } = about.case;
  const item = itemId(about.case, outcome);
  const near = nearCases(about);
  const neighbours = neighboursOf(about, near);
  const verdicts = verdictsOf(about, neighbours);
  const grounds = groundsOf(about, { near, neighbours, named, seed: item });
  if (verdicts === undefined) {
    const detail = "the answer turns on several readings at once; set one of them";
    return failed({ code: "ITEM_WITHOUT_VERDICTS", detail, pointer: "#/readings" });
  }
  if (grounds.right.length === 0 || restsOnSetAside(about)) {
    const detail = "no provision and no fact carries this answer alone; ask for another outcome";
    return failed({ code: "ITEM_WITHOUT_GROUNDS", detail, pointer: "#/outcome" });
  }
  const group = rulebook.outcomes.find((each) => each.outcome === outcome)?.group ?? "";
  return {
    ok: true,
    value: {
      item,
      case: about.case,
      outcome,
      basis: { digest: rulebook.digest, on, readings },
      verdicts: verdicts.options,
      grounds: grounds.options,
      key: { verdict: verdicts.right, grounds: grounds.right },
      level: levelOf(about),
      topics: [...new Set([group, ...topics])],
      pins: pinsOf(about, finding.rules),
      ...(from === undefined ? {} : { from }),
      ...(twin === undefined ? {} : { twin }),
    },
  };
}

/** Whether a story that says of an offence outside the rules that it is fulfilled answers what is asked. */
function restsOnSetAside({ rulebook: { setAside }, case: { facts }, finding }: Decided): boolean {
  if (setAside === undefined) return false;
  const stated = facts[setAside.fact];
  const isStated = stated !== undefined && stated !== setAside.value;
  return isStated && finding.sufficient.includes(setAside.fact);
}

/** A case with its day and readings, without its title, which might give the answer away. */
function datedCase(
  { title: _, ...told }: CaseInput,
  on: string,
  readings: Readonly<Record<string, string>>,
): DatedCase {
  const all = { ...told.readings, ...readings };
  const { readings: __, ...rest } = told;
  return { ...rest, on, ...(Object.keys(all).length === 0 ? {} : { readings: all }) };
}

/** The id of the item about a case and an outcome: 16 hexadecimal digits. */
function itemId(told: DatedCase, outcome: string): string {
  return sha256Of(canonicalJson({ case: told, outcome })).slice(0, 16);
}

function pinsOf({ situation }: Decided, rules: readonly string[]): readonly Pin[] {
  return situation.read.law.rules
    .filter(({ rule }) => rules.includes(rule.rule))
    .flatMap(({ rule, wording: { cites, inForce } }) =>
      cites.map(({ source, at }) => ({ rule: rule.rule, source, at, inForceFrom: inForce.from })),
    );
}

function failed(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}

/** The answers to choose among, and the right one. */
interface Verdicts {
  readonly options: readonly VerdictOption[];
  readonly right: string;
}

/**
 * Yes, no, cannot be told, and two answers "contested" with opposite consequences; each wrong one with
 * the first error that leads to it.
 *
 * @returns nothing where no answer "contested" can be worded, see {@link contestedPair}
 */
function verdictsOf(about: Decided, neighbours: readonly Neighbour[]): Verdicts | undefined {
  const pair = contestedPair(about);
  if (pair === undefined) return undefined;
  const { status } = about.finding;
  const plain = (["yes", "no", "unknown"] as const).map((each): VerdictOption => {
    const wrong = neighbours.find(({ finding }) => finding.status === each);
    return each === status || wrong === undefined
      ? { verdict: each, status: each }
      : { verdict: each, status: each, misconception: wrong.misconception };
  });
  return { options: [...plain, ...pair.options], right: pair.right ?? status };
}
