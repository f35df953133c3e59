import type { Amendment, Change, Rule, Rulebook } from "@cokdyby/engine";
import { leavesOf } from "../../law/conditions/leaves.ts";

/**
 * The outcomes that amendments name: those which a rule that is enacted, replaced or repealed concludes,
 * and those whose own rules look at a figure that is set. Whatever else changes is a side effect: it
 * changes only because something that it rests on does.
 *
 * @param day whose wordings count
 */
export function namedOutcomes(
  rulebook: Rulebook,
  amendments: readonly Amendment[],
  day: string,
): ReadonlySet<string> {
  const changes = amendments.flatMap((amendment) => amendment.changes);
  return new Set(changes.flatMap((change) => namedBy(rulebook, change, day)));
}

function namedBy(rulebook: Rulebook, change: Change, day: string): readonly string[] {
  if ("enact" in change) return [change.enact.concludes];
  if ("set" in change) return readersOf(rulebook, change.set, day);
  const id = "repeal" in change ? change.repeal : change.replace;
  const concludes = rulebook.rules.flatMap((rule) => (rule.rule === id ? [rule.concludes] : []));
  return "with" in change ? [...concludes, change.with.concludes] : concludes;
}

/** Outcomes whose own rules look at a figure. */
function readersOf(rulebook: Rulebook, figure: string, day: string): readonly string[] {
  const column = rulebook.tables
    .flatMap(({ columns, rows }) =>
      columns.filter((each) => rows.some(({ row }) => `${each.column}.${row}` === figure)),
    )
    .map((each) => `$.${each.column}`);
  const reads = ({ wordings }: Rule) =>
    wordings.some(({ when }) =>
      leavesOf(rulebook, when, day).some(
        ({ fact, value, path = "" }) =>
          fact === `parameter.${figure}` ||
          column.includes(path) ||
          (typeof value === "object" && "fact" in value && value.fact === `parameter.${figure}`),
      ),
    );
  return rulebook.rules.filter(reads).map(({ concludes }) => concludes);
}
