import type { FactInput, Rulebook, Text } from "@cokdyby/engine";
import { date, factInput, id, span, strict, textIn, words } from "@cokdyby/engine/read";
import * as z from "zod";

/** How far a decision was read; only `full` may be shown as confirmed. */
export const READ_TO = ["headnote", "operative", "facts", "full"] as const;

/** How far a decision was read: a headnote or summary, the operative part, the facts found, or all of it. */
export type ReadTo = (typeof READ_TO)[number];

/** What a court answered to an outcome of the rulebook. */
export type Held = Readonly<Record<string, "yes" | "no">>;

/**
 * A fact as it was coded. `read`: what was read says it. `provision`: it was not read itself, but the provision that the
 * court applied asks for it, so the court must have found it.
 */
export interface CodedFact {
  readonly value: FactInput;
  readonly from: "read" | "provision";
  /** Where in what was read it rests. */
  readonly rests: Text;
}

/** A decision as one file of the bank holds it. */
export interface Decision {
  readonly decision: string;
  /** Its file number; nothing where it was not read. */
  readonly docket?: string;
  /** Only where all of it is known; of others the last number is not. */
  readonly ecli?: string;
  /** Its day, or its year where only that was read. */
  readonly date?: string;
  /** Its number in the Collection of Decisions. */
  readonly collection?: string;
  readonly title: Text;
  readonly readTo: ReadTo;
  /** In our words. */
  readonly read: Text;
  readonly unread?: Text;
  readonly case?: {
    /** Days on which the act may have been done: one, or all that what was read allows. */
    readonly on: { readonly from: string; readonly to: string };
    /** Where these days rest. */
    readonly day: Text;
    readonly facts: Readonly<Record<string, CodedFact>>;
    /** As in a case; every presumption of the rulebook when left out. */
    readonly presume?: readonly string[];
  };
  readonly held?: { readonly outcomes: Held; readonly rests: Text };
  /** What explains that we answer otherwise: readings, or an omission of the rules or of the reading. */
  readonly differs?: { readonly because: Text; readonly under?: Readonly<Record<string, string>> };
  /** Why there is no case. */
  readonly notCodable?: Text;
}

/** An opinion is of no senate. */
const ECLI = /^ECLI:CZ:NS:\d{4}:(?:\d{1,2}\.[A-Z]+|TPJN)\.\d+\.\d{4}\.\d+$/;

/** The shape of a file of the bank. */
export function decisionShape({ languages }: Rulebook): z.ZodType<Decision> {
  const text = textIn(languages);
  const fact = strict({ value: factInput, from: z.enum(["read", "provision"]), rests: text });
  return strict({
    decision: id,
    docket: words.exactOptional(),
    ecli: z
      .string()
      .regex(ECLI, { error: "an ECLI of the Supreme Court with its last number, or nothing" })
      .exactOptional(),
    date: z
      .union([date, z.string().regex(/^\d{4}$/)], { error: "a day `YYYY-MM-DD`, or a year" })
      .exactOptional(),
    collection: words.exactOptional(),
    title: text,
    readTo: z.enum(READ_TO),
    read: text,
    unread: text.exactOptional(),
    case: strict({
      on: strict({ from: span.from, to: span.from }),
      day: text,
      facts: z.record(z.string(), fact),
      presume: z.array(id).exactOptional(),
    }).exactOptional(),
    held: strict({
      outcomes: z.record(z.string(), z.enum(["yes", "no"])),
      rests: text,
    }).exactOptional(),
    differs: strict({
      because: text,
      under: z.record(z.string(), z.string()).exactOptional(),
    }).exactOptional(),
    notCodable: text.exactOptional(),
  });
}
