import type { CompareAnswer } from "@cokdyby/api/operations/compare";
import type { TellableKind } from "@cokdyby/training";
import { amendedLaw } from "../amended-law.ts";
import { type Cell, columns, heading, paragraph } from "../page.ts";
import type { Telling } from "../telling.ts";
import { patternsText } from "./patterns.ts";

/** What the command was asked to compare. */
export interface Compared {
  readonly base: readonly string[];
  readonly amended: readonly string[];
  readonly where: boolean;
}

/** Two laws compared, for a person: how many cases change, and of which kinds. */
export function compareText(
  telling: Telling,
  answer: CompareAnswer,
  compared: Compared,
  tellKind: TellKind,
): string {
  const { page, words } = telling;
  const text = words.compare;
  const { cases } = words;
  const line = (
    label: string,
    { lawDate, digest }: CompareAnswer["base"],
    names: readonly string[],
  ) =>
    `${page.style("bold", label)} ${text("lawOf", amendedLaw(words, lawDate, names))} ${page.style("dim", `(${digest.slice(0, 12)})`)}\n`;
  const isEmpty = answer.space.cases === "0";
  const held = Object.entries(answer.readings).map(([id, option]) => `${id}=${option}`);
  return [
    line(text("amended"), answer.amended, compared.amended),
    line(text("base"), answer.base, compared.base),
    `\n${paragraph(page, text("over", { cases: cases(answer.space.cases) }))}`,
    paragraph(page, text("held", { count: held.length, readings: held.join(", ") })),
    compared.where ? paragraph(page, text(isEmpty ? "whereNone" : "where")) : "",
    answer.certificate === undefined || isEmpty
      ? ""
      : `\n${paragraph(page, text("identical", { count: answer.certificate.outcomes, cases: cases(answer.certificate.cases) }))}`,
    laterDifference(telling, answer),
    changesTable(telling, answer),
    isEmpty ? "" : elsewhere(telling, answer),
    answer.intention === undefined
      ? answer.outcomes
          .map((change) => patternsText(telling, change, answer.amended.lawDate, compared.amended))
          .join("")
      : intentionText(telling, answer, answer.intention, compared.amended, tellKind),
    answer.outcomes.some(({ patterns }) => patterns.length > 1)
      ? `\n${paragraph(page, text("overlap"))}`
      : "",
  ].join("");
}

/** That what differs is in force from a later day on, and how that day is compared. */
function laterDifference({ page, words }: Telling, { differsFrom }: CompareAnswer): string {
  return differsFrom === undefined
    ? ""
    : paragraph(page, words.compare("later", { day: words.date(differsFrom), on: differsFrom }));
}

/** What changes only once the readings at their default are opened; that nothing does, where nothing else changes. */
function elsewhere(telling: Telling, { identical, underOtherReadings }: CompareAnswer): string {
  const { outcomes, readings } = underOtherReadings;
  if (outcomes.length === 0 && !identical) return "";
  const { page, words, outcome } = telling;
  const said = words.compare("elsewhere", {
    count: outcomes.length,
    outcomes: outcomes.map((id) => `${outcome(id)} [${id}]`).join("; "),
    options: readings.map((id) => `--reading ${id}=open`).join(" "),
  });
  return identical ? paragraph(page, said) : `\n${paragraph(page, said)}`;
}

function changesTable(telling: Telling, { outcomes }: CompareAnswer): string {
  if (outcomes.length === 0) return "";
  const { page, words } = telling;
  const text = words.compare;
  const { number } = words;
  const rows = outcomes.map((change): Cell[] => [
    [telling.outcome(change.outcome), { style: "dim", text: change.outcome }],
    `${telling.status(change.from)} → ${telling.status(change.to)}`,
    number(change.cases),
    number(change.casesUnderAllReadings),
    `${change.patterns.length}${change.complete ? "" : "+"}`,
  ]);
  const head = [
    text("outcome"),
    text("change"),
    text("caseCount"),
    text("underAll"),
    text("kinds"),
  ];
  return `\n${columns(page, rows, [40, 14, 18, 18, 10], head)}`;
}

/** Tells a kind of case as persons and acts. */
type TellKind = (kind: TellableKind) => string;

type Intention = NonNullable<CompareAnswer["intention"]>;
type KindsOfChange = Intention["sideEffects"][number];

/** What is meant, and whether it changes; then side effects, each with its kinds of case. */
function intentionText(
  telling: Telling,
  { amended }: CompareAnswer,
  { meant, sideEffects }: Intention,
  amendments: readonly string[],
  tellKind: TellKind,
): string {
  const { page, words } = telling;
  const text = words.compare;
  const kinds = (change: KindsOfChange) =>
    patternsText(telling, change, amended.lawDate, amendments, tellKind);
  return [
    meant.length === 0 ? "" : heading(page, text("meant")),
    ...meant.flatMap(({ changes }, at) =>
      changes.length === 0
        ? [paragraph(page, text("meantIdle", { at: at + 1 }))]
        : changes.map(kinds),
    ),
    heading(page, text("sideEffects")),
    sideEffects.length === 0 ? paragraph(page, text("sideNone")) : "",
    ...sideEffects.map(kinds),
  ].join("");
}
