import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import type { WireFinding, WireFindingRow } from "@cokdyby/api/shapes";
import { chargeLines } from "@cokdyby/engine/guide";
import { headOf } from "./head.ts";
import { openPoints } from "./open-points.ts";
import { type Cell, columns, heading, laidOut, paragraph, points } from "./page.ts";
import { COLOURS } from "./status.ts";
import type { Telling } from "./telling.ts";
import { unreviewedText } from "./unreviewed.ts";

/** What is told of an answer besides its charge. */
interface ToldBesides {
  readonly charge?: EvaluateAnswer["charge"] | undefined;
  /** Not even the findings where left out. */
  readonly findings?: { readonly steps: string };
}

/** An answer to a case for a person: the charge, then findings by group, what is open, and on what it rests. */
export function evaluationText(
  telling: Telling,
  answer: EvaluateAnswer,
  { charge, findings: besides }: ToldBesides,
): string {
  const { page, words } = telling;
  const findings = Object.values(answer.findings);
  return [
    headOf(telling, answer, charge === undefined ? "" : chargeText(telling, charge)),
    unreviewedText(telling, answer),
    ...(besides === undefined
      ? []
      : [
          ...groupTables(telling, findings),
          rowsTable(telling, findings, answer.lawDate),
          openPoints(telling, findings),
          besides.steps,
          ...explanationTexts(telling, answer),
        ]),
    `\n${paragraph(page, words.evaluation("caution"), "")}`,
  ].join("");
}

/** What a person can be charged with: a paragraph, then its lines. */
export function chargeText({ page }: Telling, { text }: { readonly text: string }): string {
  const { first, lines } = chargeLines(text);
  return `${page.style("bold", paragraph(page, first, ""))}${points(page, lines)}\n`;
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

/** The ranges of imprisonment of the offences that are fulfilled, or fulfilled under some reading. */
function rowsTable(telling: Telling, findings: readonly WireFinding[], lawDate: string): string {
  const { page, words } = telling;
  const shown = findings.filter(({ status }) => status === "yes" || status === "contested");
  const cells = shown.flatMap(({ rows = [] }) =>
    rows.map((row) => rowCells(telling, row, lawDate)),
  );
  if (cells.length === 0) return "";
  const { evaluation } = words;
  const head = [evaluation("outcome"), evaluation("range"), evaluation("limitation")];
  return heading(page, evaluation("rows")) + columns(page, cells, [44, 30, 26], head);
}

function rowCells(telling: Telling, row: WireFindingRow, lawDate: string): Cell[] {
  const { words, length, phrase } = telling;
  const { juvenile, limitationYears, barredFrom } = row;
  const own = juvenile.limitationYears;
  const young = (range: string) => phrase("range.juvenile", { range });
  return [
    [telling.row(row.row, lawDate), { style: "dim", text: row.row }],
    [telling.range(row), young(telling.range(juvenile))],
    [
      length(limitationYears),
      ...(own === undefined || own === limitationYears ? [] : [young(length(own))]),
      ...(barredFrom === undefined
        ? []
        : [words.evaluation("barredFrom", { day: words.date(barredFrom) })]),
    ],
  ];
}
