import { isCalendarDate } from "../facts/calendar.ts";
import { ANY_DAY, bornWhen, type DaySpan, type NumberSpan, yearsFrom } from "../facts/day-span.ts";
import type { Problem } from "../problem.ts";
import type { FactInput, IsoDate } from "../rulebook/rulebook.ts";
import { UNKNOWN } from "./file-shape.ts";
import { daysOf, daysOfMaking, namedIn, type ReadFile, reportTo, shownIn } from "./read-file.ts";
import { wholeAct } from "./whole-act.ts";

type Days = Exclude<DaySpan, "never">;

/**
 * The birth dates that a stated age allows on a day.
 *
 * @returns spans, one for each age of a choice; nothing where no whole number, choice or closed range is stated
 */
export function bornAtAge(age: FactInput | undefined, day: IsoDate): readonly Days[] | undefined {
  const ages = yearsIn(age);
  // what is no age is refused where the facts are read
  if (!ages.every((years) => Number.isInteger(years) && years >= 0) || ages.length === 0) return;
  const on = { from: day, to: day };
  const born = ages.map((years) => bornWhen(years, on) as Days);
  if (typeof age !== "object" || "oneOf" in age) return born;
  const [youngest, oldest] = born as [Days, Days];
  return [{ from: oldest.from, to: youngest.to }];
}

/** The years that are named: one, those of a choice, or the two ends of a range. */
function yearsIn(age: FactInput | undefined): readonly number[] {
  if (typeof age !== "object") return typeof age === "number" ? [age] : [];
  const named: readonly unknown[] = "oneOf" in age ? age.oneOf : [age.min, age.max];
  return named.every((each) => typeof each === "number") ? named : [];
}

/** The days between which a birth date that is stated lies; nothing where one end is open. */
export function statedBirthDays(birthDate: FactInput | undefined): Days | undefined {
  if (typeof birthDate === "string") {
    return isCalendarDate(birthDate) ? { from: birthDate, to: birthDate } : undefined;
  }
  if (typeof birthDate !== "object" || "oneOf" in birthDate) return undefined;
  const { min, max } = birthDate;
  return isCalendarDate(min) && isCalendarDate(max) ? { from: min, to: max } : undefined;
}

/** The ages on some days of somebody born on others; nothing where all of these come after them. */
export function ageOn(born: Days, days: Days): NumberSpan | undefined {
  return born.from <= days.to ? yearsFrom(born, days) : undefined;
}

/** Nobody is shown on what was made before the birth. */
export function shownBeforeBirth(file: ReadFile): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  for (const [id, item] of file.items) {
    const made = daysOfMaking(item);
    const unborn = namedIn(item.shows)?.some((person) => {
      const born = statedBirthDays(file.persons.get(person)?.birthDate);
      return made !== undefined && born !== undefined && made.to < born.from;
    });
    if (unborn !== true) continue;
    const detail = "somebody whom this shows was born later; mend the day or the birth date";
    report("AGE_IMPOSSIBLE", ["items", id, "made"], detail);
  }
  return problems;
}

/** An age that is said of all acts of a person needs a birth date that gives it on the day of each. */
export function impossibleAges(file: ReadFile): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  for (const [id, { age, birthDate }] of file.persons) {
    // one day is held against the age act by act
    if (typeof birthDate === "string" && birthDate !== UNKNOWN) continue;
    const byDay = [...file.acts.keys()].flatMap((act) => {
      const days = standsIn(file, id, act) ? daysOf(wholeAct(file, act)) : undefined;
      if (days === undefined || days.from !== days.to) return [];
      const born = bornAtAge(age, days.from);
      return born === undefined ? [] : [born];
    });
    // what is said of one act is held together where its facts are read
    if (byDay.length < 2 || byDay.reduce(inBoth, statedBirth(birthDate)).length > 0) continue;
    const detail =
      "nobody has this age at all the acts in which the person stands; give the birth date in its place";
    report("AGE_IMPOSSIBLE", ["persons", id, "age"], detail);
  }
  return problems;
}

/** The days of a range that is stated, else any. */
function statedBirth(birthDate: FactInput | undefined): readonly Days[] {
  const stated = typeof birthDate === "object" && !("oneOf" in birthDate) ? birthDate : {};
  const { min, max } = stated;
  const from = isCalendarDate(min) ? min : ANY_DAY.from;
  return [{ from, to: isCalendarDate(max) && from <= max ? max : ANY_DAY.to }];
}

function inBoth(some: readonly Days[], others: readonly Days[]): readonly Days[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const [, from = ""] = [one.from, other.from].sort();
      const [to = ""] = [one.to, other.to].sort();
      return from <= to ? [{ from, to }] : [];
    }),
  );
}

/** Whether a person acts, is shown or harmed, or receives in an act. */
function standsIn(file: ReadFile, person: string, id: string): boolean {
  const act = wholeAct(file, id);
  return [namedIn(act.by), shownIn(file, act), namedIn(act.to)].some((each) =>
    each?.includes(person),
  );
}
