import { fail, type Problem, type Result, succeed } from "../problem.ts";
import { conflictsOf } from "./amendment-conflicts.ts";
import { unknown } from "./check.ts";
import { checkRulebook } from "./check-rulebook.ts";
import { digestOf } from "./digest.ts";
import { freezeRulebook } from "./freeze.ts";
import { namesOf } from "./names.ts";
import { LIMITS } from "./plain-data.ts";
import { type Diagnostic, located } from "./problems.ts";
import type { Amendment, Change, Rule, Rulebook } from "./rulebook.ts";
import { setFigure } from "./set-figure.ts";
import {
  dataSourceMap,
  joinedSourceMap,
  member,
  type SourceMap,
  sourceMapUnder,
} from "./source-map.ts";

/**
 * A rulebook as it reads after amendments, applied in order; the rulebook given stays as it is.
 *
 * Settings of one parameter within one amendment apply by date, each until the next. The amended
 * rulebook is checked like any other, but for outcomes that lost their last rule: they are never met.
 * Its digest is the sha256 of the canonical JSON of `{ base, amendments }`, `base` being the digest
 * of the rulebook given. Without amendments the rulebook itself comes back.
 *
 * @param amendments fitting their shape (`parseAmendment`)
 * @returns every problem at its pointer, `#/amendments/<index>/changes/<index>/...`: unknown ids,
 *   amendments that contradict each other (named with both ids), changes that change nothing, and what
 *   no longer fits together. Then nothing is applied.
 */
export function amend(rulebook: Rulebook, amendments: readonly Amendment[]): Result<Rulebook> {
  return amendAt(rulebook, amendments, dataSourceMap());
}

/** As {@link amend}. @param places of `/amendments/<index>/...` */
export function amendAt(
  rulebook: Rulebook,
  amendments: readonly Amendment[],
  sourceMap: SourceMap,
): Result<Rulebook> {
  if (amendments.length === 0) return succeed(rulebook);
  const draft = draftOf(rulebook, sourceMap);
  if (amendments.flatMap(({ changes }) => changes).length > LIMITS.changes) {
    const detail = `the amendments make more than ${LIMITS.changes} changes; take fewer`;
    return fail([located({ code: "TOO_LARGE", detail }, sourceMap("/amendments"))]);
  }
  const conflicts = conflictsOf(amendments);
  for (const { diagnostic, pointer } of conflicts) draft.report(diagnostic, pointer);
  const refused = new Set(conflicts.map(({ pointer }) => pointer));
  for (const [index, amendment] of amendments.entries()) {
    const pointer = member("/amendments", index);
    if (!refused.has(pointer)) applyAmendment(draft, amendment, pointer, refused);
  }
  // the changes that could be applied are checked even if others could not, to report all problems at once
  const unfit = checkRulebook(draft.rulebook, {
    sourceMap: sourceMapOfAmended(draft, sourceMap),
    outcomesMayLackRules: true,
  });
  const problems = [...draft.problems, ...unfit];
  if (problems.length > 0) return fail(problems);
  const digest = digestOf({ base: rulebook.digest, amendments });
  return succeed(freezeRulebook({ ...draft.rulebook, digest }));
}

/** The rulebook as far as it is amended, and what went wrong. */
interface Draft {
  rulebook: Rulebook;
  /** Ids of all figures; amendments add none. */
  readonly parameters: ReadonlySet<string>;
  /** Rules that amendments wrote, and where. */
  readonly written: Map<string, string>;
  readonly problems: Problem[];
  readonly report: (diagnostic: Diagnostic, pointer: string) => void;
}

function draftOf(rulebook: Rulebook, sourceMap: SourceMap): Draft {
  const problems: Problem[] = [];
  return {
    rulebook,
    parameters: namesOf(rulebook).parameters,
    written: new Map(),
    problems,
    report: (diagnostic, pointer) => problems.push(located(diagnostic, sourceMap(pointer))),
  };
}

