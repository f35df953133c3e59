import { ENGINE_VERSION } from "@cokdyby/engine";
import {
  type Block,
  columns,
  type Line,
  line,
  list,
  type Note,
  paragraph,
  section,
  strong,
  table,
} from "../../../take-away/note/note.ts";
import { momentWords } from "../../../words/locale.ts";
import type { ToldChange } from "../../../worker/compare-laws.ts";
import { exactCount } from "../impact/count-words.ts";
import { readingsCompared } from "../impact/readings-compared.ts";
import { splitChanges } from "../impact/split-changes.ts";
import { changeLine, kindLines, ownProperties, recommendations, turnLine } from "./report-lines.ts";
import type { Reported } from "./reported.ts";
import { complianceTable, idleBlocks, madeRows } from "./shared-parts.ts";

/** So many kinds of case of one change are printed; all of them are in the table of changes. */
const MOST = 10;

/** The report on a draft: which draft, what it changes, side effects first, and the recommendations. */
export function makeReport(from: Reported): Note {
  const { amendments, impact, made, say, t, impactSay, frame, name } = from;
  const { side, meant } = splitChanges(impact);
  const { identical, certificate, space } = impact.comparison;
  const isStated = impact.meant.length > 0;
  const count = (number: string) =>
    impactSay("cases", { count: Number(number), number: exactCount(number, say.language) });
  const nothing = impactSay("identical", { outcomes: say.number(certificate?.outcomes ?? 0) });
  const sideBlocks = [
    paragraph(impactSay(isStated ? "sideLead" : "changesUnstated")),
    ...(side.length === 0 ? [paragraph(impactSay("sideNone"))] : changeBlocks(from, side)),
  ];
  const meantBlocks = [...idleBlocks(from), ...changeBlocks(from, meant)];
  return {
    language: say.language,
    title: t("title", { title: name }),
    foot: frame("footDecision"),
    blocks: [
      { kind: "paragraph", look: "caution", line: line(frame("footDecision")) },
      ...table(t("identity"), columns(t, ["item", 30], ["content", 70]), [
        [t("draft"), name],
        ...madeRows(from, momentWords(made, say.language)),
        [t("program"), `Cokdyby ${ENGINE_VERSION}`],
      ]),
      ...section(
        2,
        t("changes"),
        amendments.flatMap((each) => amendmentBlocks(from, each)),
      ),
      paragraph(impactSay("space", { cases: count(space.cases) })),
      ...readingsCompared(impact.comparison, say, impactSay).map((text) => paragraph(text)),
      ...(identical
        ? [paragraph(strong(nothing))]
        : [
            ...section(2, impactSay(isStated ? "side" : "changes"), sideBlocks),
            ...(isStated ? section(2, impactSay("meant"), meantBlocks) : []),
          ]),
      ...section(2, impactSay("compliance"), [
        paragraph(impactSay("complianceLead")),
        ...complianceTable(from, impactSay("compliance"), recommendations(from)),
      ]),
      ...section(2, t("own"), complianceTable(from, t("own"), ownProperties(from))),
      ...section(2, t("howMade"), [paragraph(t("howMadeText"))]),
    ],
  };
}

function amendmentBlocks(
  from: Reported,
  { id, title, reason, changes }: Reported["amendments"][number],
): readonly Block[] {
  const { say, t } = from;
  return section(3, say.text(title) || id, [
    paragraph(t("reason", { reason: say.text(reason) })),
    ...list(changes.map((change) => line(changeLine(from, change)))),
  ]);
}

function changeBlocks(from: Reported, changes: readonly ToldChange[]): readonly Block[] {
  const { say, t } = from;
  const number = (count: string) => exactCount(count, say.language);
  if (changes.length === 0) return [];
  const overview = table(
    t("change"),
    columns(t, ["outcome", 40], ["change", 16], ["cases", 16], ["underAll", 16], ["kinds", 12]),
    changes.map((change) => [
      say.outcome(change.outcome),
      turnLine(from, change),
      number(change.cases),
      number(change.casesUnderAllReadings),
      String(change.patterns.length),
    ]),
  );
  return [...overview, ...changes.flatMap((change) => kindsOf(from, change))];
}

function kindsOf(from: Reported, change: ToldChange): readonly Block[] {
  const { say, t, impactSay } = from;
  const { patterns, complete, uncovered } = change;
  const name = t("kindsOf", { outcome: say.outcome(change.outcome), turn: turnLine(from, change) });
  const rest = patterns.length - MOST;
  const lines = (texts: readonly string[]): readonly Line[] => texts.map((text) => line(text));
  return section(3, name, [
    ...table(
      name,
      columns(t, ["kind", 7], ["whereHolds", 53], ["cases", 18], ["restsOn", 22]),
      patterns
        .slice(0, MOST)
        .map((pattern, at) => [
          `${at + 1}.`,
          [line(strong(say.text(pattern.told))), ...lines(kindLines(from, pattern))],
          exactCount(pattern.cases, say.language),
          lines([...new Set(pattern.provisions.map((each) => say.cited(each)))]),
        ]),
    ),
    ...(rest > 0 ? [paragraph(t("more", { count: rest }))] : []),
    ...(complete
      ? []
      : [paragraph(impactSay("uncovered", { cases: exactCount(uncovered, say.language) }))]),
  ]);
}
