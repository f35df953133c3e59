import { queryPointer, readShape } from "@cokdyby/api";
import * as z from "zod";
import { refuseContent } from "../problems.ts";

/** @throws Refusal with everything that is wrong with a query, or with a form */
export function readQuery<T>(shape: z.ZodType<T>, given: unknown): T {
  const { problems, value } = readShape(shape, given ?? {}, queryPointer);
  if (problems.length > 0 || value === undefined) throw refuseContent(problems);
  return value;
}

const noQuery = z.strictObject({});

/** Refuses every query parameter, where a path takes none. */
export function readNoQuery(query: unknown): void {
  readQuery(noQuery, query);
}
