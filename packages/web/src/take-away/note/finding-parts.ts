import type { Finding } from "@cokdyby/engine";
import { answersByLayer } from "../../findings/by-layer.ts";
import { defaultWords } from "../../findings/default-words.ts";
import { rowWords } from "../../findings/row-words.ts";
import { rowsOf, SECTIONS, type Section, WHOLE } from "../../law/sections.ts";
import { whySentence } from "../../screens/scenario/findings/why-sentence.ts";
import { failingRules } from "./failing-parts.ts";
import {
  type Block,
  type Cell,
  columns,
  type Line,
  line,
  list,
  paragraph,
  section,
  statusRun,
  strong,
  table,
} from "./note.ts";
import type { NoteCase } from "./note-case.ts";
import { carryingRules, reasonParts } from "./reason-parts.ts";

/** The answers in one table, then each with what it rests on. */
export function findingParts(note: NoteCase): readonly Block[] {
  const { facts, say, scenario, shown, t } = note;
  const headlines = SECTIONS.flatMap(({ headline }) => headline ?? []);
  // what the Committee asks for is no answer: it stands in a line of the charge, and in its section
  const rows = headlines.flatMap((outcome) => {
    const finding = facts.findings[outcome];
    if (finding === undefined) return [];
    const why = whySentence(finding, shown, say, scenario, Number.POSITIVE_INFINITY);
    return [[say.outcome(outcome), answer(finding, note), why]];
  });
  return [
    ...table(t("mainFindings"), columns(t, ["outcome", 34], ["answer", 26], ["why", 40]), rows),
    // of a case of which nothing is known every rule is open: its grounds would be the rulebook
    ...(Object.keys(shown.facts).length === 0 ? [] : SECTIONS).flatMap((each, at) =>
      section(
        3,
        scenario(`section_${each.section}`),
        sectionParts(each, toldIn(SECTIONS.slice(0, at), note), note),
      ),
    ),
  ];
}

/** How an outcome comes out; where the layers of the law differ, by each of them. */
function answer(finding: Finding, { rulebook, say, t }: NoteCase): Cell {
  const { layerReading } = rulebook;
  const options = rulebook.readings.find((each) => each.reading === layerReading)?.options ?? [];
  const layers =
    layerReading === undefined
      ? []
      : answersByLayer(
          finding,
          layerReading,
          options.map(({ option }) => option),
        );
  return [
    line(statusRun(finding.status, say.phrase(`status.${finding.status}`))),
    ...layers.map(({ option, status }) =>
      line(
        `${option === options[0]?.option ? t("byCode") : t("byCommittee")}: `,
        strong(say.phrase(`status.${status}`)),
      ),
    ),
  ];
}

/** The rules that the sections before have told of. */
function toldIn(before: readonly Section[], { facts }: NoteCase): ReadonlySet<string> {
  const trees = before.flatMap(({ headline }) => (headline && facts.reasons[headline]) || []);
  const rules = trees.flatMap((tree) => [...carryingRules(tree), ...failingRules(tree)]);
  return new Set(rules.map(({ rule }) => rule));
}

function sectionParts(part: Section, told: ReadonlySet<string>, note: NoteCase): readonly Block[] {
  const headline = part.headline === undefined ? undefined : note.facts.findings[part.headline];
  return [
    ...(headline === undefined ? [] : lines(headline, note)),
    ...(headline === undefined
      ? []
      : reasonParts(note.facts.reasons[headline.outcome], told, note)),
    ...partialFindings(part, note),
  ];
}

/** What the finding turns on and rests on, each on a line of its own. */
function lines(finding: Finding, note: NoteCase): readonly Block[] {
  const { dependsOn, missing, grade, status } = finding;
  const { rulebook, say, t, ui } = note;
  const item = (label: string, words: readonly string[]): Line[] =>
    words.length === 0 ? [] : [line(strong(`${label}: `), words.join("; "))];
  const items = [
    ...item(
      t("turnsOn"),
      dependsOn.map((reading) => say.reading(reading)),
    ),
    ...item(
      t("defaultedOn"),
      defaultWords(finding, rulebook, say, ui).map(
        ({ reading, says }) => `${say.reading(reading)} – ${says}`,
      ),
    ),
    ...item(
      t("missing"),
      missing.map((fact) => say.fact(fact)),
    ),
    ...(status === "unknown" ? [] : item(t("grade"), [say.phrase(`grade.${grade}`)])),
  ];
  return list(items);
}

/** The outcomes that a section is made of; those that do not hold are named together, in long lists not at all. */
function partialFindings(part: Section, note: NoteCase): readonly Block[] {
  const { facts, rulebook, say, t } = note;
  const all = rowsOf(rulebook, part).flatMap(({ group, outcomes }) =>
    outcomes
      .flatMap(({ outcome }) => facts.findings[outcome] ?? [])
      .filter(({ status }) => WHOLE.includes(group) || status !== "no"),
  );
  const holding = all.filter(({ status }) => status !== "no");
  const rows = holding.map((finding) => [
    say.outcome(finding.outcome),
    answer(finding, note),
    finding.provisions.map((each) => say.cited(each)).join("; "),
  ]);
  const not = all
    .filter(({ status }) => status === "no")
    .map(({ outcome }) => say.outcome(outcome));
  return [
    ...table(
      t("partialFindings"),
      columns(t, ["outcome", 40], ["answer", 25], ["provisions", 35]),
      rows,
    ),
    ...rangeTable(holding, note),
    ...(not.length === 0 ? [] : [paragraph(strong(t("doNotHold")), ` ${not.join("; ")}.`)]),
  ];
}

/** The ranges of the offences that are fulfilled, or fulfilled under some reading. */
function rangeTable(
  findings: readonly Finding[],
  { facts, say, t, ui }: NoteCase,
): readonly Block[] {
  const fulfilled = findings.filter(({ status }) => status === "yes" || status === "contested");
  const rows = fulfilled.flatMap(({ rows = [] }) =>
    rows.map((row) => {
      const { range, juvenile, category, limitation, barred } = rowWords(row, say, ui);
      const more = barred === undefined ? [] : [line(barred)];
      return [
        say.row(row.row, facts.answer.lawDate),
        [range, juvenile, category].filter((each) => each !== undefined).map((each) => line(each)),
        [line(limitation), ...more],
      ];
    }),
  );
  return table(t("ranges"), columns(t, ["outcome", 40], ["range", 30], ["limitation", 30]), rows);
}
