import { LAW_LISTS, type LawList, type LawView } from "@cokdyby/api";
import type { Standing } from "@cokdyby/api/signatures";
import type { Text } from "@cokdyby/engine";
import { loadDecisions, loadRecommendations } from "@cokdyby/rules";
import { columns, heading, paragraph } from "../page.ts";
import type { Telling } from "../telling.ts";
import { line, title } from "./entry.ts";
import { signedText } from "./review.ts";

/** What was signed of a rule. */
type Signed = (rule: string) => readonly Standing[];

/** A list of the law for a person. */
export function listText(telling: Telling, view: LawView, list: LawList, signed: Signed): string {
  return LISTS[list](telling, view, signed);
}

type Print = (telling: Telling, view: LawView, signed: Signed) => string;

const LISTS: Readonly<Record<LawList, Print>> = {
  rulebook: overview,
  facts: (telling, view) =>
    grouped(
      telling,
      LAW_LISTS.facts(view).facts.map(({ group, fact, label }) => ({ group, row: [fact, label] })),
    ),
  outcomes: (telling, view) =>
    grouped(
      telling,
      LAW_LISTS.outcomes(view).outcomes.map(({ group, outcome, label }) => ({
        group,
        row: [outcome, label],
      })),
    ),
  rules,
  readings: ({ page, say }, { rulebook }) =>
    columns(
      page,
      rulebook.readings.map(({ reading, question }) => [reading, say(question)]),
      [30, 70],
    ),
  parameters,
  sources: ({ page, say }, { rulebook }) =>
    columns(
      page,
      rulebook.sources.map(({ source, short, title: name }) => [source, say(short), say(name)]),
      [30, 20, 50],
    ),
  properties: ({ page, say }, { rulebook }) =>
    columns(
      page,
      rulebook.properties.map(({ property, title: name }) => [property, say(name)]),
      [36, 64],
    ),
  amendments: ({ page, say }, { rulebook }) =>
    columns(
      page,
      rulebook.amendments.map(({ id, title: name }) => [id, say(name)]),
      [36, 64],
    ),
};

/** The lists that the overview counts, in its order. */
const COUNTED = [
  "facts",
  "rules",
  "readings",
  "outcomes",
  "parameters",
  "sources",
  "properties",
  "amendments",
] as const satisfies readonly LawList[];

function overview(telling: Telling, view: LawView): string {
  const { words, say, page } = telling;
  const { rulebook } = view;
  const counts = COUNTED.map((list): string[] => {
    const entries = LAW_LISTS[list](view) as Readonly<Record<string, readonly unknown[]>>;
    return [list, words.law(`list.${list}`), String(entries[list]?.length ?? 0)];
  });
  const catalogue = String(loadRecommendations().length);
  counts.push(["recommendations", words.recommendation("list"), catalogue]);
  counts.push(["decisions", words.decision("list"), String(loadDecisions().length)]);
  const { wordings } = LAW_LISTS.rulebook(view);
  return [
    title(telling, say(rulebook.title), `${rulebook.id}, ${rulebook.digest}`),
    "\n",
    line(telling, words.law("version"), rulebook.version),
    line(telling, words.law("modelledFrom"), words.date(rulebook.earliest)),
    line(telling, words.law("wordings"), wordings.map(words.date).join(", ")),
    "\n",
    columns(page, counts, [20, 60, 20]),
    `\n${paragraph(page, words.law("readMore"))}`,
  ].join("");
}

function rules(telling: Telling, view: LawView, signed: Signed): string {
  const { page, say, cite, words } = telling;
  const rows = LAW_LISTS.rules(view).rules.map(({ rule, title: name, wordings }) => [
    [
      say(name),
      { style: "dim" as const, text: rule },
      ...signed(rule).map((each) => signedText(telling, each)),
    ],
    [...new Set(wordings.flatMap(({ cites }) => cites.map(cite)))].join(", "),
    wordings.map(({ inForce }) => words.span(inForce.from, inForce.to)),
  ]);
  return columns(page, rows, [44, 28, 28]);
}

function parameters(telling: Telling, view: LawView): string {
  const { page, say } = telling;
  const lists = LAW_LISTS.parameters(view);
  const rows = lists.parameters.map(({ parameter, label, unit, values }) => [
    parameter,
    say(label),
    values.map(({ value }) => `${value} ${say(unit)}`).join("; "),
  ]);
  const tables = lists.tables.map(({ table, label }) => [table, say(label), ""]);
  return columns(page, [...rows, ...tables], [34, 46, 20]);
}

function grouped(
  { page, say, rulebook }: Telling,
  entries: readonly { readonly group: string; readonly row: readonly [string, Text] }[],
): string {
  return rulebook.groups
    .flatMap(({ group, label }) => {
      const rows = entries
        .filter((each) => each.group === group)
        .map(({ row: [id, name] }) => [id, say(name)]);
      return rows.length === 0 ? [] : [heading(page, say(label)) + columns(page, rows, [38, 62])];
    })
    .join("")
    .replace(/^\n/, "");
}
