import type { Finding, Status } from "@cokdyby/engine";
import {
  type Block,
  columns,
  type Line,
  line,
  linked,
  paragraph,
  statusRun,
  strong,
  table,
} from "@cokdyby/paper";
import { rowsOf, SECTIONS, WHOLE } from "../../law/sections.ts";
import { towards } from "../../screens/file/towards.ts";
import { whySentence } from "../../screens/scenario/findings/why-sentence.ts";
import type { NoteFile } from "./note-file.ts";

type Cell = NoteFile["facts"]["answer"]["cells"][number];

/** What these parts are made of. */
interface GroundsNote
  extends Pick<NoteFile, "aside" | "rulebook" | "say" | "t" | "scenario" | "fileWords"> {
  readonly facts: Pick<NoteFile["facts"], "answer">;
}

/** What is known of each fact; where the acts differ, of which of them. */
export function factParts(note: GroundsNote): readonly Block[] {
  const { rulebook, say, t } = note;
  const rows = rulebook.facts.flatMap(({ fact }) => {
    const known = knownOf(fact, note);
    return known.length === 0 ? [] : [[say.fact(fact), known]];
  });
  return rows.length === 0
    ? [paragraph(t("noFacts"))]
    : table(t("factsTable"), columns(t, ["fact", 45], ["known", 55]), rows);
}

function knownOf(fact: string, note: GroundsNote): readonly Line[] {
  const { aside, say, t } = note;
  const of = aside[fact];
  if (of === "unobtainable") return [line(t(of))];
  const known = new Map<string, Cell[]>();
  for (const cell of note.facts.answer.cells) {
    const value = cell.case.facts[fact];
    if (value === undefined) continue;
    const words = `${say.stated(fact, value)}${of === undefined ? "" : ` (${t(of)})`}`;
    known.set(words, [...(known.get(words) ?? []), cell]);
  }
  return [...known].map(([words, cells]) => line(actsOf(cells, note), words));
}

/**
 * How the main questions and the bases of jurisdiction and prosecution come out, each with why and by which
 * provisions, acts of which the same is told together; then the bases that hold in none of them, and those that may.
 */
export function groundParts(note: GroundsNote): readonly Block[] {
  const { facts, rulebook, say, t } = note;
  const { cells } = facts.answer;
  const told = SECTIONS.flatMap((each) => [
    ...(each.headline === undefined ? [] : [each.headline]),
    ...rowsOf(rulebook, each).flatMap(({ group, outcomes }) =>
      WHOLE.includes(group) ? outcomes.map(({ outcome }) => outcome) : [],
    ),
  ]);
  const basesOf = (all: Status, ...others: readonly Status[]) =>
    told.filter((outcome) => {
      const found = new Set(cells.flatMap(({ findings }) => findings[outcome]?.status ?? []));
      const within = [...found].every((status) => status === all || others.includes(status));
      return !isHeadline(outcome) && found.has(all) && within;
    });
  const [failing, open] = [basesOf("no"), basesOf("unknown", "no")];
  const rows = told
    .filter((outcome) => !failing.includes(outcome) && !open.includes(outcome))
    .flatMap((outcome) => groundRows(outcome, note));
  const named = (label: string, bases: readonly string[]) =>
    bases.length === 0 ? [] : [paragraph(strong(label), ` ${bases.map(say.outcome).join("; ")}.`)];
  return [
    ...table(
      t("groundsTable"),
      columns(t, ["outcome", 22], ["answer", 14], ["why", 40], ["provisions", 24]),
      rows,
    ),
    ...named(t("doNotHold"), failing),
    ...named(t("mayHold"), open),
  ];
}

function isHeadline(outcome: string): boolean {
  return SECTIONS.some(({ headline }) => headline === outcome);
}

/** An outcome in a row; where the cells differ in what is told of it, in one for each. */
function groundRows(outcome: string, note: GroundsNote) {
  const { facts, say } = note;
  const alike = new Map<string, { row: readonly (readonly Line[])[]; cells: Cell[] }>();
  for (const cell of facts.answer.cells) {
    const finding = cell.findings[outcome] as Finding | undefined;
    if (finding === undefined) continue;
    const row = [
      [line(statusRun(finding.status, say.phrase(`status.${finding.status}`)))],
      whyLines(finding, cell, note),
      finding.provisions.map((each) => line(linked(say.cited(each), each.url))),
    ];
    const key = JSON.stringify(row);
    alike.set(key, { row, cells: [...(alike.get(key)?.cells ?? []), cell] });
  }
  return [...alike.values()].map(({ row, cells }) => [
    [line(actsOf(cells, note), say.outcome(outcome))],
    ...row,
  ]);
}

/** Why an outcome comes out so, and what it would be under each reading that it turns on. */
function whyLines(finding: Finding, cell: Cell, { say, scenario }: GroundsNote) {
  const { byReading, status } = finding;
  const why = whySentence(finding, cell.case, say, scenario, Number.POSITIVE_INFINITY);
  return [
    line(why),
    ...(status !== "contested" ? [] : byReading).map(({ readings, status: under }) => {
      const chosen = Object.entries(readings).map(
        ([reading, option]) => `${say.reading(reading)} – ${say.option(reading, option)}`,
      );
      return line(`${chosen.join("; ")}: `, statusRun(under, say.phrase(`status.${under}`)));
    }),
  ];
}

/** Before what is told of some cells, of which acts; of an act told in several ways, of whom and towards whom too. */
function actsOf(told: readonly Cell[], { facts, fileWords }: GroundsNote): string {
  const { cells } = facts.answer;
  if (told.length === cells.length) return "";
  const words = [...new Set(told.map(({ act }) => act))].map((act) => {
    const own = told.filter((each) => each.act === act);
    if (own.length === cells.filter((each) => each.act === act).length) return act;
    const whom = own.map((each) => [each.actor ?? "", ...towards(fileWords, each)].join(" "));
    return `${act} (${whom.join("; ")})`;
  });
  return `${words.join(", ")}: `;
}
