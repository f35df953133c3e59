import type { Check } from "./check.ts";
import type { Span } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Reports spans that end before they begin, and spans of one list that share a day. */
export function checkSpans(
  check: Check,
  spans: readonly Span[],
  pointerOf: (index: number) => string,
): void {
  for (const [index, span] of spans.entries()) {
    if (span.to !== undefined && span.to < span.from) {
      const detail = `the span ends on ${span.to}, before it begins on ${span.from}`;
      check.report({ code: "SPAN_REVERSED", detail }, member(pointerOf(index), "to"));
    }
    const earlier = spans.slice(0, index).find((other) => overlap(other, span));
    if (earlier !== undefined) {
      const detail = `${name(span)} shares days with ${name(earlier)}; let the earlier one end the day before`;
      check.report({ code: "SPAN_OVERLAP", detail }, member(pointerOf(index), "from"));
    }
  }
}

function overlap(a: Span, b: Span): boolean {
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);
}

function name({ from, to }: Span): string {
  return to === undefined ? `the span from ${from} on` : `the span ${from} to ${to}`;
}
