import type { WireCase } from "@cokdyby/api/shapes";
import type { NoteFacts } from "../worker/note-facts.ts";

/** The findings on a case as JSON: what the service answers, with the case, the day and what this is not. */
export function findingsFile(
  shown: WireCase,
  { answer, engine }: NoteFacts,
  made: Date,
  caution: string,
): string {
  const file = { caution, made: made.toISOString(), engine, case: shown, ...answer };
  return `${JSON.stringify(file, null, 2)}\n`;
}
