import type { Citation, Rulebook } from "@cokdyby/engine";

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
 * The place that a citation of a rule names. A draft names its act in words ("Draft § 192(7) of the Criminal Code"): it
 * is the source with which the id of the rule begins.
 *
 * @returns nothing where no section is named
 */
export function placeOf(
  { sources }: Pick<Rulebook, "sources">,
  rule: string,
  { source, at }: Citation,
): Place | undefined {
  const found = /§ ?(\d+[a-z]*)((?:\(\w+\))*)(?: of (.+))?/.exec(at);
  if (found === null) return undefined;
  const [, section = "", path = "", act] = found;
  const named = sources.find((each) => rule.startsWith(`${each.source}.`))?.source;
  return {
    source: act === undefined ? source : named,
    ...(act === undefined || named !== undefined ? {} : { act }),
    section,
    path: [...path.matchAll(/\((\w+)\)/g)].map(([, part = ""]) => part),
  };
}

/** The section that a place stands in, as a key. */
export function sectionKey({ source, act, section }: Place): string {
  return `${source ?? act ?? ""} ${section}`;
}

const numbers = new Intl.Collator("en", { numeric: true });

/** The order of the Code: paragraphs by number, letters by the alphabet, what has none first. */
export function byPath(a: Place, b: Place): number {
  return numbers.compare(a.path.join("."), b.path.join("."));
}
