import type { Result } from "@cokdyby/engine";

/** What was asked of a case that was decided before, so that nothing can be wrong with it. @throws codes alone: an error holds no facts */
export function expected<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(result.problems.map(({ code }) => code).join(", "));
}
