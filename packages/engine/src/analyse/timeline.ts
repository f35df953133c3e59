import type { CaseInput } from "../decide/case-shape.ts";
import { classesUnder } from "../decide/classes-under.ts";
import { coreOf, type EngineCore } from "../decide/engine-core.ts";
import { type Context, evaluationOf, readSituationIn } from "../decide/evaluate.ts";
import type { Finding, FindingRow, Provision } from "../decide/finding.ts";
import { dateFacts, type ReadCase, readCase } from "../decide/read-case.ts";
import type { Situation } from "../decide/situation.ts";
import type { Problem, Result } from "../problem.ts";
import { succeed } from "../problem.ts";
import { inForce, lawOn, wordingStarts } from "../rulebook/law-on.ts";
import type { IsoDate, Rulebook, Status } from "../rulebook/rulebook.ts";
import type { CaseIds, TypedRulebook } from "../rulebook/typed-rulebook.ts";
import {
  type MoreFavourable,
  moreFavourableUntil,
  notFromTheAct,
  type Position,
  positionIn,
} from "./more-favourable.ts";

/** The findings under the law of one day, and what changed since the point before. */
export interface TimelinePoint {
  readonly date: IsoDate;
  readonly why: readonly ("act" | "wording" | "decision")[];
  readonly digest: string;
  readonly findings: Readonly<Record<string, Finding>>;
  /** What differs from the point before: a status, or the rows that may apply. */
  readonly changes: readonly {
    readonly outcome: string;
    readonly from: Status;
    readonly to: Status;
    readonly provisions: readonly Provision[];
    /** Where rows or their figures changed. */
    readonly rows?: { readonly from: readonly FindingRow[]; readonly to: readonly FindingRow[] };
  }[];
  /** Set when the case cannot be put before the law of that day; then there are no findings, and no law is called more favourable. */
  readonly problem?: Problem;
}

/** A case under each law from its act to the decision, and which law is the more favourable. */
export interface Timeline {
  readonly points: readonly TimelinePoint[];
  /** Left out where the rulebook does not say how laws are compared. */
  readonly moreFavourable?: MoreFavourable;
}

/** One case under the laws from its act to the decision; see `timeline`. */
export function timelineIn(
  core: EngineCore,
  input: CaseInput,
  outcomes: readonly string[],
  context: Context,
): Result<Timeline> {
  const { rulebook } = core;
  const read = readCase(rulebook, input, context?.today);
  if (!read.ok) return read;
  const first = readSituationIn(core, read.value, context);
  if (!first.ok) return first;
  const act = read.value.lawDate;
  const isOfTheAct = setsOutFromTheAct(rulebook, read.value);
  const decision = decisionDays(rulebook, read.value);
  const last = decision.to ?? act;
  const later = wordingStarts(rulebook).filter(
    (day) => day > act && (decision.to === undefined || day <= decision.to),
  );
  const dates = [...new Set([act, ...later, ...(last > act ? [last] : [])])].sort();
  const points: TimelinePoint[] = [];
  const positions: Position[] = [];
  for (const date of dates) {
    const situation = situationOn(core, input, read.value, date, context);
    const why: TimelinePoint["why"] = [
      ...(date === act && isOfTheAct ? (["act"] as const) : []),
      ...(later.includes(date) ? (["wording"] as const) : []),
      ...(date === last && date !== act ? (["decision"] as const) : []),
    ];
    const stamp = { date, why, digest: rulebook.digest };
    if (!situation.ok) {
      const [problem] = situation.problems as [Problem];
      points.push({ ...stamp, findings: {}, changes: [], problem });
      positions.push({ date });
      continue;
    }
    const before = points.findLast((point) => point.problem === undefined);
    const { findings } = evaluationOf(situation.value, outcomes, context);
    points.push({ ...stamp, findings, changes: changesSince(before, findings, outcomes) });
    positions.push(positionIn(situation.value, date));
  }
  const [laterLaw] = rulebook.laterLaw;
  if (laterLaw === undefined) return succeed({ points });
  const sure = positions.filter(({ date }) => date <= decision.from || date === act).length;
  return succeed({
    points,
    moreFavourable: isOfTheAct
      ? moreFavourableUntil(laterLaw, read.value, positions, sure)
      : notFromTheAct(positions),
  });
}

