const HARD = "\u00a0";

/** Behind one-letter prepositions and conjunctions no Czech line breaks. */
const ONE_LETTER = /(?<=(?:^|[\s(„])[kKsSvVzZoOuUaAiI]) (?=\S)/g;

/** Nor does a line of either language within a citation, a date or a quantity. */
const PATTERNS: readonly RegExp[] = [
  /(?<=§§?) (?=\d)/g,
  /(?<=(?<!\p{L})(?:čl|odst|písm|pozn|kap|Art|fn|para|paras|č|s)\.) (?=\S)/gu,
  /(?<=\d) (?=(?:let|rok|roky|roku|years?|completed|dovršen\S*)(?:$|[\s,.;)]))/g,
  /(?<=\d\.) (?=(?:\d|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince))/g,
  /(?<=\d) (?=Sb\.)/g,
  // the short title of an act behind its provision
  /(?<=\d[a-z]?|\)) (?=\p{Lu}{2,3}(?!\p{L}))/gu,
  / (?=[–·])/g,
];

/** Nor does a Czech one between a number and what it counts, or within a number. */
const COUNTED =
  /(?<=\d) (?=údaj|otáz|závěr|případ|pravid|změn|požadav|výklad|znění|doporučení|další|milion|miliard|bilion|tisíc|měsíc|den|dn[íůy]|krok|úloh|bod|osob|Kč|%|\d{3}(?!\d))/g;

/** Within a word: the English genitive. */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

const QUOTED = /"([^"]*)"/g;
const QUOTES: Readonly<Record<string, string>> = { cs: "„$1“", en: "“$1”" };

/** Puts hard spaces where a language wants them, and curls quotation marks and apostrophes. */
export function typeset(text: string, language: string): string {
  const patterns = language === "cs" ? [ONE_LETTER, COUNTED, ...PATTERNS] : PATTERNS;
  const set = patterns.reduce((words, pattern) => words.replace(pattern, HARD), text);
  return set.replace(QUOTED, QUOTES[language] ?? "$&").replace(APOSTROPHE, "’");
}

/** Typesets every text within a value, such as an explanation; ids hold nothing that would be changed. */
export function typesetAll<Value>(value: Value, language: string): Value {
  const set = (part: unknown): unknown => {
    if (typeof part === "string") return typeset(part, language);
    if (Array.isArray(part)) return part.map(set);
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, set(each)]));
  };
  return set(value) as Value;
}
