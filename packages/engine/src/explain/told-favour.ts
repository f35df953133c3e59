import type { FavourReason, MoreFavourable } from "../analyse/more-favourable.ts";
import type { RowMembers } from "../decide/finding.ts";
import { addDays } from "../facts/calendar.ts";
import type { IsoDate, Status } from "../rulebook/rulebook.ts";
import type { LawWords } from "./law-words.ts";

/** Which of several laws is the more favourable one, in words. */
export interface ToldFavour {
  readonly verdict: string;
  readonly reasons: readonly string[];
  /** The gravest range that counts under each law; where that is open, those that may be it. */
  readonly rows: readonly {
    readonly date: IsoDate;
    readonly text: string;
    readonly mayBe: readonly string[];
  }[];
}

/** What is told of the law of one day. */
interface Compared {
  readonly date: IsoDate;
  readonly findings: Readonly<Record<string, { readonly status: Status }>>;
}

/** So many days in a row are told as a span. */
const LONG = 3;

/** So many rows that may be the gravest are named. */
const MOST_ROWS = 4;

/**
 * Says which law is the more favourable one, and why.
 *
 * @param points all laws that were compared, ascending; the first is that of the act
 * @param besides an outcome whose answer under that law is told too
 */
export function toldFavour(
  favour: MoreFavourable,
  points: readonly Compared[],
  besides: string,
  say: LawWords,
): ToldFavour {
  const dates = points.map(({ date }) => date);
  const named = "date" in favour ? points.find(({ date }) => date === favour.date) : undefined;
  const answer = named?.findings[besides]?.status;
  const outcome = say.outcome(besides);
  const under =
    answer === undefined
      ? []
      : [say.phrase("favour.underIt", { outcome, answer: say.phrase(`status.${answer}`) })];
  return {
    verdict: verdictOf(favour, dates[0], say),
    reasons: [...favour.reasons.map((each) => reasonOf(each, dates, say)), ...under],
    rows: favour.rows.map(({ date, row, mayBe, ...members }) => {
      if (row !== undefined) return { date, text: rowOf(date, row, members, say), mayBe: [] };
      const all = Object.entries(mayBe ?? {}).map(([id, each]) => rowOf(date, id, each, say));
      return {
        date,
        text: say.phrase(mayBe === undefined ? "favour.noRow" : "favour.openRow"),
        mayBe: [...all.slice(0, MOST_ROWS), ...(all.length > MOST_ROWS ? ["…"] : [])],
      };
    }),
  };
}

function verdictOf(favour: MoreFavourable, act: IsoDate | undefined, say: LawWords): string {
  if ("same" in favour) return say.phrase("favour.same");
  if ("notComparable" in favour) return say.phrase("favour.notComparable");
  return favour.date === act
    ? say.phrase("favour.act")
    : say.phrase("favour.date", { date: say.date(favour.date) });
}

function reasonOf(reason: FavourReason, all: readonly IsoDate[], say: LawWords): string {
  if ("reading" in reason) {
    return say.phrase("favour.readingOpen", { reading: say.reading(reason.reading) });
  }
  if (!("dates" in reason)) return say.phrase(`favour.${reason.code}`);
  const under = lawsOf(reason.dates, all, say);
  return "outcome" in reason
    ? say.phrase(`favour.${reason.code}`, { under, outcome: say.outcome(reason.outcome) })
    : say.phrase(`favour.${reason.code}`, { under });
}

/** The laws of some days: all of them, a span without gaps, or one by one. */
function lawsOf(dates: readonly IsoDate[], all: readonly IsoDate[], say: LawWords): string {
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  if (dates.length === all.length) return say.phrase("favour.underAll");
  const [from, to] = [all.indexOf(first), all.indexOf(last)];
  const next = all[to + 1];
  if (dates.length < LONG || to - from + 1 !== dates.length) {
    const days = say.and(dates.map((date) => say.date(date)));
    return say.phrase("favour.underDays", { count: dates.length, dates: days });
  }
  if (next === undefined) return say.phrase("favour.underSince", { from: say.date(first) });
  return say.phrase("favour.underSpan", { from: say.date(first), to: say.date(addDays(next, -1)) });
}

/** A row with its range, and with that of a juvenile where it is compared. */
function rowOf(
  date: IsoDate,
  row: string,
  { juvenile, ...range }: RowMembers,
  say: LawWords,
): string {
  const own =
    typeof juvenile === "object"
      ? ` (${say.phrase("range.juvenile", { range: say.range(juvenile) })})`
      : "";
  return `${say.range(range)}${own} – ${say.row(row, date)}`;
}
