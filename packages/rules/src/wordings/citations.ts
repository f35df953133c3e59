import type { Place, Rulebook } from "@cokdyby/engine";
import type { Span } from "@cokdyby/engine/rulebook";
import { type Cited, type Path, readCitation } from "@cokdyby/wordings";
import type { OtherDay } from "./cited-days.ts";

/** A citation in the rulebook or in a file beside it, and whose it is. */
export interface CitationAt {
  /** List of the rulebook it stands in: `rules`, `facts`, …; beside it the folder. */
  readonly list: string;
  /** Id of the entry there, or the file. */
  readonly id: string;
  readonly source: string;
  /** As it is written. */
  readonly at: string;
  /** Days on which what cites it is in force; nothing where it has no dates. */
  readonly span?: Span;
  /** Day of the wording that its link names. */
  readonly linked?: string;
  /** As running text has it. */
  readonly words?: string;
  /** Other sources it may be of, where the text names no act. */
  readonly maybe?: readonly string[];
  /** It names what was there on some of the days, and needs no review of its own. */
  readonly isOnAnyDay?: boolean;
  /** Where it is written; of one in the rulebook it is looked for when it is needed. */
  readonly place?: Place;
  /** Why it is for other days than its text. */
  readonly other?: OtherDay;
  /** Provisions that the draft it stands in brings in. */
  readonly drafted?: readonly Path[];
}

/** A citation of one source: what it names, or nothing where it is not written as provisions are. */
export interface CitedPart {
  readonly source: string;
  readonly at: string;
  readonly cited: readonly Cited[] | undefined;
}

/** Lists whose entries are drafts, not the law. */
const DRAFTS = ["amendments"];

/** Every citation in the rulebook, in its order. */
export function citationsOf(rulebook: Rulebook): readonly CitationAt[] {
  return Object.entries(rulebook).flatMap(([list, entries]) =>
    Array.isArray(entries) && !DRAFTS.includes(list)
      ? entries.flatMap((entry: unknown) => within(entry, { list, id: idOf(entry) }))
      : [],
  );
}

/** The parts of a citation by source: `§ 34; JJA §§ 8, 70` cites two. */
export function partsOf(rulebook: Rulebook, { source, at }: CitationAt): readonly CitedPart[] {
  return at.split(/; */).map((part) => {
    const other = rulebook.sources.find(({ short }) => part.startsWith(`${short.en} `));
    const own = other === undefined ? part : part.slice((other.short.en ?? "").length + 1);
    return { source: other?.source ?? source, at: own, cited: readCitation(own) };
  });
}

type Owner = Pick<CitationAt, "list" | "id"> & { readonly span?: Span };

function within(value: unknown, owner: Owner): readonly CitationAt[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => within(each, owner));
  if (typeof value !== "object" || value === null) return [];
  if (isCitation(value)) {
    const linked = linkedDay(value.url);
    const { source, at } = value;
    return [{ ...owner, source, at, ...(linked === undefined ? {} : { linked }) }];
  }
  const span = "inForce" in value ? spanOf(value.inForce) : spanOf(value);
  const inner = span === undefined ? owner : { ...owner, span };
  return Object.values(value).flatMap((each: unknown) => within(each, inner));
}

interface Citing {
  readonly source: string;
  readonly at: string;
  readonly url?: string;
}

/** Day of the wording that a link names. */
export function linkedDay(url: string | undefined): string | undefined {
  return /\/(\d{4}-\d{2}-\d{2})(?:#|$)/.exec(url ?? "")?.[1];
}

/** Whether a value is a citation with its source. */
export function isCitation(value: object): value is Citing {
  return (
    "source" in value &&
    typeof value.source === "string" &&
    "at" in value &&
    typeof value.at === "string"
  );
}

/** The days of a value that has some. */
export function spanOf(value: unknown): Span | undefined {
  if (typeof value !== "object" || value === null || !("from" in value)) return undefined;
  const { from } = value;
  if (typeof from !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(from)) return undefined;
  return "to" in value && typeof value.to === "string" ? { from, to: value.to } : { from };
}

/** Whether a span holds on a day; nothing holds always. */
export function isIn(span: Span | undefined, day: string): boolean {
  return span === undefined || (span.from <= day && (span.to === undefined || day <= span.to));
}

/** The first member of an entry is its id. */
function idOf(entry: unknown): string {
  const [first] = typeof entry === "object" && entry !== null ? Object.values(entry) : [];
  return typeof first === "string" ? first : "";
}
