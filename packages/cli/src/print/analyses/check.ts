import type { CheckAnswer } from "@cokdyby/api/operations/check";
import { amendedLaw } from "../amended-law.ts";
import { commandLine } from "../command-line.ts";
import { levelText } from "../level.ts";
import { choiceText } from "../open-points.ts";
import { type Cell, columns, heading, paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";

type Checked = CheckAnswer["properties"][number];

const COLOURS = { met: "green", notMet: "red", contested: "magenta" } as const;

/** What the command was asked to check. */
export interface Asked {
  readonly amendments: readonly string[];
  /** Titles of the drafter's own properties, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** What the law without the amendments meets, where there are any. */
  readonly before: ReadonlyMap<string, Checked["status"]> | undefined;
}

/** Which recommendations a law meets: a table, then the smallest case in which each falls short. */
export function checkText(telling: Telling, answer: CheckAnswer, asked: Asked): string {
  const { page, words } = telling;
  const text = words.check;
  const count = (status: Checked["status"]) =>
    answer.properties.filter((each) => each.status === status).length;
  const held = Object.entries(answer.readings).map(([id, option]) => `${id}=${option}`);
  const rows = answer.properties.map((property) => rowOf(telling, property, asked));
  const head = [text("level"), text("recommendation"), text("answer")];
  return [
    heading(page, text("table", amendedLaw(words, answer.lawDate, asked.amendments))).trimStart(),
    columns(page, rows, [12, 60, 28], head),
    `\n${paragraph(page, text("summary", { met: count("met"), contested: count("contested"), notMet: count("notMet") }))}`,
    paragraph(page, text("held", { count: held.length, readings: held.join(", ") })),
    changedText(telling, answer, asked),
    paragraph(page, text("caution")),
    contested(telling, answer, asked),
    counterexamples(telling, answer, asked),
  ].join("");
}

function rowOf(telling: Telling, property: Checked, asked: Asked): Cell[] {
  const { words } = telling;
  const { id, level = "", paragraph: place } = property;
  const named = place === undefined ? id : `${id}, ${place}`;
  return [
    levelText(words, level),
    [titleOf(telling, id, asked), { style: "dim", text: named }],
    statusCell(telling, property, asked),
  ];
}

/** The answer, and that no case is spoken of; where an amendment changes it, the one without it above; where another offence would, that one below. */
function statusCell(
  { words }: Telling,
  { id, status, of, withAnotherOffence }: Checked,
  { before }: Asked,
): Cell {
  const text = words.check;
  const was = before?.get(id) ?? status;
  const now = { style: COLOURS[status], text: text(`status.${status}`) };
  const other = withAnotherOffence.status;
  const besides = { style: "dim", text: text("withAnother", { status: text(`status.${other}`) }) };
  return [
    ...(was === status ? [] : [{ style: "dim", text: `${text(`status.${was}`)} →` } as const]),
    now,
    ...(of === "0" ? [{ style: "dim", text: text("noCase") } as const] : []),
    ...(other === status ? [] : [besides as { style: "dim"; text: string }]),
  ];
}

/** How many answers the amendments change. */
function changedText({ page, words }: Telling, answer: CheckAnswer, { before }: Asked): string {
  if (before === undefined) return "";
  const changed = answer.properties.filter(({ id, status }) => before.get(id) !== status);
  return paragraph(page, words.check("changed", { count: changed.length }));
}

function contested(telling: Telling, answer: CheckAnswer, asked: Asked): string {
  const { page, words } = telling;
  const text = words.check;
  const blocks = answer.properties
    .filter(({ status }) => status === "contested")
    .map(({ id, byReading }) => {
      const rows = byReading.map(({ readings, status }) => {
        return `${choiceText(telling, readings)}: ${text(`status.${status}`)}`;
      });
      return paragraph(page, titleOf(telling, id, asked) || id) + points(page, rows);
    });
  return blocks.length === 0 ? "" : heading(page, text("contested")) + blocks.join("");
}

function titleOf({ rulebook, say }: Telling, id: string, { titles }: Asked): string {
  return titles.get(id) ?? say(rulebook.properties.find(({ property }) => property === id)?.title);
}

function counterexamples(telling: Telling, answer: CheckAnswer, asked: Asked): string {
  const { page, words, fact, outcome } = telling;
  const text = words.check;
  const options = [`--on ${answer.lawDate}`, ...asked.amendments.map((each) => `--amend ${each}`)];
  const blocks = answer.properties.flatMap(({ id, counterexample, changes }) => {
    if (counterexample === undefined) return [];
    const moves =
      changes === undefined
        ? ""
        : ` (${text("moves", { fact: fact(changes.fact), outcome: outcome(changes.outcome) })})`;
    const title = titleOf(telling, id, asked) || id;
    return [paragraph(page, `${title}${moves}`) + commandLine(page, counterexample, options)];
  });
  return blocks.length === 0 ? "" : heading(page, text("example")) + blocks.join("");
}
