const HARD = "\u00a0";

/** Where a line may not break: behind one-letter prepositions and conjunctions, and within citations. */
const PATTERNS: readonly RegExp[] = [
  /(?<=(?:^|[\s(„])[kKsSvVzZoOuUaAiI]) (?=\S)/g,
  /(?<=§§?) (?=\d)/g,
  /(?<=(?<!\p{L})(?:čl|odst|písm|pozn|kap|Art|fn|para|paras|č|s)\.) (?=\S)/gu,
  /(?<=\d) (?=(?:let|rok|roky|roku|years?|completed|dovršen\S*)(?:$|[\s,.;)]))/g,
  /(?<=\d\.) (?=(?:\d|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince))/g,
  /(?<=\d) (?=Sb\.)/g,
  / (?=–)/g,
];

/** Within a word: the English genitive. */
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

/** Puts hard spaces where Czech (and the citations of both languages) want them, and curls apostrophes. */
export function typeset(text: string): string {
  const set = PATTERNS.reduce((words, pattern) => words.replace(pattern, HARD), text);
  return set.replace(APOSTROPHE, "’");
}
