import { LAW_LISTS, type LawView } from "@cokdyby/api";
import type { Change } from "@cokdyby/engine/rulebook";
import { columns, heading, paragraph, points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { citations, line, section, texts, title } from "./entry.ts";

/** One outcome, with the rules that conclude it. */
export function outcomeText(telling: Telling, view: LawView, id: string): string {
  const { words, say, rulebook } = telling;
  const found = LAW_LISTS.outcomes(view).outcomes.find((each) => each.outcome === id);
  if (found === undefined) return "";
  const layers = rulebook.layers.filter(({ layer }) => found.layers.includes(layer));
  return [
    title(telling, say(found.label), found.outcome),
    "\n",
    line(telling, words.law("layer"), layers.map(({ label }) => say(label)).join("; ")),
    section(telling, words.law("rules"), points(telling.page, found.rules)),
    section(telling, words.law("notes"), texts(telling, found.notes)),
    section(telling, words.law("sources"), citations(telling, found.sources)),
  ].join("");
}

/** One question of interpretation, with who reads it how and why. */
export function readingText(telling: Telling, { rulebook }: LawView, id: string): string {
  const { words, say, page, grade } = telling;
  const found = rulebook.readings.find((each) => each.reading === id);
  if (found === undefined) return "";
  const options = found.options.map((option) => {
    const standing = option.option === found.default ? ` (${words.law("standsByDefault")})` : "";
    return [
      heading(page, `${say(option.label)} [${option.option}]${standing}`),
      line(telling, words.law("proponent"), say(option.proponent)),
      line(telling, words.law("reason"), say(option.because)),
      line(telling, words.law("authority"), grade(option.grade)),
      citations(telling, [option.cites]),
    ].join("");
  });
  return [
    title(telling, say(found.label), found.reading),
    `\n${paragraph(page, say(found.question))}`,
    ...options,
  ].join("");
}

/** One figure of the law, or one table of them, by date. */
export function parameterText(telling: Telling, view: LawView, id: string): string {
  const { words, say, page, cite } = telling;
  const { parameters, tables } = LAW_LISTS.parameters(view);
  const found = parameters.find((each) => each.parameter === id);
  if (found !== undefined) {
    const rows = found.values.map(({ from, to, value, cites, checked }) => [
      words.span(from, to),
      `${value} ${say(found.unit)}`,
      `${cite(cites)} (${words.terms(`checked.${checked}`)})`,
    ]);
    return (
      title(telling, say(found.label), id) +
      section(telling, words.law("values"), columns(page, rows, [30, 20, 50]))
    );
  }
  for (const { table, label, columns: heads, rows } of tables) {
    const wanted = rows.filter(
      ({ row }) => table === id || heads.some(({ column }) => id === `${column}.${row}`),
    );
    if (wanted.length === 0) continue;
    const lines = wanted.flatMap(({ row, label: name, values }) =>
      values.map(({ from, to, figures, cites }) => [
        `${say(name)} [${row}]`,
        words.span(from, to),
        heads.map(({ column, unit }) => `${figures[column] ?? "–"} ${say(unit)}`).join("; "),
        cite(cites),
      ]),
    );
    const head = ["", "", heads.map((each) => say(each.label)).join("; "), ""];
    return (
      title(telling, say(label), table) +
      section(telling, words.law("values"), columns(page, lines, [36, 26, 18, 20], head))
    );
  }
  return "";
}

/** One source: what it is, and how far it was read. */
export function sourceText(telling: Telling, { rulebook }: LawView, id: string): string {
  const { words, say, page } = telling;
  const found = rulebook.sources.find((each) => each.source === id);
  if (found === undefined) return "";
  return [
    title(telling, say(found.title), `${found.source} (${say(found.short)})`),
    found.url === undefined ? "" : `  ${found.url}\n`,
    found.read === undefined
      ? ""
      : section(telling, words.law("whereRead"), paragraph(page, say(found.read))),
  ].join("");
}

/** One shipped amendment: why, and what it changes. */
export function amendmentText(telling: Telling, { rulebook }: LawView, id: string): string {
  const { words, say, page } = telling;
  const found = rulebook.amendments.find((each) => each.id === id);
  if (found === undefined) return "";
  const changes = found.changes.map(
    (change) => `${changeWords(telling, change)}: ${say(change.reason)}`,
  );
  return [
    title(telling, say(found.title), found.id),
    `\n${paragraph(page, say(found.reason))}`,
    section(telling, words.law("changes"), points(page, changes)),
  ].join("");
}

function changeWords({ words, say }: Telling, change: Change): string {
  if ("set" in change) {
    const { set: parameter, to, from } = change;
    return from === undefined
      ? words.law("set", { parameter, to })
      : words.law("setFrom", { parameter, to, day: words.date(from) });
  }
  if ("enact" in change)
    return `${words.law("enact")} ${change.enact.rule} (${say(change.enact.title)})`;
  if ("repeal" in change) return `${words.law("repeal")} ${change.repeal}`;
  return `${words.law("replace")} ${change.replace} (${say(change.with.title)})`;
}
