import type { Problem } from "../problem.ts";
import { amendAt } from "./amend.ts";
import type { Check } from "./check.ts";
import { checkCondition } from "./check-condition.ts";
import { isMembers, type SourcedValue } from "./normalize.ts";
import type { Rulebook } from "./rulebook.ts";
import { condition } from "./shape-parts.ts";
import { fitShape } from "./shape-problems.ts";
import { shapesFor } from "./shapes.ts";
import { dataSourceMap, member } from "./source-map.ts";

/**
 * Of an amendment that does not fit its shape, what is wrong with those changes that do, so that one
 * answer names all. They are tried together, and applied to nothing.
 */
export function problemsOfOtherChanges(
  { value, sourceMap }: SourcedValue,
  rulebook: Rulebook,
): readonly Problem[] {
  if (!isMembers(value) || !Array.isArray(value.changes)) return [];
  const all: readonly unknown[] = value.changes;
  const reason = Object.fromEntries(rulebook.languages.map((language) => [language, "–"]));
  const shape = shapesFor(rulebook).amendments;
  const fitting = (changes: readonly unknown[]) =>
    fitShape(shape, { id: "rest", reason, changes }, dataSourceMap());
  const kept = all.flatMap((change, index) => (fitting([change]).ok ? [index] : []));
  const rest = fitting(kept.map((index) => all[index]));
  if (!rest.ok) return [];
  const tried = amendAt(rulebook, [rest.value], (pointer) =>
    sourceMap(
      pointer.replace(/^\/amendments(?:\/0)?(?:\/changes\/(\d+))?/, (_, at?: string) =>
        at === undefined ? "" : member("", "changes", kept[Number(at)] ?? 0),
      ),
    ),
  );
  return tried.ok ? [] : tried.problems;
}

/** Checks those parts of a condition that fit their shape, where the whole does not. */
export function checkOtherParts(check: Check, value: unknown, pointer: string): void {
  if (!isMembers(value)) return;
  for (const key of ["all", "any"] as const) {
    const parts = value[key];
    if (!Array.isArray(parts)) continue;
    for (const [index, part] of parts.entries()) {
      checkOtherParts(check, part, member(pointer, key, index));
    }
  }
  if ("not" in value) checkOtherParts(check, value.not, member(pointer, "not"));
  if (!("fact" in value || "condition" in value)) return;
  const leaf = fitShape(condition, value, dataSourceMap());
  if (leaf.ok) checkCondition(check, leaf.value, pointer);
}