/** Whether the law of the law date is the one in force on the day of the act, where the case states one. */
export function setsOutFromTheAct(rulebook: Rulebook, { given, law }: ReadCase): boolean {
  return dateFacts(rulebook, "law").every((fact) => {
    const day = given.get(fact);
    if (day?.kind !== "dates") return true;
    return (
      day.from >= rulebook.earliest && inForce(law.span, day.from) && inForce(law.span, day.to)
    );
  });
}

/** The first and the last day on which it may be decided; a day that nothing is known of has no last. */
export function decisionDays(
  rulebook: Rulebook,
  { given, today, lawDate, mayPresume }: ReadCase,
): { readonly from: IsoDate; readonly to?: IsoDate } {
  const [fact] = dateFacts(rulebook, "today");
  const stated = fact === undefined ? undefined : given.get(fact);
  if (stated?.kind === "dates") return stated;
  return fact === undefined || mayPresume(fact) ? { from: today, to: today } : { from: lawDate };
}

/** The case before the law of a day. */
function situationOn(
  core: EngineCore,
  input: CaseInput,
  read: ReadCase,
  on: IsoDate,
  context: Context,
): Result<Situation> {
  const { rulebook } = core;
  // the act stays where it was: a later law must not make anybody older at the time of the act
  const acts = read.lawDateAssumed ? [] : dateFacts(rulebook, "law");
  const dates = Object.fromEntries(
    acts.filter((fact) => !Object.hasOwn(input.facts, fact)).map((fact) => [fact, read.lawDate]),
  );
  const at = readCase(
    rulebook,
    {
      ...input,
      on,
      facts: { ...input.facts, ...dates, ...classesUnder(lawOn(rulebook, on), read) },
    },
    context.today,
  );
  return at.ok ? readSituationIn(core, at.value, context) : at;
}

function changesSince(
  before: TimelinePoint | undefined,
  findings: TimelinePoint["findings"],
  outcomes: readonly string[],
): TimelinePoint["changes"] {
  return outcomes.flatMap((outcome) => {
    const was = before?.findings[outcome];
    const is = findings[outcome];
    if (was === undefined || is === undefined) return [];
    const rows = { from: was.rows ?? [], to: is.rows ?? [] };
    const sameRows = withoutDays(rows.from) === withoutDays(rows.to);
    if (was.status === is.status && sameRows) return [];
    const both = [...is.provisions, ...was.provisions];
    const provisions = [...new Map(both.map((each) => [JSON.stringify(each), each])).values()];
    const change = { outcome, from: was.status, to: is.status, provisions };
    return [sameRows ? change : { ...change, rows }];
  });
}

/** Rows as text, the days left out on which they lapse: those follow from the period. */
function withoutDays(rows: readonly FindingRow[]): string {
  return JSON.stringify(rows.map(({ barredFrom: _, ...row }) => row));
}

/**
 * The findings of one case under the law of the act, each later wording up to the decision, and the
 * law of the decision; and which of these laws is the more favourable one for the act as a whole.
 * Each point applies one law as a whole, never a mixture.
 *
 * @param outcomes ids the rulebook declares
 */
export function timeline<Ids extends CaseIds = CaseIds>(
  rulebook: TypedRulebook<Ids>,
  input: CaseInput<NoInfer<Ids>>,
  outcomes: readonly NoInfer<Ids>["outcome"][],
  context: Context,
): Result<Timeline> {
  return timelineIn(coreOf(rulebook), input, outcomes, context);
}
