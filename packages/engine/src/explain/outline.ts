import {
  type Block,
  type Item,
  item,
  listed,
  type OutlineFormatter,
  type Piece,
} from "./blocks.ts";
import { conditionItem } from "./outline-conditions.ts";
import { ruleItem } from "./outline-rules.ts";
import type { PhraseFormatter } from "./phrase-formatter.ts";
import type {
  ExplanationTree,
  ProvisionStep,
  ReadingRowStep,
  ReadingStep,
  RowStep,
} from "./tree.ts";

/** What a rendering of a tree says, in which order. */
export function outlineOf(tree: ExplanationTree, formatter: PhraseFormatter): readonly Block[] {
  if (tree.level === "summary") return summary(tree, formatter);
  return full(tree, {
    ...formatter,
    presumptionsTold: new Set(tree.presumed.map((each) => each.fact)),
  });
}

function heading(level: 1 | 2, words: string): Block {
  return { kind: "heading", level, words };
}

function paragraph(...line: readonly Piece[]): Block {
  return { kind: "paragraph", line };
}

/** A heading and a list under it; nothing for an empty list. */
function section(words: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(2, words), { kind: "list", items }];
}

function full(tree: ExplanationTree, formatter: OutlineFormatter): readonly Block[] {
  const { say } = formatter;
  return [
    heading(1, say("title", { outcome: tree.label, status: tree.statusInWords })),
    paragraph(say(`status.${tree.status}.means`)),
    paragraph(lawLine(tree, formatter)),
    paragraph(authorityLine(tree, formatter)),
    ...section(
      say("readings.heading", { count: tree.byReading.length }),
      tree.byReading.map((row) => item(rowLine(row, formatter))),
    ),
    ...section(
      say("defaults.heading", { count: tree.defaulted.length }),
      tree.defaulted.map((reading) =>
        item(
          defaultLine(reading, formatter),
          reading.alternatives.map(({ label, statusInWords }) =>
            item(say("defaults.other", { option: label, status: statusInWords })),
          ),
        ),
      ),
    ),
    ...factSections(tree, formatter),
    heading(2, say("rules.heading")),
    tree.rules.length === 0
      ? paragraph(say("rules.none"))
      : { kind: "list", items: tree.rules.map((rule) => ruleItem(rule, formatter)) },
    ...section(
      say("provisions.heading"),
      tree.provisions.map((each) => item([provisionPiece(each)])),
    ),
    ...section(
      say("rows.heading", { count: tree.rows.length }),
      tree.rows.map((row) => rowItem(row, formatter)),
    ),
    ...section(
      say("notes.heading"),
      tree.notes.map((note) => item(note)),
    ),
    paragraph(say("caution")),
  ];
}

function factSections(tree: ExplanationTree, { say }: PhraseFormatter): readonly Block[] {
  return [
    ...section(
      say("missing.heading", { count: tree.missing.length }),
      tree.missing.map(({ label, question, unobtainable }) =>
        item(
          say(unobtainable ? "missing.unobtainable" : "missing.line", { fact: label, question }),
        ),
      ),
    ),
    ...section(
      say("presumed.heading", { count: tree.presumed.length }),
      tree.presumed.map(({ label, value, because }) =>
        item(say("presumed.line", { fact: label, value, because })),
      ),
    ),
    ...section(
      say("sufficient.heading", { count: tree.sufficient.length }),
      tree.sufficient.map(({ label, value }) => item(say("fact.line", { fact: label, value }))),
    ),
    ...(tree.sufficient.length === 0 && tree.status !== "unknown"
      ? [paragraph(say("sufficient.none"))]
      : []),
  ];
}

function lawLine({ lawDate, rulebook }: ExplanationTree, { say, date }: PhraseFormatter): string {
  return say("law.line", {
    date: date(lawDate),
    rulebook: rulebook.id,
    version: rulebook.version,
    digest: rulebook.digest.slice(0, 12),
  });
}

function authorityLine({ authority }: ExplanationTree, { say }: PhraseFormatter): string {
  const line = say("authority.line", { grade: authority.gradeInWords });
  const assumed = authority.assumptions.map((each) =>
    each.kind === "rule" ? each.title : each.label,
  );
  return assumed.length === 0
    ? line
    : `${line} ${say("authority.assumptions", { list: listed(assumed) })}`;
}

function rowLine(
  { readings, statusInWords, missing }: ReadingRowStep,
  formatter: PhraseFormatter,
): string {
  const { say, and } = formatter;
  const chosen = readings.map(({ label, chosen }) =>
    say("readings.choice", { reading: label, option: chosen.label }),
  );
  const row = { readings: and(chosen), status: statusInWords };
  if (missing.length === 0) return say("readings.row", row);
  return say("readings.rowMissing", { ...row, facts: listed(missing.map((each) => each.label)) });
}

function defaultLine({ label, standing }: ReadingStep, { say }: PhraseFormatter): string {
  return say("defaults.line", {
    reading: label,
    option: standing?.label ?? "",
    proponent: standing?.proponent ?? "",
    because: standing?.because ?? "",
    grade: standing?.gradeInWords ?? "",
  });
}

/** A row: its figures, each with the provision that computes it, and how it came to apply. */
function rowItem(
  { label, provisions, figures, applies, value }: RowStep,
  formatter: OutlineFormatter,
): Item {
  const { say } = formatter;
  return item(
    [{ strong: say("rows.line", { row: label, provisions: listed(provisions.map(wordsOf)) }) }],
    [
      ...figures.map((each) => {
        const line = say("labelled", { label: each.label, content: each.value });
        return item(
          each.cites === undefined
            ? line
            : say("rows.computed", { figure: line, provision: each.cites.words }),
        );
      }),
      ...(value === undefined ? [] : [item(say("rows.lapses", { date: value }))]),
      ...(applies === undefined ? [] : [conditionItem(applies, formatter)]),
    ],
  );
}

const wordsOf = ({ words }: ProvisionStep) => words;

function provisionPiece({ words, url }: ProvisionStep): Piece {
  return url === undefined ? words : { link: words, url };
}

function summary(tree: ExplanationTree, formatter: PhraseFormatter): readonly Block[] {
  const { say } = formatter;
  const { provisions, missing, byReading, defaulted, presumed } = tree;
  const line = (about: readonly unknown[], words: () => string) =>
    about.length === 0 ? [] : [paragraph(words())];
  const labels = (of: readonly { readonly label: string }[]) =>
    listed(of.map((each) => each.label));
  return [
    heading(1, say("title", { outcome: tree.label, status: tree.statusInWords })),
    ...line(provisions, () =>
      say("summary.provisions", { provisions: listed(provisions.map((each) => each.words)) }),
    ),
    paragraph(authorityLine(tree, formatter)),
    ...line(missing, () =>
      say("summary.missing", { facts: labels(missing), count: missing.length }),
    ),
    ...line(byReading, () =>
      say("summary.readings", { rows: byReading.map((row) => rowLine(row, formatter)).join(" ") }),
    ),
    ...line(defaulted, () => say("summary.defaults", { readings: labels(defaulted) })),
    ...line(presumed, () =>
      say("summary.presumed", {
        facts: listed(
          presumed.map(({ label, value }) => say("labelled", { label, content: value })),
        ),
      }),
    ),
    paragraph(`${lawLine(tree, formatter)} ${say("caution")}`),
  ];
}
