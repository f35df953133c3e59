import type { FindingRow } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { uiWords } from "@cokdyby/words/web/ui";

/** What is told of a row beside its name: each a short line. */
export interface RowWords {
  readonly range: string;
  /** A juvenile's range. */
  readonly juvenile: string;
  readonly category: string;
  readonly limitation: string;
  /** Left out where the dates known do not tell the day. */
  readonly barred?: string;
}

/** The range, the juvenile's range, the category and the limitation period of a row in words. */
export function rowWords(
  row: FindingRow,
  say: LawWords,
  t: SayOf<typeof uiWords, "rowLimitation" | "rowBarred">,
): RowWords {
  const juvenile = typeof row.juvenile === "object" ? row.juvenile : {};
  const period = t("rowLimitation", { years: say.length(row.limitationYears) });
  const { limitationYears = row.limitationYears } = juvenile;
  const { barredFrom } = row;
  const young = (range: string) => say.phrase("range.juvenile", { range });
  return {
    range: say.range(row),
    juvenile: young(say.range(juvenile)),
    category: say.columnWord(String(row.category ?? "")),
    limitation:
      limitationYears === row.limitationYears
        ? period
        : `${period}; ${young(say.length(limitationYears))}`,
    ...(barredFrom === undefined ? {} : { barred: t("rowBarred", { date: say.date(barredFrom) }) }),
  };
}
