import type { Rulebook } from "@cokdyby/engine";
import type { StoryPlan } from "@cokdyby/engine/rulebook";
import type { KnownFacts } from "./known.ts";
import type { Narration } from "./tell.ts";
import { wordsOf } from "./words.ts";

/** Plans by language. */
export type StoryPlans = Readonly<Record<string, StoryPlan>>;

/** What is known of a case, or of all cases of a kind, as it is told in a language. */
export type Narrator = (facts: KnownFacts, language: string) => Narration;

/** Makes the words of each plan once. */
export function narrations(rulebook: Rulebook, plans: StoryPlans): Narrator {
  const declarations = new Map(rulebook.facts.map((each) => [each.fact, each]));
  const ready = new Map(
    Object.entries(plans).map(([language, plan]) => [
      language,
      { plan, words: wordsOf(rulebook, plan), declarations },
    ]),
  );
  return (facts, language) => {
    const of = ready.get(language);
    if (of === undefined) throw new RangeError(`there is no plan of stories in \`${language}\``);
    return { ...of, facts };
  };
}
