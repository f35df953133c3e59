import { type Cited, readCitation } from "./citation.ts";
import { readItems } from "./text-items.ts";

/**
 * Reads provisions as a person writes them: as rule files do, `§ 192(3)(b)`, or as Czech lawyers do, `§ 192 odst. 1 a 2`,
 * `§ 187 až 189`, `192/3`. A sentence or point belongs to the provision that it is named with.
 *
 * @param names how the act they are of is named; it may stand before or behind them
 * @returns nothing where anything else stands there too, the name of another act among it
 */
export function readWrittenCitation(
  text: string,
  names: readonly string[] = [],
): readonly Cited[] | undefined {
  const written = withoutNames(text.normalize("NFKC").replace(/\s+/gu, " ").trim(), names);
  const bare = written.replace(/^(?:§+|sections?) ?/iu, "");
  return readCitation(`§ ${bare}`) ?? readInWords(bare.toLowerCase());
}

const SECTION_SIGN = /(?:[,;]|,? (?:a|i|nebo|and|or))? ?(?:§+|sections?) ?/u;

/** Each `§` begins anew: `§ 192 odst. 1 a § 2` is no paragraph 2. */
function readInWords(text: string): readonly Cited[] | undefined {
  const cited: Cited[] = [];
  for (const each of text.split(SECTION_SIGN)) {
    const marked = marks(each);
    const items = readItems(marked, 0, { isList: true, isNamed: () => false });
    const read = items?.to === marked.length ? readCitation(`§ ${items.at}`) : undefined;
    if (read === undefined) return undefined;
    cited.push(...read);
  }
  return cited;
}

/** Paragraphs and letters with the marks that official texts give them. */
function marks(text: string): string {
  return text
    .replace(/^(\d+[a-z]*) ?\/ ?(\d+[a-z]?)/u, "$1 odst. $2")
    .replace(/\bodst(?:avec|avce)?\b\.? ?/gu, "odst. ")
    .replace(/\bpísm(?:eno|ene)?(?!\p{L})\.? ?/gu, "písm. ")
    .replace(/(písm\. (?:ch|[a-z]{1,2}))(?![\p{L})])/gu, "$1)")
    .replace(/^(\d+[a-z]*), ?(?=odst\.)/u, "$1 ")
    .replace(/(odst\. \d+[a-z]?), ?(?=písm\.)/gu, "$1 ");
}

function withoutNames(text: string, names: readonly string[]): string {
  const before = names.find((each) => text.startsWith(`${each} `));
  if (before !== undefined) return text.slice(before.length).trim();
  const behind = names.find((each) => text.endsWith(` ${each}`));
  return behind === undefined ? text : text.slice(0, -behind.length).trim();
}
