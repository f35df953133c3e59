import type { FavourReason, MoreFavourable } from "@cokdyby/engine";
import type { LawWords } from "../../../law/law-words.ts";
import type { Say } from "../../../words/words.ts";

type Key =
  | `favour_${FavourReason["code"]}`
  | "favourAct"
  | "favourDate"
  | "favourSame"
  | "favourNotComparable";

/** Which law is the more favourable one, in a sentence. @param act the day whose law comes first */
export function favourWords(
  favour: MoreFavourable,
  act: string | undefined,
  say: LawWords,
  t: Say<Key>,
): string {
  if ("same" in favour) return t("favourSame");
  if ("notComparable" in favour) return t("favourNotComparable");
  return favour.date === act ? t("favourAct") : t("favourDate", { date: say.date(favour.date) });
}

/** Why, in a sentence. */
export function reasonWords(reason: FavourReason, say: LawWords, t: Say<Key>): string {
  if ("reading" in reason)
    return t(`favour_${reason.code}`, { reading: say.reading(reason.reading) });
  if (!("dates" in reason)) return t(`favour_${reason.code}`);
  const dates = say.and(reason.dates.map((date) => say.date(date)));
  return t(`favour_${reason.code}`, { dates, count: reason.dates.length });
}
