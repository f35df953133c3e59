import type { ServiceContext } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import { judgeCondition, type Situation, wordingStarts } from "@cokdyby/engine";
import type { Point } from "@cokdyby/engine/analyse";
import { completedYears, type Derivation } from "@cokdyby/engine/rulebook";
import { knownSituation } from "./known-situation.ts";

/** Why a span of days begins where it does. */
export type Start =
  | { readonly why: "wording" }
  | {
      readonly why: "birthday";
      /** The fact with the age. */
      readonly fact: string;
      readonly years: number;
    };

/** The classes of one varied fact, and where the case stands among them. */
export interface Axis {
  readonly fact: string;
  readonly points: readonly Point[];
  /** The point of the case as it is; nothing where the fact is not known that exactly. */
  readonly now?: number;
  /** For a date: first day of a span → why it begins there. */
  readonly starts: Readonly<Record<string, readonly Start[]>>;
}

export async function axisOf(
  setting: ServiceContext,
  shown: WireCase,
  fact: string,
  points: readonly Point[],
): Promise<Axis> {
  const situation = await knownSituation(setting, shown);
  const { rulebook } = situation.compiled.law;
  const isDate = rulebook.facts.find((each) => each.fact === fact)?.type === "date";
  const now = points.findIndex((point) =>
    isDate ? contains(point, shown.facts[fact]) : certainly(situation, fact, point),
  );
  const starts = isDate
    ? points.flatMap((point) =>
        "from" in point ? [[point.from, startsAt(situation, shown, fact, String(point.from))]] : [],
      )
    : [];
  return { fact, points, starts: Object.fromEntries(starts), ...(now < 0 ? {} : { now }) };
}

function contains(point: Point, stated: unknown): boolean {
  return (
    typeof stated === "string" && "from" in point && point.from <= stated && stated <= point.to
  );
}

/** Whether the case, with what it presumes and what follows from it, certainly is at a point. */
function certainly(situation: Situation, fact: string, point: Point): boolean {
  const condition =
    "values" in point
      ? { fact, operator: "in" as const, value: [...point.values] }
      : {
          all: [
            { fact, operator: "greaterThanInclusive" as const, value: point.from },
            { fact, operator: "lessThanInclusive" as const, value: point.to },
          ],
        };
  return judgeCondition(situation, condition) === "yes";
}

function startsAt(
  { compiled }: Situation,
  { facts, on }: WireCase,
  fact: string,
  day: string,
): readonly Start[] {
  const { rulebook } = compiled.law;
  const wording = on === undefined && wordingStarts(rulebook).includes(day);
  const birthdays = rulebook.derivations.flatMap((derivation) =>
    birthdayAt(derivation, facts, fact, day),
  );
  return [...(wording ? [{ why: "wording" as const }] : []), ...birthdays];
}

/** The year of life that is completed on a day, where the day of the act is varied. */
function birthdayAt(
  derivation: Derivation,
  facts: WireCase["facts"],
  fact: string,
  day: string,
): readonly Start[] {
  if (!("completedYears" in derivation) || derivation.completedYears.to !== fact) return [];
  const born = facts[derivation.completedYears.from];
  if (typeof born !== "string") return [];
  const before = new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
  const years = completedYears(born, day);
  if (years === completedYears(born, before)) return [];
  return [{ why: "birthday", fact: derivation.fact, years }];
}

/** In milliseconds. */
const DAY = 86_400_000;