function applyAmendment(
  draft: Draft,
  amendment: Amendment,
  pointer: string,
  refused: ReadonlySet<string>,
): void {
  const changes = amendment.changes.map((change, index) => ({
    change,
    day: "set" in change ? (change.from ?? "") : "",
    pointer: member(pointer, "changes", index),
  }));
  // by date: a figure applies until the next change of the same parameter
  changes.sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
  for (const each of changes) {
    if (!refused.has(each.pointer)) applyChange(draft, each.change, each.pointer);
  }
}

function applyChange(draft: Draft, change: Change, pointer: string): void {
  if ("set" in change) applySetting(draft, change, pointer);
  else if ("enact" in change) enact(draft, change.enact, member(pointer, "enact"));
  else if ("repeal" in change) repeal(draft, change.repeal, member(pointer, "repeal"));
  else replace(draft, change, pointer);
}

function applySetting(
  draft: Draft,
  change: Extract<Change, { set: string }>,
  pointer: string,
): void {
  if (!draft.parameters.has(change.set)) {
    draft.report(unknown("parameters", change.set, draft.parameters), member(pointer, "set"));
    return;
  }
  const figures = setFigure(draft.rulebook, change);
  if (figures === undefined) {
    const detail = `\`${change.set}\` has no value on or after ${change.from ?? "any date"}; set it from an earlier day`;
    draft.report({ code: "AMENDMENT_CHANGES_NOTHING", detail }, member(pointer, "from"));
    return;
  }
  draft.rulebook = { ...draft.rulebook, ...figures };
}

function enact(draft: Draft, rule: Rule, pointer: string): void {
  const { rules } = draft.rulebook;
  if (rules.some((each) => each.rule === rule.rule)) {
    const detail = `there is a rule \`${rule.rule}\`; replace it, or enact the new one under another id`;
    draft.report({ code: "ID_DUPLICATE", detail }, member(pointer, "rule"));
    return;
  }
  draft.written.set(rule.rule, pointer);
  draft.rulebook = { ...draft.rulebook, rules: [...rules, rule] };
}

function replace(
  draft: Draft,
  change: Extract<Change, { replace: string }>,
  pointer: string,
): void {
  if (!hasRule(draft, change.replace, member(pointer, "replace"))) return;
  if (change.with.rule !== change.replace) {
    const detail = `the new wording is called \`${change.with.rule}\`; it keeps the id \`${change.replace}\` of the rule it replaces`;
    draft.report({ code: "AMENDMENT_RENAMES_RULE", detail }, member(pointer, "with", "rule"));
    return;
  }
  draft.written.set(change.replace, member(pointer, "with"));
  const rules = draft.rulebook.rules.map((rule) =>
    rule.rule === change.replace ? change.with : rule,
  );
  draft.rulebook = { ...draft.rulebook, rules };
}

function repeal(draft: Draft, id: string, pointer: string): void {
  if (!hasRule(draft, id, pointer)) return;
  const rules = draft.rulebook.rules.filter(({ rule }) => rule !== id);
  draft.rulebook = { ...draft.rulebook, rules };
}

function hasRule(draft: Draft, id: string, pointer: string): boolean {
  const { rules } = draft.rulebook;
  if (rules.some(({ rule }) => rule === id)) return true;
  const ids = rules.map(({ rule }) => rule);
  draft.report(unknown("rules", id, ids), pointer);
  return false;
}

/** Rules that amendments wrote are located in them; any other problem is located at the amendments. */
function sourceMapOfAmended(draft: Draft, sourceMap: SourceMap): SourceMap {
  const parts = new Map<string, SourceMap>();
  for (const [index, { rule }] of draft.rulebook.rules.entries()) {
    const pointer = draft.written.get(rule);
    if (pointer !== undefined)
      parts.set(member("/rules", index), sourceMapUnder(sourceMap, pointer));
  }
  return joinedSourceMap(parts, () => sourceMap("/amendments"));
}
