import type { LawWords } from "@cokdyby/engine/explain";
import { type KeyOf, sayIn } from "@cokdyby/words";
import { questionWords as asked } from "@cokdyby/words/training/question";
import type { Telling } from "./telling.ts";

/** An outcome as a person asks for it, which gives no answer away; one of another rulebook by its name. */
export function questionWords(
  outcome: string,
  law: LawWords,
  { rulebook, language, words: say }: Pick<Telling, "rulebook" | "language" | "words">,
): string {
  const { rows, sources = [] } = rulebook.outcomes.find((each) => each.outcome === outcome) ?? {};
  if (rows !== undefined && sources.length > 0) {
    return say("questionOffence", { provision: law.and(sources.slice(0, 1).map(law.cited)) });
  }
  const [group, name] = outcome.split(".");
  const key = `ask.${group}.${name}`;
  return isQuestion(key)
    ? sayIn(asked, language)(key)
    : say("question", { outcome: law.outcome(outcome) });
}

function isQuestion(key: string): key is KeyOf<typeof asked> {
  return Object.hasOwn(asked.cs, key);
}
