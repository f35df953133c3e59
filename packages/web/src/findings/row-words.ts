import type { ChargeKind } from "@cokdyby/api";
import type { FindingRow, LawWords } from "@cokdyby/engine";
import type { SayOf } from "@cokdyby/words";
import type { uiWords } from "@cokdyby/words/web/ui";

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
  t: SayOf<typeof uiWords, "rowLimitation" | "rowBarred">,
  of?: ChargeKind,
): RowWords {
  const juvenile = typeof row.juvenile === "object" ? row.juvenile : {};
  const period = t("rowLimitation", { years: say.length(row.limitationYears) });
  const { limitationYears = row.limitationYears } = juvenile;
  const { barredFrom } = row;
  const young = (range: string) => say.phrase("range.juvenile", { range });
  return {
    range: of === "juvenile" ? young(say.range(juvenile)) : say.range(row),
    ...(of === undefined ? { juvenile: young(say.range(juvenile)) } : {}),
    category: say.columnWord(String(row.category ?? "")),
    limitation:
      limitationYears === row.limitationYears || of !== undefined
        ? period
        : `${period}; ${young(say.length(limitationYears))}`,
    ...(barredFrom === undefined ? {} : { barred: t("rowBarred", { date: say.date(barredFrom) }) }),
  };
}
