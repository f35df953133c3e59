import type { Text } from "@cokdyby/engine";
import { isCondition } from "../../../law/is-condition.ts";
import { isRecord } from "../../../store/is-record.ts";
import type { Clause, RuleClause } from "./clause.ts";
import { termsOf } from "./terms.ts";

/** The source that a draft cites for the place where it is to stand. */
export const OWN_SOURCE = "cokdyby";

type Members = Readonly<Record<string, unknown>>;

/**
 * What the form can say of one change of an amendment.
 *
 * @param change as YAML has it, before anything is checked
 */
export function clauseOf(change: unknown): Clause {
  if (!isRecord(change)) return { kind: "hand" };
  const reason = textOf(change.reason);
  if (typeof change.set === "string") {
    const { set, to, from } = change;
    return {
      kind: "figure",
      figure: set,
      ...(typeof to === "number" ? { to } : {}),
      ...(typeof from === "string" ? { from } : {}),
      reason,
    };
  }
  if (typeof change.repeal === "string") return { kind: "repeal", rule: change.repeal, reason };
  if (isRecord(change.enact)) return ruleClause(change.enact, false, reason);
  if (isRecord(change.with)) return ruleClause(change.with, true, reason);
  return { kind: "hand" };
}

/** The wording of a rule that the form shows: the last one. */
export function lastWording(rule: Members): Members | undefined {
  if (rule.wordings === undefined) return rule;
  const last: unknown = Array.isArray(rule.wordings) ? rule.wordings.at(-1) : undefined;
  return isRecord(last) ? last : undefined;
}

function ruleClause(rule: Members, replaces: boolean, reason: Text): Clause {
  const wording = lastWording(rule);
  const { rule: id, concludes, exceptionTo, layer } = rule;
  if (wording === undefined || typeof id !== "string" || typeof concludes !== "string") {
    return { kind: "hand" };
  }
  if (!isCondition(wording.when)) return { kind: "hand" };
  const { inForce } = wording;
  const place = ownPlace(wording.cites);
  const clause: RuleClause = {
    kind: "rule",
    replaces,
    id,
    title: textOf(rule.title),
    concludes,
    ...(typeof exceptionTo === "string" ? { exceptionTo } : {}),
    layer: typeof layer === "string" ? layer : "",
    from: isRecord(inForce) && typeof inForce.from === "string" ? inForce.from : "",
    ...(place === undefined ? {} : { place }),
    says: textOf(wording.says),
    reason,
    terms: termsOf(wording.when),
  };
  return clause;
}

/** Where the draft says that it is to stand. */
function ownPlace(cites: unknown): string | undefined {
  const own = Array.isArray(cites) ? cites.find(isOwn) : undefined;
  return isRecord(own) && typeof own.at === "string" ? own.at : undefined;
}

/** Whether a citation is of the draft itself. */
export function isOwn(cites: unknown): boolean {
  return isRecord(cites) && cites.source === OWN_SOURCE;
}

/** Words by language; none where something else stands. */
export function textOf(value: unknown): Text {
  if (!isRecord(value)) return {};
  const words = Object.entries(value).filter(
    (each): each is [string, string] => typeof each[1] === "string",
  );
  return Object.fromEntries(words);
}
