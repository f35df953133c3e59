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
  / (?=–)/g,
];

/** Within a word: the English genitive. */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

/** Puts hard spaces where a language wants them, and curls apostrophes. */
export function typeset(text: string, language: string): string {
  const patterns = language === "cs" ? [ONE_LETTER, ...PATTERNS] : PATTERNS;
  const set = patterns.reduce((words, pattern) => words.replace(pattern, HARD), text);
  return set.replace(APOSTROPHE, "’");
}
