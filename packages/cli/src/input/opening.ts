import type { Readable } from "node:stream";
import { type Opening, openingShape } from "@cokdyby/server/receipts";
import { cliProblem, type InputProblem } from "./bad-input.ts";
import { readData } from "./read-data.ts";

/** Values and salts of sealed facts, from a file in JSON or YAML. */
export async function readOpening(
  file: string | undefined,
  stdin: Readable,
): Promise<{ readonly facts?: Opening; readonly problems: readonly InputProblem[] }> {
  if (file === undefined) return { problems: [] };
  const { value, problems } = await readData(file, "--facts", stdin);
  if (problems.length > 0) return { problems };
  const read = openingShape.safeParse(value);
  if (read.success) return { facts: read.data, problems: [] };
  return { problems: [cliProblem("NOT_AN_OPENING", "--facts")] };
}
