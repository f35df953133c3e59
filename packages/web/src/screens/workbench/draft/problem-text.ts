import type { Problem } from "@cokdyby/engine";
import { type KeyOf, sayIn } from "@cokdyby/words";
import { draftProblemWords } from "@cokdyby/words/web/draft-problem";
import { problemWords } from "@cokdyby/words/web/problem";
import { inEachLanguage } from "../../../words/languages.ts";
import { typeset } from "../../../words/typography.ts";

/** Mistakes in an amendment or a property in Czech; the engine itself words them in English. */
const czech = sayIn(draftProblemWords, "cs", typeset);

const ofAnyProblem = inEachLanguage((each) => sayIn(problemWords, each, typeset));

/**
 * What is wrong, in the language shown: the engine's own sentence in English; in Czech ours, with the ids
 * that the engine names.
 */
export function problemText(language: string, { code, detail, suggestion }: Problem): string {
  const isCzech = language === "cs";
  const key = `code.${code}`;
  const words = isCzech && isWorded(key) ? czech(key) : undefined;
  const ids = words === undefined ? [] : idsIn(detail).filter((each) => each !== suggestion);
  const named = ids.length === 0 ? "" : ` (${ids.join(", ")})`;
  const sentence = words === undefined ? capital(detail) : words.replace(/\.$/, `${named}.`);
  if (suggestion === undefined) return sentence;
  return `${sentence} ${ofAnyProblem[isCzech ? "cs" : "en"]("suggestion", { suggestion })}`;
}

/** Whether there are Czech words under a key for the code of a problem, `code.CYCLE`. */
export function isWorded(key: string): key is KeyOf<typeof draftProblemWords> {
  return Object.hasOwn(draftProblemWords.cs, key);
}

/** What the engine's sentence sets in backticks: the first ones, each once. */
function idsIn(detail: string): readonly string[] {
  return [...new Set([...detail.matchAll(/`([^`]+)`/g)].map(([, id = ""]) => id))].slice(0, 3);
}

function capital(detail: string): string {
  const sentence = detail.charAt(0).toUpperCase() + detail.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
