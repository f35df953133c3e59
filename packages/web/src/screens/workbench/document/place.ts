import type { Citation, Rulebook } from "@cokdyby/engine";
import { OWN_SOURCE } from "../clauses/clause-of-change.ts";

/** Where a rule stands in an act: its section, and within that the paragraph and the letter. */
export interface Place {
  /** Id of the source that is the act; nothing: it is named in words alone. */
  readonly source: string | undefined;
  /** The act in the words of a draft, where no source is known. */
  readonly act?: string;
  /** As `203a`. */
  readonly section: string;
  /** As `["2", "a"]`. */
  readonly path: readonly string[];
}

/**
 * The place that a citation of a rule names. A draft may name its act in words ("Draft § 192(7) of the Criminal Code"),
 * or not at all ("§ 192 odst. 7"): it is the source with which the id of one of the rules begins.
 *
 * @param rules the rule that cites, then those beside which it stands
 * @returns nothing where no section is named
 */
export function placeOf(
  { sources }: Pick<Rulebook, "sources">,
  rules: readonly string[],
  { source, at }: Citation,
): Place | undefined {
  const found = PLACE.exec(at);
  if (found === null) return undefined;
  const [, section = "", path = "", act] = found;
  // an act that is named in words may be another than that of the rules beside
  const near = act === undefined ? rules : rules.slice(0, 1);
  const [named] = near.flatMap((rule) =>
    sources.filter((each) => rule.startsWith(`${each.source}.`)),
  );
  const parts = [...path.matchAll(PART)].map(([, part = ""]) => part);
  // of several letters what they stand in
  const isOneOfMany = /^, \([a-z]\)/.test(at.slice(found.index + found[0].length));
  const isDraft = act !== undefined || source === OWN_SOURCE;
  return {
    source: isDraft ? (named?.source ?? (act === undefined ? source : undefined)) : source,
    ...(act === undefined || named !== undefined ? {} : { act }),
    section,
    path: isOneOfMany ? parts.slice(0, -1) : parts,
  };
}

/** A part of a place: `(1)` and `(a)`, or as Czech writes them, `odst. 1` and `písm. a)`. */
const PART = /(?:\(| ?(?:odst|písm)\. ?)(\w+)\)?/g;
const PLACE = /§ ?(\d+[a-z]*)((?:\(\w+\)| ?(?:odst|písm)\. ?\w+\)?)*)(?: of (.+))?/;

/** The section that a place stands in, as a key. */
export function sectionKey({ source, act, section }: Place): string {
  return `${source ?? act ?? ""} ${section}`;
}

const numbers = new Intl.Collator("en", { numeric: true });

/** The order of the Code: paragraphs by number, letters by the alphabet, what has none first. */
export function byPath(a: Place, b: Place): number {
  return numbers.compare(a.path.join("."), b.path.join("."));
}
