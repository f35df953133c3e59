import { judgeCondition, type Rulebook } from "@cokdyby/engine";
import type { ItemRequest } from "../items/make-item.ts";
import { decideItem } from "../items/make-item.ts";
import { answerIn } from "./answer-in.ts";
import type { Branch } from "./branch.ts";
import { plannedAsks } from "./planned-asks.ts";
import { standingAfter, standingIn } from "./standing.ts";

/**
 * Hides what a case states. A fact that the rulebook presumes stays told: hidden it would be presumed
 * otherwise.
 *
 * @returns nothing where the case is none, where the answer is settled by what is told, or where days that
 *   would be hidden are tied to ages, or where the question plan comes to another answer than the whole case,
 *   since a fact that the case does not tell bars what could be asked for instead
 */
export function branchOf(rulebook: Rulebook, request: ItemRequest): Branch | undefined {
  const about = decideItem(rulebook, request);
  if (!about.ok) return undefined;
  const { outcome } = request;
  const { case: whole, situation } = about.value;
  // what has no meaning in the whole case is neither told nor asked for
  const askable = rulebook.facts.filter(
    ({ belongs }) => belongs === undefined || judgeCondition(situation, belongs) !== "no",
  );
  const all = askable.map(({ fact }) => fact);
  const meant = Object.entries(whole.facts).filter(([fact]) => all.includes(fact));
  const told = { ...whole, facts: Object.fromEntries(meant) };
  const hiding = rulebook.facts.filter(
    ({ fact, presumed }) => fact in told.facts && presumed === undefined,
  );
  if (hiding.some(({ type }) => type === "date")) return undefined;
  const hidden = hiding.map(({ fact }) => fact);
  const asking = { outcome, case: told, hidden, offered: all, answers: {} };
  const start = standingAfter(rulebook, asking, []);
  if (start === undefined || start.settled) return undefined;
  const offered = all.filter((fact) => hidden.includes(fact) || start.needed.includes(fact));
  const answers = Object.fromEntries(
    offered.flatMap((fact) => {
      const value = answerIn(situation, told, fact);
      return value === undefined ? [] : [[fact, value]];
    }),
  );
  const branch = { outcome, case: told, hidden, offered, answers };
  const planned = standingIn(rulebook, branch, plannedAsks(rulebook, branch));
  return planned.status === standingIn(rulebook, branch, offered).status ? branch : undefined;
}
