import type { AnsweredRow, Difference, SheetAnswer } from "@cokdyby/api/sheet/answer-sheet";
import { outcomeOf, PROVISIONS } from "@cokdyby/api/sheet/columns";
import { heading, paragraph, points } from "./page.ts";
import { isStatus } from "./status.ts";
import type { Telling } from "./telling.ts";

/** What became of a sheet: the rows that differ, then how many do. @param written the sheet with what was found */
export function sheetText(telling: Telling, answer: SheetAnswer, written?: string): string {
  const { page, words } = telling;
  const { sheet: say } = words;
  const differing = answer.rows.filter(({ differences }) => differences.length > 0);
  return [
    heading(page, say(differing.length === 0 ? "noDifferences" : "differences")).trimStart(),
    ...differing.map((row) => rowText(telling, row)),
    `\n${paragraph(page, say("counts", answer.counts), "")}`,
    ...answer.labels.map((each) => paragraph(page, say("label", each), "")),
    written === undefined ? "" : paragraph(page, say("written", { file: written }), ""),
  ].join("");
}

function rowText(telling: Telling, answered: AnsweredRow): string {
  const { page, words } = telling;
  const { row, case: name, differences, before } = answered;
  const named = name === "" ? words.sheet("row", { row }) : words.sheet("rowNamed", { row, name });
  const lines = differences.map((each, at) => {
    // what several come from is told once
    const isFirst = differences.findIndex(({ why }) => why === each.why) === at;
    return `${differenceLine(telling, each, before?.[each.column])}.${isFirst ? ` ${each.why}` : ""}`;
  });
  return paragraph(page, page.style("bold", named)) + points(page, lines);
}

function differenceLine(
  telling: Telling,
  { column, expected, found }: Difference,
  before: string | undefined,
): string {
  const { words, status, outcome } = telling;
  const told = (text: string) => {
    if (isStatus(text)) return status(text);
    return text === "none" ? words.sheet("none") : text;
  };
  const id = outcomeOf(column);
  const what = column === PROVISIONS ? words.sheet("provisions") : `${outcome(id)} [${id}]`;
  const values = { what, expected: told(expected), found: told(found) };
  return before === undefined
    ? words.sheet("difference", values)
    : words.sheet("differenceBefore", { ...values, before: told(before) });
}
