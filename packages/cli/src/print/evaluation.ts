import type { EvaluateAnswer, WireFinding } from "@cokdyby/server/contract";
import { openPoints } from "./open-points.ts";
import { columns, heading, paragraph, points } from "./page.ts";
import type { Telling } from "./telling.ts";

const COLOURS = { yes: "green", no: "cyan", unknown: "yellow", contested: "magenta" } as const;

/** An answer to a case for a person: findings by group, then what is open and on what it rests. */
export function evaluationText(telling: Telling, answer: EvaluateAnswer): string {
  const { page, words } = telling;
  const findings = Object.values(answer.findings);
  return [
    lawLine(telling, answer),
    warningLines(telling, answer),
    ...groupTables(telling, findings),
    openPoints(telling, findings),
    ...explanationTexts(telling, answer),
    `\n${paragraph(page, words.evaluation.caution, "")}`,
  ].join("");
}

function lawLine({ page, words }: Telling, { lawDate, rulebook }: EvaluateAnswer): string {
  const stamp = `(${rulebook.id} ${rulebook.version}, ${rulebook.digest.slice(0, 12)})`;
  return `${page.style("bold", words.evaluation.lawOf(lawDate))} ${page.style("dim", stamp)}\n`;
}

function warningLines({ page, words }: Telling, { warnings }: EvaluateAnswer): string {
  if (warnings.length === 0) return "";
  const texts = warnings.map(({ pointer, detail }) =>
    pointer === undefined ? detail : `${pointer.replace(/^#\/\w+\//, "")}: ${detail}`,
  );
  return heading(page, words.evaluation.warnings) + points(page, texts);
}

function groupTables(telling: Telling, findings: readonly WireFinding[]): string[] {
  const { page, words, rulebook, say } = telling;
  const declared = new Map(rulebook.outcomes.map((each) => [each.outcome, each.group]));
  const { outcome, answer, provisions } = words.evaluation;
  return rulebook.groups.flatMap(({ group, label }) => {
    const own = findings.filter((finding) => declared.get(finding.outcome) === group);
    if (own.length === 0) return [];
    const rows = own.map((finding) => [
      [telling.outcome(finding.outcome), { style: "dim" as const, text: finding.outcome }],
      [{ style: COLOURS[finding.status], text: words.status[finding.status] }],
      [...new Set(finding.provisions.map(telling.cite))].join(", "),
    ]);
    const head = [outcome, answer, provisions];
    return [heading(page, say(label)) + columns(page, rows, [42, 18, 40], head)];
  });
}

function explanationTexts({ page, outcome }: Telling, answer: EvaluateAnswer): string[] {
  return Object.entries(answer.explanation ?? {}).map(
    ([id, { text }]) => `${heading(page, outcome(id))}${text.trimEnd()}\n`,
  );
}
