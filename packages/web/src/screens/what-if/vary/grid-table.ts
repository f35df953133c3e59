import type { LawWords } from "@cokdyby/engine";
import type { SayOf } from "@cokdyby/words";
import type { whatIfWords } from "@cokdyby/words/web/what-if";
import type { Content, Grid } from "./grid.ts";

/** The grid as rows of words, the headings in the first: for a table that is taken away. */
export function gridTable(
  { axes, cells, outcome }: Grid,
  say: LawWords,
  t: SayOf<typeof whatIfWords, "impossible">,
): readonly (readonly string[])[] {
  const [rows, columns] = axes;
  if (rows === undefined) return [];
  const words = (content: Content | undefined) =>
    content === undefined || "problem" in content
      ? t("impossible")
      : say.phrase(`status.${content.status}`);
  const label = (fact: string, index: number) => {
    const point = axes.find((axis) => axis.fact === fact)?.stretches[index]?.point;
    return point === undefined ? "" : say.point(fact, point);
  };
  if (columns === undefined) {
    return [
      [say.fact(rows.fact), say.outcome(outcome)],
      ...rows.stretches.map((_, i) => [label(rows.fact, i), words(cells.get(`${i}`))]),
    ];
  }
  return [
    [
      `${say.outcome(outcome)}: ${say.fact(rows.fact)} / ${say.fact(columns.fact)}`,
      ...columns.stretches.map((_, j) => label(columns.fact, j)),
    ],
    ...rows.stretches.map((_, i) => [
      label(rows.fact, i),
      ...columns.stretches.map((_, j) => words(cells.get(`${i},${j}`))),
    ]),
  ];
}
