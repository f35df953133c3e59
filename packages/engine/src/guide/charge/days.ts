import type { Finding } from "../../decide/finding.ts";
import { lapseSpansIn } from "../../decide/rows.ts";
import { type Situation, situate } from "../../decide/situation.ts";
import { derived } from "../../derived.ts";
import { findingIn } from "../how-far.ts";
import type { BarredFrom, Days } from "./charge.ts";

/** More choices of readings than this are not looked at one by one. */
const MOST_CHOICES = 8;

/**
 * The first days on which an offence may be barred and on which it is, over the rows that may apply; where readings
 * decide, also under each choice of them.
 */
export function barredFrom(situation: Situation, offence: string): BarredFrom {
  const days = daysOf(situation, findingIn(situation, offence));
  const byReading = choicesOf(situation, days.dependsOn).flatMap((readings) => {
    const own = daysUnder(situation, offence, readings);
    return own?.earliest === undefined ? [] : [{ readings, ...plainDays(own) }];
  });
  const [first] = byReading;
  const differs = byReading.some(
    (each) => each.earliest !== first?.earliest || each.latest !== first?.latest,
  );
  return { ...plainDays(days), byReading: differs ? byReading : [] };
}

interface OpenDays extends Days {
  readonly dependsOn: readonly string[];
}

function daysOf(situation: Situation, finding: Finding): OpenDays {
  const { compiled } = situation;
  const { outcome, rows = [] } = finding;
  const on = compiled.law.rulebook.outcomes.find((each) => each.outcome === outcome)?.rows?.lapses
    ?.on;
  if (on === undefined || rows.length === 0) return { dependsOn: [] };
  const spanOf = derived(situation, lapseSpansIn);
  const spans = rows.map(({ row, barredFrom }) => {
    if (barredFrom !== undefined)
      return { earliest: barredFrom, latest: barredFrom, dependsOn: [] };
    const applying = compiled.rows.get(outcome)?.find((each) => each.row === row);
    return applying === undefined ? { dependsOn: [] } : spanOf(applying, on);
  });
  const earliest = spans.flatMap((each) => each.earliest ?? []).toSorted();
  const latest = spans.flatMap((each) => each.latest ?? []).toSorted();
  return {
    ...(earliest[0] === undefined ? {} : { earliest: earliest[0] }),
    ...(latest.length < spans.length ? {} : { latest: latest.at(-1) as string }),
    dependsOn: [...new Set(spans.flatMap((each) => each.dependsOn))],
  };
}

function plainDays({ earliest, latest }: Days): Days {
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}

function daysUnder(
  situation: Situation,
  offence: string,
  readings: Readonly<Record<string, string>>,
): Days | undefined {
  const { compiled, read, findings } = situation;
  const chosen = new Map([...read.readings, ...Object.entries(readings)]);
  const under = situate(compiled, { ...read, readings: chosen }, findings);
  if (under === undefined) return undefined;
  const finding = findingIn(under, offence);
  return finding.status === "no" ? undefined : daysOf(under, finding);
}

function choicesOf(
  { compiled }: Situation,
  readings: readonly string[],
): Readonly<Record<string, string>>[] {
  if (readings.length === 0) return [];
  let choices: Readonly<Record<string, string>>[] = [{}];
  for (const { reading, options } of compiled.law.rulebook.readings) {
    if (!readings.includes(reading)) continue;
    choices = choices.flatMap((choice) =>
      options.map(({ option }) => ({ ...choice, [reading]: option })),
    );
  }
  return choices.length > MOST_CHOICES ? [] : choices;
}
