import type { CaseInput, Rulebook } from "@cokdyby/engine";
import type { StoryPlan } from "@cokdyby/engine/rulebook";
import { knownFacts } from "./known.ts";
import { markChanges } from "./mark-changes.ts";
import { type Narrator, narrations, type StoryPlans } from "./narrations.ts";
import { sentenceOf } from "./sentence.ts";
import type { Sentence, Story, StoryTeller } from "./story.ts";
import { type Narration, type Told, tell } from "./tell.ts";
import { tellFact } from "./tell-fact.ts";

/** What a case is called: who did what, and nothing of how it comes out. */
export type TitleMaker = (told: CaseInput, language: "en" | "cs") => string;

/** A sentence, and the facts that its words rest on beside those that it says. */
export interface RestingSentence extends Sentence {
  readonly restsOn: readonly string[];
}

/**
 * What tells the cases of a rulebook by a plan. Each case has to fit the rulebook.
 *
 * @param plans the plan of each language that is asked for
 */
export function storyTeller(rulebook: Rulebook, plans: StoryPlans): StoryTeller {
  const tellAll = restingTeller(rulebook, plans);
  const plainly = (told: CaseInput, language: "en" | "cs"): Story => ({
    sentences: tellAll(told, language).map(({ text, facts }) => ({ text, facts })),
  });
  return (told, language, before) => {
    const story = plainly(told, language);
    return before === undefined ? story : markChanges(story, plainly(before, language));
  };
}

/** As {@link storyTeller}, with what the words of each sentence rest on. */
export function restingTeller(
  rulebook: Rulebook,
  plans: StoryPlans,
): (told: CaseInput, language: string) => readonly RestingSentence[] {
  const start = narrations(rulebook, plans);
  return (told, language) => sentencesOf(narrationOf(start, rulebook, told, language));
}

/** What names the cases of a rulebook by a plan. */
export function titleMaker(rulebook: Rulebook, plans: StoryPlans): TitleMaker {
  const start = narrations(rulebook, plans);
  return (told, language) => {
    const of = narrationOf(start, rulebook, told, language);
    return sentenceOf(tell(of, of.plan.title)?.text ?? "");
  };
}

function narrationOf(
  start: Narrator,
  rulebook: Rulebook,
  told: CaseInput,
  language: string,
): Narration {
  return start(knownFacts(rulebook, told), language);
}

function sentencesOf(of: Narration): readonly RestingSentence[] {
  const said = new Set<string>();
  const sentences: RestingSentence[] = [];
  for (const part of of.plan.parts) {
    const told = "fact" in part ? alone(of, part.fact, said) : together(of, part.tellings, said);
    if (told === undefined) continue;
    for (const fact of told.says) said.add(fact);
    const { says, restsOn } = told;
    sentences.push({ text: sentenceOf(told.text), facts: [...says], restsOn: [...restsOn] });
  }
  return sentences;
}

/** A sentence is told only where it says a fact that was not said before. */
function together(
  of: Narration,
  tellings: StoryPlan["title"],
  said: ReadonlySet<string>,
): Told | undefined {
  return tell(of, tellings, {}, ({ says }) => [...says].some((fact) => !said.has(fact)));
}

function alone(of: Narration, id: string, said: ReadonlySet<string>): Told | undefined {
  const known = of.facts.get(id);
  const fact = of.declarations.get(id);
  if (known === undefined || fact === undefined || said.has(id)) return undefined;
  return tellFact(of, fact, known);
}
