import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import type { WireFinding } from "@cokdyby/api/shapes";
import { headOf } from "./head.ts";
import { openPoints } from "./open-points.ts";
import { columns, heading, laidOut, paragraph } from "./page.ts";
import { rowsTable } from "./rows.ts";
import { COLOURS } from "./status.ts";
import type { Telling } from "./telling.ts";
import { unreviewedText } from "./unreviewed.ts";

/**
 * An answer to a case for a person: findings by group, then what is open and on what it rests.
 *
 * @param around what stands before all, and behind what is open
 */
export function evaluationText(
  telling: Telling,
  answer: EvaluateAnswer,
  around = { before: "", after: "" },
): string {
  const { page, words } = telling;
  const findings = Object.values(answer.findings);
  return [
    headOf(telling, answer, around.before),
    unreviewedText(telling, answer),
    ...groupTables(telling, findings),
    rowsTable(telling, findings, answer.lawDate),
    openPoints(telling, findings),
    around.after,
    ...explanationTexts(telling, answer),
    `\n${paragraph(page, words.evaluation("caution"), "")}`,
  ].join("");
}

function groupTables(telling: Telling, findings: readonly WireFinding[]): string[] {
  const { page, words, rulebook, say } = telling;
  const declared = new Map(rulebook.outcomes.map((each) => [each.outcome, each.group]));
  const head = (["outcome", "answer", "provisions"] as const).map((key) => words.evaluation(key));
  return rulebook.groups.flatMap(({ group, label }) => {
    const own = findings.filter((finding) => declared.get(finding.outcome) === group);
    if (own.length === 0) return [];
    const rows = own.map((finding) => [
      [telling.outcome(finding.outcome), { style: "dim" as const, text: finding.outcome }],
      [{ style: COLOURS[finding.status], text: telling.status(finding.status) }],
      [...new Set(finding.provisions.map(telling.cite))].join(", "),
    ]);
    return [heading(page, say(label)) + columns(page, rows, [42, 18, 40], head)];
  });
}

function explanationTexts({ page }: Telling, answer: EvaluateAnswer): string[] {
  return Object.values(answer.explanation ?? {}).map(({ text }) => `\n${laidOut(page, text)}`);
}
