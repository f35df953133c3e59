import type { CaseInput } from "../decide/case-shape.ts";
import { type Context, evaluationOf, situationOfRead } from "../decide/evaluate.ts";
import type { Finding, Provision } from "../decide/finding.ts";
import { dateFacts, type ReadCase, readCase } from "../decide/read-case.ts";
import type { Problem, Result } from "../problem.ts";
import { succeed } from "../problem.ts";
import { inForce, wordingStarts } from "../rulebook/law-on.ts";
import type { IsoDate, LaterLaw, Rulebook, Status } from "../rulebook/rulebook.ts";

export interface TimelinePoint {
  readonly date: IsoDate;
  readonly why: readonly ("act" | "wording" | "decision")[];
  readonly digest: string;
  readonly findings: Readonly<Record<string, Finding>>;
  /** What differs from the point before. */
  readonly changes: readonly {
    readonly outcome: string;
    readonly from: Status;
    readonly to: Status;
    readonly provisions: readonly Provision[];
  }[];
  /** Set when the case cannot be put before the law of that day; then there are no findings, and no law is called more favourable. */
  readonly problem?: Problem;
}

/** Why a law is, or cannot be called, the more favourable one. */
export type FavourReason =
  | { readonly code: "betterAnswer"; readonly dates: readonly IsoDate[] }
  | { readonly code: "lowerRange"; readonly dates: readonly IsoDate[] }
  | { readonly code: "sameAnswer" }
  /** The case cannot be put before these laws, so that they are not among those compared. */
  | { readonly code: "notAnswered"; readonly dates: readonly IsoDate[] }
  | { readonly code: "notSettled"; readonly dates: readonly IsoDate[] }
  | { readonly code: "rangesCross"; readonly dates: readonly IsoDate[] }
  | { readonly code: "otherGrounds"; readonly dates: readonly IsoDate[] }
  | { readonly code: "lawOfTheActOnly"; readonly reading: string }
  | { readonly code: "readingOpen"; readonly reading: string };

/** The more favourable law in one outcome; where no rule compares them a person must decide. */
export type MoreFavourable = { readonly reasons: readonly FavourReason[] } & (
  | { readonly date: IsoDate }
  | { readonly same: true }
  | { readonly notComparable: true }
);

export interface Timeline {
  readonly points: readonly TimelinePoint[];
  readonly moreFavourable: Readonly<Record<string, MoreFavourable>>;
}

/**
 * The findings of one case under the law of the act, each later wording up to the decision, and the
 * law of the decision; and for each outcome that can be compared by rule the more favourable law.
 * Each point applies one law as a whole, never a mixture.
 *
 * @param outcomes ids the rulebook declares
 */
export function timeline(
  rulebook: Rulebook,
  input: CaseInput,
  outcomes: readonly string[],
  context: Context,
): Result<Timeline> {
  const read = readCase(rulebook, input, context.today);
  if (!read.ok) return read;
  const first = situationOfRead(read.value, context);
  if (!first.ok) return first;
  const act = read.value.lawDate;
  const decision = decisionDate(rulebook, read.value);
  const later = wordingStarts(rulebook).filter((day) => day > act && day <= decision);
  const dates = [...new Set([act, ...later, ...(decision > act ? [decision] : [])])].sort();
  const points: TimelinePoint[] = [];
  for (const date of dates) {
    const before = points.findLast((point) => point.problem === undefined);
    points.push(pointAt(rulebook, input, act, decision, later, date, outcomes, context, before));
  }
  const moreFavourable: Record<string, MoreFavourable> = {};
  for (const { outcome, laterLaw } of rulebook.outcomes) {
    if (laterLaw === undefined || !outcomes.includes(outcome)) continue;
    moreFavourable[outcome] = favour(rulebook, read.value, outcome, laterLaw, points);
  }
  return succeed({ points, moreFavourable });
}

function decisionDate(rulebook: Rulebook, read: ReadCase): IsoDate {
  const [fact] = dateFacts(rulebook, "today");
  const given = fact === undefined ? undefined : read.given.get(fact);
  return given?.kind === "dates" ? given.to : read.today;
}

function pointAt(
  rulebook: Rulebook,
  input: CaseInput,
  act: IsoDate,
  decision: IsoDate,
  later: readonly IsoDate[],
  date: IsoDate,
  outcomes: readonly string[],
  context: Context,
  before: TimelinePoint | undefined,
): TimelinePoint {
  const why: TimelinePoint["why"] = [
    ...(date === act ? (["act"] as const) : []),
    ...(later.includes(date) ? (["wording"] as const) : []),
    ...(date === decision && date !== act ? (["decision"] as const) : []),
  ];
  // the act stays where it was: a later law must not make anybody older at the time of the act
  const dates = Object.fromEntries(
    dateFacts(rulebook, "law")
      .filter((fact) => !Object.hasOwn(input.facts, fact))
      .map((fact) => [fact, act]),
  );
  const at = readCase(
    rulebook,
    { ...input, on: date, facts: { ...input.facts, ...dates } },
    context.today,
  );
  const situation = at.ok ? situationOfRead(at.value, context) : at;
  const stamp = { date, why, digest: rulebook.digest };
  if (!situation.ok) {
    return { ...stamp, findings: {}, changes: [], problem: situation.problems[0] as Problem };
  }
  const { findings } = evaluationOf(situation.value, outcomes, context);
  return {
    ...stamp,
    findings,
    changes: outcomes.flatMap((outcome) => {
      const was = before?.findings[outcome];
      const is = findings[outcome];
      if (was === undefined || is === undefined || was.status === is.status) return [];
      const both = [...is.provisions, ...was.provisions];
      const provisions = [...new Map(both.map((each) => [JSON.stringify(each), each])).values()];
      return [{ outcome, from: was.status, to: is.status, provisions }];
    }),
  };
}

