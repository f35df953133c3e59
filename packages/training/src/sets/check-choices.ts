import { nearest, type Problem, type Rulebook } from "@cokdyby/engine";
import { isCalendarDate } from "@cokdyby/engine/rulebook";
import type { Choices } from "./set.ts";

/** Most items in a set. */
export const MOST_ITEMS = 60;

/** What a rulebook cannot follow in the choices for a set; all at once. */
export function problemsOfChoices(
  rulebook: Rulebook,
  { number, on, readings, levels }: Choices,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (pointer: string, detail: string, suggestion?: string) =>
    problems.push({
      code: "SET_CHOICE",
      detail,
      pointer: `#${pointer}`,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  if (!Number.isInteger(number) || number < 1 || number > MOST_ITEMS) {
    report("/number", `a set has from 1 to ${MOST_ITEMS} items; choose such a whole number`);
  }
  if (levels.some((level) => ![1, 2, 3].includes(level))) {
    report("/levels", "the levels are 1, 2 and 3; choose among them");
  }
  if (!isCalendarDate(on)) {
    problems.push({
      code: "DATE_IMPOSSIBLE",
      detail: "this is no calendar date; write it as YYYY-MM-DD",
      pointer: "#/on",
    });
  } else if (on < rulebook.earliest) {
    report("/on", `the rulebook holds the law since ${rulebook.earliest}; choose a later day`);
  }
  for (const [id, option] of Object.entries(readings)) {
    const declared = rulebook.readings.find(({ reading }) => reading === id);
    if (declared === undefined) {
      const ids = rulebook.readings.map(({ reading }) => reading);
      report(`/readings/${id}`, "there is no such reading", nearest(id, ids));
      continue;
    }
    const options = [...declared.options.map((each) => each.option), "open"];
    if (options.includes(option)) continue;
    report(`/readings/${id}`, "the reading has no such option", nearest(option, options));
  }
  return problems;
}
