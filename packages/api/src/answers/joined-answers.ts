import type { Point } from "@cokdyby/engine/analyse";

/**
 * Answers to one question as they are shown: spans of days or numbers after one another that lead to the same
 * stand as one.
 *
 * @param leadsTo what is shown of an answer beside its value, as a text to compare
 * @param labelOf the words of a joined span
 */
export function joinedAnswers<Answer extends { readonly value: Point }>(
  answers: readonly Answer[],
  leadsTo: (answer: Answer) => string,
  labelOf: (span: { readonly from: number | string; readonly to: number | string }) => string,
): readonly Answer[] {
  const joined: Answer[] = [];
  for (const each of answers) {
    const last = joined.at(-1);
    if (last === undefined || !meet(last.value, each.value) || leadsTo(last) !== leadsTo(each)) {
      joined.push(each);
      continue;
    }
    const { from } = last.value as Span;
    const { to, value } = each.value as Span;
    joined.splice(-1, 1, { ...each, value: { from, to, value, label: labelOf({ from, to }) } });
  }
  return joined;
}

type Span = Extract<Point, { readonly from: unknown }>;

/** Whether nothing lies between two spans: a day, or a whole number. */
function meet(one: Point, other: Point): boolean {
  if (!("from" in one && "from" in other)) return false;
  if (typeof one.to === "number") return other.from === one.to + 1;
  const next = new Date(`${one.to}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return other.from === next.toISOString().slice(0, 10);
}
