import type { Result } from "../src/problem.ts";

/** The value of a result that has to be one. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.value;
}
