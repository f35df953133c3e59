import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { PACKAGE } from "./read-folder.ts";

const share = z.number().min(0).max(1);

const shape = z.strictObject({
  known: share,
  presumed: share,
  contradictory: share,
  facts: z.record(
    z.string(),
    z.strictObject({
      known: share,
      values: z.record(z.string(), z.number().positive()).optional(),
    }),
  ),
});

/** How often made-up archives state a fact, and how often with which value: weights of values, or of spans `a..b`. */
export type ArchiveShares = z.infer<typeof shape>;

/** Reads the shares of made-up archives. @throws Error naming the member that does not fit */
export function readArchiveShares(): ArchiveShares {
  const text = readFileSync(join(PACKAGE, "archive/shares.yaml"), "utf8");
  const read = shape.safeParse(parse(text));
  if (!read.success) throw new Error(`archive/shares.yaml: ${z.prettifyError(read.error)}`);
  return read.data;
}
