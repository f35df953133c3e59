import { entailmentsIn } from "../../decide/entailment.ts";
import type { Finding } from "../../decide/finding.ts";
import { restrictionOf } from "../../decide/restriction.ts";
import { type LapseSpan, lapseSpansIn } from "../../decide/rows.ts";
import type { Situation } from "../../decide/situation.ts";
import { derived, lazy } from "../../derived.ts";
import type { CompiledRow } from "../../diagram/compile.ts";
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
    return own.earliest === undefined ? [] : [{ readings, ...plainDays(own) }];
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

/** The first and the last of the days of the rows that may apply; the latest only where each has one. */
function daysOf(situation: Situation, { outcome, rows = [] }: Finding): OpenDays {
  const compiled = situation.compiled.rows.get(outcome) ?? [];
  return joined(
    rows.map(({ row, barredFrom }) => {
      if (barredFrom !== undefined)
        return { earliest: barredFrom, latest: barredFrom, dependsOn: [] };
      const applying = compiled.find((each) => each.row === row);
      return applying === undefined ? { dependsOn: [] } : spanOf(situation, outcome, applying);
    }),
  );
}

function spanOf(situation: Situation, outcome: string, row: CompiledRow): LapseSpan {
  const { outcomes } = situation.compiled.law.rulebook;
  const on = outcomes.find((each) => each.outcome === outcome)?.rows?.lapses?.on;
  return on === undefined ? { dependsOn: [] } : derived(situation, lapseSpansIn)(row, on);
}

function joined(spans: readonly LapseSpan[]): OpenDays {
  const earliest = spans.flatMap((each) => each.earliest ?? []).toSorted();
  const latest = spans.flatMap((each) => each.latest ?? []).toSorted();
  return {
    ...(earliest[0] === undefined ? {} : { earliest: earliest[0] }),
    ...(latest.length < spans.length || latest.length === 0
      ? {}
      : { latest: latest.at(-1) as string }),
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
): Days {
  const under = underReadings(situation, readings);
  const { root } = derived(under, entailmentsOf);
  const applying = (under.compiled.rows.get(offence) ?? []).filter(
    ({ applies }) => root(applies) !== "no",
  );
  return joined(applying.map((row) => spanOf(under, offence, row)));
}

function entailmentsOf({ compiled, restriction }: Situation) {
  return entailmentsIn(compiled, restriction());
}

/** A case with readings chosen, the same for all its offences; what is presumed turns on none. */
function underReadings(
  situation: Situation,
  readings: Readonly<Record<string, string>>,
): Situation {
  const { compiled, read, known } = situation;
  const chosen = derived(situation, noChoices);
  const key = JSON.stringify(readings);
  let under = chosen.get(key);
  if (under === undefined) {
    const all = new Map([...read.readings, ...Object.entries(readings)]);
    const restriction = lazy(() => restrictionOf(compiled, known, all));
    under = { ...situation, read: { ...read, readings: all }, restriction };
    chosen.set(key, under);
  }
  return under;
}

function noChoices(_: Situation): Map<string, Situation> {
  return new Map();
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
