import type { Text } from "@cokdyby/engine";
import { isRecord } from "../../../store/is-record.ts";
import type { Clause, RuleClause } from "./clause.ts";
import { clauseOf, isOwn, lastWording, OWN_SOURCE } from "./clause-of-change.ts";
import { same } from "./same.ts";
import { type Terms, whenOf } from "./terms.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * One change of an amendment that says what a clause says; everything that the form has no fields for
 * stays as it was.
 *
 * @param before the change that the clause was read from; nothing: it is new
 */
export function changeOf(clause: Clause, before?: unknown): unknown {
  if (before !== undefined && same(clauseOf(before), clause)) return before;
  const old = isRecord(before) ? before : {};
  if (clause.kind === "hand") return before;
  if (clause.kind === "repeal") return { repeal: clause.rule, reason: clause.reason };
  if (clause.kind === "figure") {
    const { figure, to, from, reason } = clause;
    return { set: figure, to: to ?? "", ...(from === undefined ? {} : { from }), reason };
  }
  const member = clause.replaces ? "with" : "enact";
  const rule = isRecord(old[member]) ? old[member] : NEW_RULE;
  const changed = ruleOf(clause, rule);
  const head = clause.replaces ? { replace: clause.id } : {};
  return { ...head, reason: clause.reason, [member]: changed };
}

/** What a rule of a draft says of itself before the form says more. */
const NEW_RULE: Members = {
  rule: "",
  title: {},
  concludes: "",
  layer: "",
  grade: "statute",
  inForce: {},
  cites: [],
  says: {},
  checked: "read",
  when: { all: [] },
};

function ruleOf(clause: RuleClause, old: Members): Members {
  const { exceptionTo: _, ...others } = old;
  const exception = clause.exceptionTo === undefined ? {} : { exceptionTo: clause.exceptionTo };
  const rule = {
    ...others,
    rule: clause.id,
    title: worded(old.title, clause.title),
    concludes: clause.concludes,
    layer: clause.layer,
  };
  const wording = lastWording(old) ?? {};
  const put = {
    inForce: { ...(isRecord(wording.inForce) ? wording.inForce : {}), from: clause.from },
    ...placed(wording.cites, clause.place),
    says: worded(wording.says, clause.says),
    when: conditionOf(wording.when, clause.terms),
  };
  const { wordings } = old;
  const whole = Array.isArray(wordings)
    ? { wordings: [...endedBefore(wordings, clause.from), { ...wording, ...put }] }
    : put;
  return inOrder(old, { ...rule, ...exception, ...whole });
}

/** Earlier wordings: the one before the last ends where the last begins, if it did so before. */
function endedBefore(wordings: readonly unknown[], from: string): readonly unknown[] {
  const earlier = wordings.slice(0, -1);
  const last: unknown = wordings.at(-1);
  const before: unknown = earlier.at(-1);
  if (!isRecord(last) || !isRecord(before)) return earlier;
  const { inForce } = before;
  const began = isRecord(last.inForce) ? last.inForce.from : undefined;
  if (!isRecord(inForce) || typeof began !== "string" || typeof inForce.to !== "string") {
    return earlier;
  }
  const end = dayBefore(from);
  if (inForce.to !== dayBefore(began) || end === undefined) return earlier;
  return earlier.with(-1, { ...before, inForce: { ...inForce, to: end } });
}

/** The day before a day of the calendar; nothing where it is none. */
export function dayBefore(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** The condition as it stands while it says the same. */
function conditionOf(when: unknown, terms: Terms): unknown {
  const before = termsBefore(when);
  return before !== undefined && same(before, terms) ? when : whenOf(terms);
}

function termsBefore(when: unknown): Terms | undefined {
  const read = clauseOf({ enact: { rule: "", concludes: "", when } });
  return read.kind === "rule" ? read.terms : undefined;
}

/** The place of the draft among its citations. */
function placed(cites: unknown, place: string | undefined): Members {
  const list: readonly unknown[] = Array.isArray(cites) ? cites : [];
  const at = list.findIndex(isOwn);
  if (place === undefined) return at < 0 ? { cites: list } : { cites: list.toSpliced(at, 1) };
  const own: unknown = list[at];
  const put = { ...(isRecord(own) ? own : { source: OWN_SOURCE }), at: place };
  return { cites: at < 0 ? [put, ...list] : list.with(at, put) };
}

/** Words that were there stay in their order. */
function worded(old: unknown, words: Text): Members {
  return isRecord(old) ? inOrder(old, words) : words;
}

/** Members in the order in which they stood, new ones behind. */
function inOrder(old: Members, members: Members): Members {
  const kept = Object.keys(old).filter((key) => Object.hasOwn(members, key));
  const added = Object.keys(members).filter((key) => !kept.includes(key));
  const keys = [...kept, ...added];
  if (added.includes("exceptionTo")) {
    // it stands where rule files have it
    keys.splice(keys.indexOf("exceptionTo"), 1);
    keys.splice(keys.indexOf("concludes") + 1, 0, "exceptionTo");
  }
  return Object.fromEntries(keys.map((key) => [key, members[key]]));
}
