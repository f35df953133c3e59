import type { Problem } from "@cokdyby/engine";
import { MOST_PROBLEMS, type WireProblem } from "./shapes/problem.ts";

/** The kinds of problem that an answer may have, on every interface. */
export const ANSWER_KINDS = {
  content: { status: 422, title: "The request cannot be answered as it is" },
  fault: { status: 500, title: "A fault on our side" },
} as const;

/** Problem details (RFC 9457). @param errors all of them at once */
export function problemDocument(
  { kind, status, title }: Pick<WireProblem, "status" | "title"> & { readonly kind: string },
  detail: string,
  errors: WireProblem["errors"],
): WireProblem {
  return { type: `urn:cokdyby:problem:${kind}`, title, status, detail, errors };
}

function problemOf(
  kind: keyof typeof ANSWER_KINDS,
  detail: string,
  errors: WireProblem["errors"],
): WireProblem {
  return problemDocument({ kind, ...ANSWER_KINDS[kind] }, detail, errors);
}

/**
 * What the engine or a shape found in the content of a request; inside an answer that of one case of a
 * batch, or of one cell of a grid.
 *
 * @param most how many are listed; the others are only counted
 */
export function contentProblem(
  problems: readonly Problem[],
  most: number = MOST_PROBLEMS,
): WireProblem {
  const errors = problems.slice(0, most).map(({ pointer = "#", code, detail, suggestion }) => ({
    pointer,
    code,
    detail,
    ...(suggestion === undefined ? {} : { suggestion }),
  }));
  const more = problems.length - errors.length;
  const things =
    problems.length === 1
      ? "one thing is to be put right, see `errors`"
      : `${problems.length} things are to be put right, see \`errors\``;
  if (more === 0) return problemOf("content", things, errors);
  const detail = `${things}, which names ${errors.length} of them: ${more} more are not listed`;
  return { ...problemOf("content", detail, errors), more };
}

/** A mistake of ours. */
export function faultProblem(detail: string): WireProblem {
  return problemOf("fault", detail, [{ pointer: "#", code: "FAULT", detail }]);
}
