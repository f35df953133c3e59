import type { Charge, Count } from "@cokdyby/engine/guide";
import { loadGuide, loadPhrases } from "@cokdyby/rules";
import { expect } from "vitest";
import { placesIn } from "./places-in.ts";

const guide = loadGuide();
const books = loadPhrases();

/** The counts that the rules know. */
export const modelled = ({ counts }: Charge): readonly Count[] =>
  counts.filter((each): each is Count => "rows" in each);

/** The places that the data name. */
function placesOf(charge: Charge): readonly string[] {
  const { barred, excluded, beside, either, because, cites, steps } = charge;
  const counts = [...modelled(charge), ...barred, ...(because?.otherwiseCriminal ?? [])];
  const ids = [
    ...counts.map(({ offence }) => offence),
    ...excluded.flatMap(({ offence, by }) => [offence, by]),
    ...[...beside, ...either].flatMap(({ offences: pair }) => pair),
    ...(because?.nearest === undefined ? [] : [because.nearest]),
  ];
  const told = guide.steps.filter(({ step }) => steps.includes(step)).flatMap((each) => each.cites);
  return [
    ...ids.map((id) => id.replace(/-(\d+)$/, "($1)")),
    ...counts.map(({ at }) => at),
    ...[...cites, ...told, ...(because?.provisions ?? [])].map(({ at }) => at),
  ].flatMap(placesIn);
}

const DAYS = {
  en: /\d+ (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g,
  cs: /\d+\. \p{L}+ \d{4}/gu,
} as const;

/** What holds of every charge, whatever it is of: it says nothing but its data, the gravest first, in forty lines. */
export function expectSound(charge: Charge, language: "cs" | "en"): void {
  const { text, verdict, excluded, barred, committee } = charge;
  const counts = modelled(charge);
  if (verdict === "no") expect(counts).toEqual([]);

  const known = placesOf(charge);
  for (const place of placesIn(text)) {
    const isKnown = known.some((each) => `${each} `.startsWith(`${place} `));
    expect(isKnown, `${place} in\n${text}`).toBe(true);
  }

  const date = new Intl.DateTimeFormat(books[language]?.locale, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const daysOf = ({ barredFrom }: Count) =>
    [barredFrom, ...barredFrom.byReading].flatMap(({ earliest, latest }) => [earliest, latest]);
  const days = new Set(
    [...counts, ...barred].flatMap(daysOf).map((day) => day && date.format(new Date(day))),
  );
  const dated = text
    .split("\n")
    .filter((line) => /^(?:Time-barred|Promlčeno|Již promlčeno)/.test(line));
  for (const day of dated.join("\n").match(DAYS[language]) ?? []) expect(days).toContain(day);

  const limits = ({ rows }: Count) =>
    (["upper", "lower"] as const).map((limit) =>
      Math.max(...rows.map((row) => Number(row[limit]))),
    );
  const gravity = counts.map((count) => {
    const [upper = 0, lower = 0] = limits(count);
    return 1000 * upper + lower;
  });
  expect(gravity).toEqual(gravity.toSorted((a, b) => b - a));

  const gone = [...excluded, ...barred].map(({ offence }) => offence);
  expect(counts.filter(({ offence }) => gone.includes(offence))).toEqual([]);
  const relations = new Set(committee.map(({ relation }) => relation));
  expect(relations.has("against") && relations.has("agrees")).toBe(false);

  const wide = text.split("\n").map((line) => Math.ceil(line.length / 95));
  expect(wide.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(40);
}
