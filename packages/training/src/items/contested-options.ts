import { type ReadingEffect, readingEffects } from "@cokdyby/engine/analyse";
import { STATUSES } from "@cokdyby/engine/rulebook";
import { distancesFrom, readingsReadBy } from "../law/outcome-distance.ts";
import { type Decided, findingOf } from "./decided.ts";
import type { Misconception, VerdictOption } from "./item.ts";

type Under = NonNullable<VerdictOption["under"]>;
type By = Under["by"];

/** Two opposite consequences of one reading. */
export interface ContestedPair {
  readonly options: readonly VerdictOption[];
  /** Where the finding is contested: which of them is right. */
  readonly right?: string;
}

/**
 * The two answers "contested" of an item: a reading with what follows under each of its options, and the
 * same mirrored. Where the finding is contested one of them is true; else the reading is one that the
 * outcome looks at and on which this case does not turn. Every item has two, so that their number tells
 * nothing.
 *
 * @returns nothing where no reading bears on any outcome, or the answer turns on several readings at once
 */
export function contestedPair(about: Decided): ContestedPair | undefined {
  if (about.finding.status !== "contested") {
    const found = plausible(about);
    return found && pairOf(found.under, found.misconception);
  }
  for (const reading of about.finding.dependsOn) {
    const by = consequences(about, reading);
    if (by.every(({ status }) => status === "contested")) continue;
    const pair = pairOf({ reading, by }, { kind: "otherWayRound" });
    const isRight = ({ under }: VerdictOption) =>
      under?.by.every(({ status }, at) => status === by[at]?.status) === true;
    const right = pair?.options.find(isRight)?.verdict;
    if (pair === undefined || right === undefined) continue;
    const options = pair.options.map(({ misconception, ...option }) =>
      option.verdict === right || misconception === undefined
        ? option
        : { ...option, misconception },
    );
    return { options, right };
  }
  return undefined;
}

/** What follows under each option of a reading, the others as they are. */
function consequences({ rulebook, outcome, case: told }: Decided, reading: string): By {
  const declared = rulebook.readings.find((each) => each.reading === reading);
  return (declared?.options ?? []).flatMap(({ option }) => {
    const readings = { ...told.readings, [reading]: option };
    const finding = findingOf(rulebook, { ...told, readings }, outcome);
    return finding === undefined ? [] : [{ option, status: finding.status }];
  });
}

/** The reading that is nearest to the rules of the outcome and on which this answer does not turn. */
function plausible(
  about: Decided,
): { readonly under: Under; readonly misconception: Misconception } | undefined {
  const { outcome, finding, situation } = about;
  const { compiled, read } = situation;
  // of a reading that is chosen or stands by default the consequences are true
  const isOpen = ({ reading }: ReadingEffect) =>
    (about.case.readings?.[reading] ?? "open") === "open" && !finding.defaulted.includes(reading);
  const underOf = ({ reading, options }: ReadingEffect): Under => ({
    reading,
    by: options.map(({ option, favours }) => ({ option, status: favours })),
  });
  const distances = distancesFrom(read.law, outcome);
  const steps = (reading: string) =>
    Math.min(
      ...[...distances].flatMap(([id, step]) =>
        readingsReadBy(read.law, id).has(reading) ? [step] : [],
      ),
    );
  const own = readingEffects(compiled, outcome);
  const [first] = own.filter(isOpen).toSorted((a, b) => steps(a.reading) - steps(b.reading));
  if (first !== undefined)
    return { under: underOf(first), misconception: { kind: "doesNotDecide" } };
  const group = read.law.rulebook.outcomes.find((each) => each.outcome === outcome)?.group;
  const others = read.law.rulebook.outcomes.toSorted(
    (a, b) => Number(b.group === group) - Number(a.group === group),
  );
  for (const other of others) {
    const effect = readingEffects(compiled, other.outcome).find(
      ({ reading }) => !own.some((each) => each.reading === reading),
    );
    if (effect === undefined) continue;
    return {
      under: underOf(effect),
      misconception: { kind: "otherOutcome", outcome: other.outcome },
    };
  }
  return undefined;
}

/** Consequences and their mirror, named in an order that does not tell which is which. */
function pairOf({ reading, by }: Under, misconception: Misconception): ContestedPair | undefined {
  const mirror = mirrored(by);
  if (mirror === undefined) return undefined;
  const key = (each: By) => each.map(({ status }) => STATUSES.indexOf(status)).join("");
  const options = [by, mirror]
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(
      (each, at): VerdictOption => ({
        verdict: `contested.${at + 1}`,
        status: "contested",
        under: { reading, by: each },
        misconception,
      }),
    );
  return { options };
}

/** The consequences moved on by one option or more, until they differ; of two options, swapped. */
function mirrored(by: By): By | undefined {
  for (let step = 1; step < by.length; step++) {
    const moved = by.map(({ option }, at) => ({
      option,
      status: by[(at + step) % by.length]?.status ?? "unknown",
    }));
    if (moved.some(({ status }, at) => status !== by[at]?.status)) return moved;
  }
  return undefined;
}
