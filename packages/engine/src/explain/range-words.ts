import type { RowMembers } from "../decide/finding.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import { phraseFormatter } from "./phrase-formatter.ts";
import type { PhraseBook } from "./phrases.ts";

/** Lengths of punishment and limitation in words, in the unit of the tables: what is no whole number in the smaller one. */
export interface RangeWords {
  /** One length. */
  readonly length: (count: unknown) => string;
  /** The range of a row, both of its limits in one unit where they can be. */
  readonly range: (row: RowMembers) => string;
}

/** The lengths that the tables of a rulebook hold, in the language of a phrase book. */
export function rangeWordsFor({ tables }: Rulebook, book: PhraseBook): RangeWords {
  const { say, number, unit } = phraseFormatter(book);
  const columns = tables.flatMap(({ columns: all, members }) => {
    const upper = members?.find(({ member }) => member === "upper")?.column;
    return all.filter(({ column }) => column === upper);
  });
  const plain = columns[0]?.unit?.[book.language] ?? "";
  const smaller = book.smallerUnits?.[plain];
  const counted = (value: number, inSmaller: boolean) =>
    inSmaller && smaller !== undefined
      ? { count: value * smaller.times, of: smaller.unit }
      : { count: value, of: plain };
  const words = ({ count, of }: ReturnType<typeof counted>) =>
    say("value.withUnit", { value: number(count), unit: unit(of, count) });
  const length = (value: number) => words(counted(value, !Number.isInteger(value)));
  return {
    length: (count) => length(Number(count ?? 0)),
    range: ({ lower, upper }) => {
      const [from, to] = [Number(lower ?? 0), Number(upper ?? 0)];
      if (from === 0) return say("range.upTo", { to: length(to) });
      const isSmall = !Number.isInteger(to);
      const low =
        isSmall || Number.isInteger(from) ? number(counted(from, isSmall).count) : length(from);
      return say("value.range", { from: low, to: length(to) });
    },
  };
}
