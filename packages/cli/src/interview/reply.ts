import type { WirePoint } from "@cokdyby/api/shapes";
import { factValue } from "@cokdyby/api/sheet/fact-value";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";

/** What a person said to a question. */
export type Reply =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "notKnownYet" | "unobtainable" | "back" | "quit" | "notUnderstood" };

/** The letters that are commands and no value. */
export const LETTERS = { notKnownYet: "n", unobtainable: "x", back: "b", quit: "q" } as const;

/**
 * Reads one line: the number of an answer, `=` and an exact value, or a letter.
 *
 * @param points the numbered answers; without any, as for a date, the line itself is the value
 */
export function readReply(
  line: string,
  fact: FactDeclaration | undefined,
  points: readonly WirePoint[],
): Reply {
  const text = line.trim();
  const letter = Object.entries(LETTERS).find(([, each]) => each === text.toLowerCase());
  if (letter !== undefined) return { kind: letter[0] as keyof typeof LETTERS };
  const exact = text.startsWith("=") ? text.slice(1).trim() : points.length === 0 ? text : "";
  if (exact !== "") return { kind: "value", value: factValue(exact, fact) };
  const point = /^\d{1,3}$/.test(text) ? points[Number(text) - 1] : undefined;
  return point === undefined
    ? { kind: "notUnderstood" }
    : { kind: "value", value: factInputOf(point) };
}

/** All the values of a point, as a case gives them. */
function factInputOf(point: WirePoint): unknown {
  if ("values" in point) {
    const { values } = point;
    return values.length === 1 ? values[0] : { oneOf: values };
  }
  const { from, to } = point;
  return from === to ? from : { min: from, max: to };
}
