import type { Provision, ReadWording } from "@cokdyby/wordings";
import * as z from "zod";
import { DECISIONS } from "./triage-decisions.ts";

const FORMAT = 1;

const triage = z.strictObject({
  provision: z.string(),
  decision: z.enum(DECISIONS),
  who: z.string(),
  why: z.string(),
  /** Hash of the words before: what was found holds only while the same words are compared. */
  before: z.string().exactOptional(),
  /** Day on which it was recorded. */
  recorded: z.string(),
});

const uncut = z.strictObject({
  line: z.number(),
  text: z.string(),
  why: z.enum(["outside", "twice", "gap", "order", "markup", "section", "empty"]),
});

const shape = z.strictObject({
  wording: z.literal(FORMAT),
  source: z.string(),
  on: z.iso.date(),
  title: z.string(),
  format: z.enum(["markdown", "text", "akoma-ntoso", "e-sbirka", "pdf"]),
  /** sha256 of the file. */
  file: z.string(),
  provisions: z.array(z.strictObject({ path: z.array(z.string()), words: z.string() })),
  headings: z.record(z.string(), z.string()),
  /** What could not be cut, and what its `line` counts. */
  unit: z.enum(["line", "page", "fragment", "element"]).default("line"),
  uncut: z.array(uncut).default([]),
  triage: z.array(triage),
});

/** A wording as it is kept, with what was found of its changes. */
export type KeptWording = z.infer<typeof shape>;

/** What a person found of one changed provision. */
export type Triage = z.infer<typeof triage>;

/** Reads what was kept. @returns nothing where it is damaged */
export function readKeptWording(written: unknown): KeptWording | undefined {
  return shape.safeParse(written).data;
}

/** A wording as it is to be kept. */
export function keptWording(
  { format, file, wording }: ReadWording,
  given: {
    readonly source: string;
    /** The day from which the words are in force. */
    readonly on: string;
    readonly triage: readonly Triage[];
  },
): KeptWording {
  const { title, unit, provisions, headings, uncut: left } = wording;
  return {
    wording: FORMAT,
    source: given.source,
    on: given.on,
    title,
    format,
    file,
    provisions: provisions.map(({ path, words }) => ({ path: [...path], words })),
    headings: { ...headings },
    unit,
    uncut: left.map((each) => ({ ...each })),
    triage: [...given.triage],
  };
}

/** What was kept, as it was read; it can be compared once more. */
export function readAgain({ format, file, ...kept }: KeptWording): ReadWording {
  const { title, unit, provisions, headings, uncut: left } = kept;
  return {
    format,
    file,
    wording: { title, unit, provisions, headings, uncut: left, breaksOff: false },
  };
}

/** Whether a wording that is kept has these very words. */
export function hasWords(kept: KeptWording, provisions: readonly Provision[]): boolean {
  const told = (list: readonly Provision[]) =>
    JSON.stringify(list.map(({ path, words }) => [path, words]));
  return told(kept.provisions) === told(provisions);
}
