import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Text } from "@cokdyby/engine";
import { readName } from "@cokdyby/wordings";
import { parse } from "yaml";
import * as z from "zod";
import { PACKAGE } from "../read-folder.ts";
import { DECISIONS } from "./triage-decisions.ts";

/** That the rules that rest on a changed provision were looked at. */
export interface Review {
  readonly source: string;
  /** The day from which the new words are in force. */
  readonly on: string;
  readonly provisions: readonly string[];
  readonly decision: (typeof DECISIONS)[number];
  readonly who: string;
  readonly why: Text;
}

/** Provisions of a pinned source that are cited, and whose words were not at hand. */
export interface NotPinned {
  readonly source: string;
  readonly provisions: readonly string[];
  readonly why: Text;
}

/** The file of reviews. */
export interface Reviews {
  readonly reviews: readonly Review[];
  readonly notPinned: readonly NotPinned[];
}

const text = z.strictObject({ en: z.string().min(1), cs: z.string().min(1) });
const provisions = z
  .array(
    z.string().refine((name) => readName(name) !== undefined, "no provision such as § 192(3)(b)"),
  )
  .min(1);
const shape = z.strictObject({
  reviews: z.array(
    z.strictObject({
      source: z.string(),
      on: z.iso.date(),
      provisions,
      decision: z.enum(DECISIONS),
      who: z.string().min(1),
      why: text,
    }),
  ),
  notPinned: z.array(z.strictObject({ source: z.string(), provisions, why: text })),
});

/**
 * Reads which changes of words were looked at, and what is not pinned.
 *
 * @throws Error naming what does not fit
 */
export function readReviews(): Reviews {
  const content = readFileSync(join(PACKAGE, "wordings", "reviews.yaml"), "utf8");
  const read = shape.safeParse(parse(content, { schema: "core" }));
  if (read.success) return read.data;
  throw new Error(`wordings/reviews.yaml: ${z.prettifyError(read.error)}`);
}