/** What the law of one day holds for the person in one outcome. */
interface Standing {
  readonly date: IsoDate;
  readonly status: Status;
  readonly rules: string;
  readonly figures: readonly number[];
}

function favour(
  rulebook: Rulebook,
  read: ReadCase,
  outcome: string,
  laterLaw: LaterLaw,
  points: readonly TimelinePoint[],
): MoreFavourable {
  const act = read.lawDate;
  const { onlyIf } = laterLaw;
  if (onlyIf !== undefined) {
    const option = read.readings.get(onlyIf.reading);
    if (option === undefined) {
      return {
        notComparable: true,
        reasons: [{ code: "readingOpen", reading: onlyIf.reading }],
      };
    }
    if (option !== onlyIf.option) {
      return { date: act, reasons: [{ code: "lawOfTheActOnly", reading: onlyIf.reading }] };
    }
  }
  const standings = points.flatMap((point): Standing[] => {
    const finding = point.findings[outcome];
    if (finding === undefined) return [];
    const { status } = finding;
    const rules = finding.rules.map((rule) => groundOf(rulebook, rule, point));
    return [
      {
        date: point.date,
        status,
        rules: rules.join(),
        figures: figuresOf(rulebook, laterLaw, point),
      },
    ];
  });
  const found = compareStandings(standings, laterLaw);
  const silent = points.filter(({ problem }) => problem !== undefined).map(({ date }) => date);
  if (silent.length === 0) return found;
  return {
    notComparable: true,
    reasons: [{ code: "notAnswered", dates: silent }, ...found.reasons],
  };
}

/** A rule that carries a finding, with the figures of what it concludes on that day. */
function groundOf(rulebook: Rulebook, rule: string, point: TimelinePoint): string {
  const concludes = rulebook.rules.find((each) => each.rule === rule)?.concludes;
  const own = rulebook.outcomes.find((each) => each.outcome === concludes)?.laterLaw;
  return [rule, ...(own === undefined ? [] : figuresOf(rulebook, own, point))].join(" ");
}

function figuresOf(
  rulebook: Rulebook,
  { row }: LaterLaw,
  { date }: TimelinePoint,
): readonly number[] {
  const table = rulebook.tables.find((each) => each.table === row?.table);
  const values = table?.rows.find((each) => each.row === row?.row)?.values;
  const figures = values?.find((value) => inForce(value, date))?.figures ?? {};
  return (table?.columns ?? []).map(({ column }) => figures[column] ?? 0);
}

function compareStandings(
  standings: readonly Standing[],
  { better, row }: LaterLaw,
): MoreFavourable {
  const datesOf = (some: readonly Standing[]) => some.map((each) => each.date);
  const open = standings.filter(({ status }) => status === "unknown" || status === "contested");
  const statuses = new Set(standings.map((each) => each.status));
  if (open.length > 0) {
    return { notComparable: true, reasons: [{ code: "notSettled", dates: datesOf(open) }] };
  }
  const good = standings.filter(({ status }) => status === better);
  const [best] = good;
  if (best !== undefined) {
    return statuses.size === 1
      ? { same: true, reasons: [{ code: "sameAnswer" }] }
      : { date: best.date, reasons: [{ code: "betterAnswer", dates: datesOf(good) }] };
  }
  if (row === undefined) {
    const grounds = new Set(standings.map((each) => each.rules));
    return grounds.size === 1
      ? { same: true, reasons: [{ code: "sameAnswer" }] }
      : { notComparable: true, reasons: [{ code: "otherGrounds", dates: datesOf(standings) }] };
  }
  const atMost = (a: Standing, b: Standing) =>
    a.figures.every((figure, index) => figure <= (b.figures[index] ?? 0));
  if (standings.every((a) => standings.every((b) => atMost(a, b)))) {
    return { same: true, reasons: [{ code: "sameAnswer" }] };
  }
  const lowest = standings.filter((each) => standings.every((other) => atMost(each, other)));
  const [mildest] = lowest;
  return mildest === undefined
    ? { notComparable: true, reasons: [{ code: "rangesCross", dates: datesOf(standings) }] }
    : { date: mildest.date, reasons: [{ code: "lowerRange", dates: datesOf(lowest) }] };
}
