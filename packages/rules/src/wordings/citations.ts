import type { Rulebook, Span } from "@cokdyby/engine";
import { type Cited, readCitation } from "@cokdyby/wordings";

/** A citation in the rulebook, and whose it is. */
export interface CitationAt {
  /** List of the rulebook it stands in: `rules`, `facts`, … */
  readonly list: string;
  /** Id of the entry there. */
  readonly id: string;
  readonly source: string;
  /** As it is written. */
  readonly at: string;
  /** Days on which what cites it is in force; nothing where it has no dates. */
  readonly span?: Span;
  /** Day of the wording that its link names. */
  readonly linked?: string;
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
    const linked = /\/(\d{4}-\d{2}-\d{2})(?:#|$)/.exec(value.url ?? "")?.[1];
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

function isCitation(value: object): value is Citing {
  return (
    "source" in value &&
    typeof value.source === "string" &&
    "at" in value &&
    typeof value.at === "string"
  );
}

function spanOf(value: unknown): Span | undefined {
  if (typeof value !== "object" || value === null || !("from" in value)) return undefined;
  const { from } = value;
  if (typeof from !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(from)) return undefined;
  return "to" in value && typeof value.to === "string" ? { from, to: value.to } : { from };
}

/** The first member of an entry is its id. */
function idOf(entry: unknown): string {
  const [first] = typeof entry === "object" && entry !== null ? Object.values(entry) : [];
  return typeof first === "string" ? first : "";
}
