import type { CheckAnswer } from "@cokdyby/server/contract";
import { commandLine } from "../command-line.ts";
import { type Cell, columns, heading, paragraph } from "../page.ts";
import type { Telling } from "../telling.ts";

type Checked = CheckAnswer["properties"][number];

const COLOURS = { met: "green", notMet: "red", contested: "magenta" } as const;

/** What the command was asked to check. */
export interface Asked {
  readonly amendments: readonly string[];
  /** Titles of the drafter's own properties, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Which recommendations a law meets: a table, then the smallest case in which each falls short. */
export function checkText(telling: Telling, answer: CheckAnswer, asked: Asked): string {
  const { page, words } = telling;
  const text = words.analysis.check;
  const count = (status: Checked["status"]) =>
    answer.properties.filter((each) => each.status === status).length;
  const rows = answer.properties.map((property) => rowOf(telling, property, asked));
  const head = [text.level, text.recommendation, text.answer, text.fails];
  return [
    heading(page, text.table(answer.lawDate, asked.amendments)).trimStart(),
    columns(page, rows, [12, 48, 18, 22], head),
    `\n${paragraph(page, text.summary(count("met"), count("contested"), count("notMet")))}`,
    paragraph(page, text.caution),
    counterexamples(telling, answer, asked),
  ].join("");
}

function rowOf(telling: Telling, property: Checked, asked: Asked): Cell[] {
  const { words } = telling;
  const text = words.analysis.check;
  const { id, status, level = "", paragraph: place, failing, of } = property;
  const named = place === undefined ? id : `${id}, ${place}`;
  return [
    text.levels[level] ?? level,
    [titleOf(telling, id, asked), { style: "dim", text: named }],
    [{ style: COLOURS[status], text: text.status[status] }, ...metUnder(telling, property)],
    status === "met" ? "–" : text.failing(failing, of),
  ];
}

function metUnder(telling: Telling, { byReading }: Checked): string[] {
  const rows = byReading.filter(({ status }) => status === "met");
  if (rows.length === 0) return [];
  const choices = rows.map(({ readings }) =>
    Object.entries(readings)
      .map(([id, option]) => `${id}=${option}`)
      .join(" + "),
  );
  return [`${telling.words.analysis.check.metUnder} ${choices.join(telling.words.analysis.compare.or)}`];
}

function titleOf({ rulebook, say }: Telling, id: string, { titles }: Asked): string {
  return titles.get(id) ?? say(rulebook.properties.find(({ property }) => property === id)?.title);
}

function counterexamples(telling: Telling, answer: CheckAnswer, asked: Asked): string {
  const { page, words, fact, outcome } = telling;
  const text = words.analysis.check;
  const options = [
    `--on ${answer.lawDate}`,
    ...asked.amendments.map((each) => `--amend ${each}`),
    "--presume no",
  ];
  const blocks = answer.properties.flatMap(({ id, counterexample, changes }) => {
    if (counterexample === undefined) return [];
    const moves = changes === undefined ? "" : ` (${text.moves(fact(changes.fact), outcome(changes.outcome))})`;
    const title = titleOf(telling, id, asked) || id;
    return [paragraph(page, `${title}${moves}`) + commandLine(page, counterexample, options)];
  });
  return blocks.length === 0 ? "" : heading(page, text.example) + blocks.join("");
}
