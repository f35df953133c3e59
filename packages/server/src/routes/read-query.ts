import { queryPointer, readShape } from "@cokdyby/api";
import * as z from "zod";
import { refuseContent } from "../problems.ts";

const noQuery = z.strictObject({});

/** Refuses every query parameter, where a path takes none. */
export function readNoQuery(query: unknown): void {
  const { problems } = readShape(noQuery, query, queryPointer);
  if (problems.length > 0) throw refuseContent(problems);
}
