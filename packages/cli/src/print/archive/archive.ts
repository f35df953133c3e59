import type { ArchiveReport, LimitCount, StatusCount } from "@cokdyby/archive";
import { amendedLaw } from "../amended-law.ts";
import { type Cell, columns, heading, paragraph } from "../page.ts";
import type { Telling } from "../telling.ts";
import { flipsText, statusText } from "./flips.ts";

/** What the command was asked. */
export interface AskedArchive {
  readonly lawDate: string;
  readonly by: readonly string[];
  readonly amend: readonly string[];
  readonly out: string | undefined;
}

/** What was found in an archive, for a person. */
export function archiveText(
  telling: Telling,
  report: ArchiveReport,
  { lawDate, by, amend, out }: AskedArchive,
): string {
  const { page, words } = telling;
  const { archive: say, compare } = words;
  const law = (label: string, names: readonly string[]) =>
    `${page.style("bold", label)} ${compare("lawOf", amendedLaw(words, lawDate, names))}\n`;
  const { amended } = report;
  return [
    amended === undefined ? "" : law(say("lawAfter"), amend),
    amended === undefined
      ? `${page.style("bold", words.evaluation("lawOf", { day: words.date(lawDate) }))}\n`
      : law(say("lawBefore"), []),
    `\n${paragraph(page, say("decided", { rows: say("rows", { count: report.rows }) }))}`,
    `\n${countsTable(telling, report, by)}`,
    limitsTable(telling, amended === undefined ? report.limits : amended.limits),
    amended === undefined ? "" : flipsText(telling, amended.flips),
    out === undefined ? "" : `\n${paragraph(page, say("written", { file: out }))}`,
  ].join("");
}

function countsTable(telling: Telling, report: ArchiveReport, by: readonly string[]): string {
  const { page, words } = telling;
  const { archive: say } = words;
  const { counts, amended } = report;
  const keyOf = ({ outcome, status, by: values }: StatusCount) =>
    JSON.stringify([outcome, status, values]);
  const after = new Map((amended?.counts ?? []).map((each) => [keyOf(each), each]));
  const before = new Set(counts.map(keyOf));
  const all = [...counts, ...[...after].flatMap(([key, each]) => (before.has(key) ? [] : [each]))];
  const order = report.outcomes;
  all.sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  const rows = all.map((count, at): Cell[] => {
    const isFirst = all[at - 1]?.outcome !== count.outcome;
    const name: Cell = isFirst
      ? [telling.outcome(count.outcome), { style: "dim", text: count.outcome }]
      : "";
    const number = (of: StatusCount | undefined) => words.number(`${of?.rows ?? 0}`);
    const own = before.has(keyOf(count)) ? count : undefined;
    return [
      name,
      ...(by.length === 0 ? [] : [splitText(telling, by, count)]),
      statusText(telling, count.status),
      ...(amended === undefined ? [number(own)] : [number(own), number(after.get(keyOf(count)))]),
    ];
  });
  const head = [
    say("outcome"),
    ...(by.length === 0 ? [] : [say("by")]),
    say("answer"),
    ...(amended === undefined ? [say("rowCount")] : [say("before"), say("after")]),
  ];
  const shares = [
    40,
    ...(by.length === 0 ? [] : [26]),
    18,
    14,
    ...(amended === undefined ? [] : [14]),
  ];
  return columns(page, rows, shares, head);
}

function splitText({ words }: Telling, by: readonly string[], { by: values = [] }: StatusCount) {
  return by.map((each, at) => `${each}: ${values[at] ?? words.archive("notGiven")}`).join(", ");
}

function limitsTable(telling: Telling, limits: readonly LimitCount[]): string {
  if (limits.length === 0) return "";
  const { page, words, rulebook } = telling;
  const { archive: say } = words;
  const says = new Map([
    ...rulebook.derivations.map((each) => [each.derivation, each.says] as const),
    ...[rulebook.limits, rulebook.dateOrders, rulebook.atMosts].flatMap((some) =>
      some.map((each) => [each.limit, each.says] as const),
    ),
  ]);
  const rows = limits.map(({ limit, rows: count }): Cell[] => [
    limit === null ? say("noLimit") : [telling.say(says.get(limit)), { style: "dim", text: limit }],
    words.number(`${count}`),
  ]);
  return (
    heading(page, say("limits")) + columns(page, rows, [80, 14], [say("limit"), say("rowCount")])
  );
}
