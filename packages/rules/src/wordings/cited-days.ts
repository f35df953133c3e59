import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "@cokdyby/engine/rulebook";
import { readCitation } from "@cokdyby/wordings";
import { parse } from "yaml";
import * as z from "zod";
import { PACKAGE } from "../read-folder.ts";

/** What the check of citations has to know of texts. */
export interface CitedDays {
  /** The day of whose words texts without dates speak. */
  readonly readOn: string;
  /** Source of a § where the text names no act. */
  readonly unnamed: string;
  /** How texts name acts; one without a source is not checked. */
  readonly acts: readonly { readonly source?: string; readonly words: readonly string[] }[];
  /** Citations for other days than those of the text they stand in. */
  readonly otherDays: readonly OtherDay[];
}

/** Citations of one file that are for other days than its own. */
export interface OtherDay {
  readonly file: string;
  readonly source: string;
  /** As the check writes them: `§ 192(2), (3)(b)`. */
  readonly citations: readonly string[];
  readonly on: Span;
  readonly why: string;
}

/** The file of {@link CitedDays}, as problems name it. */
export const CITED_FILE = "wordings/cited.yaml";

const day = z.iso.date();
const citation = z
  .string()
  .refine((at) => readCitation(at) !== undefined, "no citation such as § 192(3)(b)");
const shape: z.ZodType<CitedDays> = z.strictObject({
  readOn: day,
  unnamed: z.string(),
  acts: z.array(
    z.strictObject({ source: z.string().exactOptional(), words: z.array(z.string()).min(1) }),
  ),
  otherDays: z.array(
    z.strictObject({
      file: z.string(),
      source: z.string(),
      citations: z.array(citation).min(1),
      on: z.strictObject({ from: day, to: day.exactOptional() }),
      why: z.string().min(1),
    }),
  ),
});

/** Reads them from their file. @throws Error naming what does not fit */
export function readCitedDays(): CitedDays {
  const text = readFileSync(join(PACKAGE, CITED_FILE), "utf8");
  const read = shape.safeParse(parse(text, { schema: "core" }));
  if (read.success) return read.data;
  throw new Error(`${CITED_FILE}: ${z.prettifyError(read.error)}`);
}
