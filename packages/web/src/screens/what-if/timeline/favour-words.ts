import type { FavourReason, LawWords, MoreFavourable } from "@cokdyby/engine";
import type { SayOf } from "@cokdyby/words";
import type { whatIfWords } from "@cokdyby/words/web/what-if";

type Key =
  | `favour_${FavourReason["code"]}`
  | "favourAct"
  | "favourDate"
  | "favourSame"
  | "favourNotComparable"
  | "underAll"
  | "underDays"
  | "underSince"
  | "underSpan";
type FavourWords = SayOf<typeof whatIfWords, Key>;

/** Which law is the more favourable one, in a sentence. @param act the day whose law comes first */
export function favourWords(
  favour: MoreFavourable,
  act: string | undefined,
  say: LawWords,
  t: FavourWords,
): string {
  if ("same" in favour) return t("favourSame");
  if ("notComparable" in favour) return t("favourNotComparable");
  return favour.date === act ? t("favourAct") : t("favourDate", { date: say.date(favour.date) });
}

/** Why, in a sentence. @param all the days of all laws that were compared, ascending */
export function reasonWords(
  reason: FavourReason,
  all: readonly string[],
  say: LawWords,
  t: FavourWords,
): string {
  if ("reading" in reason) {
    return t(`favour_${reason.code}`, { reading: say.reading(reason.reading) });
  }
  if (!("dates" in reason)) return t(`favour_${reason.code}`);
  const under = lawsOf(reason.dates, all, say, t);
  return "outcome" in reason
    ? t(`favour_${reason.code}`, { under, outcome: say.outcome(reason.outcome) })
    : t(`favour_${reason.code}`, { under });
}

/** The laws of some days: all of them, a span without gaps, or one by one. */
function lawsOf(
  dates: readonly string[],
  all: readonly string[],
  say: LawWords,
  t: FavourWords,
): string {
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  if (dates.length === all.length) return t("underAll");
  const [from, to] = [all.indexOf(first), all.indexOf(last)];
  const next = all[to + 1];
  if (dates.length < LONG || to - from + 1 !== dates.length) {
    return t("underDays", {
      count: dates.length,
      dates: say.and(dates.map((date) => say.date(date))),
    });
  }
  if (next === undefined) return t("underSince", { from: say.date(first) });
  return t("underSpan", { from: say.date(first), to: say.date(dayBefore(next)) });
}

/** So many days in a row are told as a span. */
const LONG = 3;

function dayBefore(day: string): string {
  const DAY = 86_400_000;
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}
