import type { ChargeKind } from "@cokdyby/api";
import type { FindingRow, LawWords, RowMembers } from "@cokdyby/engine";
import type { SayOf } from "@cokdyby/words";
import type { uiWords } from "@cokdyby/words/web/ui";

type Key =
  | "rowMonths"
  | "rowUpTo"
  | "rowRange"
  | "rowJuvenile"
  | "rowLimitation"
  | "rowBarred"
  | "rowYears";

/** What is told of a row beside its name: each a short line. */
export interface RowWords {
  readonly range: string;
  /** A juvenile's range; left out where somebody else is charged, or `range` is it. */
  readonly juvenile?: string;
  readonly category: string;
  readonly limitation: string;
  /** Left out where the dates known do not tell the day. */
  readonly barred?: string;
}

/**
 * The range, the juvenile's range, the category and the limitation period of a row in words.
 *
 * @param of what the offence is called; of what is charged already only its own range and period are told
 */
export function rowWords(
  row: FindingRow,
  say: LawWords,
  t: SayOf<typeof uiWords, Key>,
  of?: ChargeKind,
): RowWords {
  const juvenile = typeof row.juvenile === "object" ? row.juvenile : {};
  const period = yearsOf(row.limitationYears, say, t);
  const own = yearsOf(juvenile.limitationYears, say, t);
  const { barredFrom } = row;
  const ofJuvenile = t("rowJuvenile", { range: rangeWords(juvenile, say, t) });
  return {
    range: of === "juvenile" ? ofJuvenile : rangeWords(row, say, t),
    ...(of === undefined ? { juvenile: ofJuvenile } : {}),
    category: say.columnWord(String(row.category ?? "")),
    limitation:
      own === period || juvenile.limitationYears === undefined || of !== undefined
        ? t("rowLimitation", { years: period })
        : `${t("rowLimitation", { years: period })}; ${t("rowJuvenile", { range: own })}`,
    ...(barredFrom === undefined ? {} : { barred: t("rowBarred", { date: say.date(barredFrom) }) }),
  };
}

/** A range in years; in months what is no number of whole years, and what stands below such an upper limit. */
export function rangeWords(
  { lower, upper }: RowMembers,
  say: LawWords,
  t: SayOf<typeof uiWords, Key>,
): string {
  const [from, to] = [Number(lower ?? 0), Number(upper ?? 0)];
  const years = yearsOf(to, say, t);
  if (from === 0) return t("rowUpTo", { years });
  const isInMonths = !Number.isInteger(to);
  const isOneUnit = isInMonths || Number.isInteger(from);
  const low = isInMonths ? from * MONTHS : from;
  return t("rowRange", { lower: isOneUnit ? say.number(low) : yearsOf(from, say, t), years });
}

const MONTHS = 12;

function yearsOf(years: unknown, say: LawWords, t: SayOf<typeof uiWords, Key>): string {
  const count = Number(years ?? 0);
  const words = (key: "rowMonths" | "rowYears", shown: number) =>
    t(key, { count: shown, shown: say.number(shown) });
  return Number.isInteger(count) ? words("rowYears", count) : words("rowMonths", count * MONTHS);
}
