import { type LawWords, lawWords } from "@cokdyby/engine";
import { type KeyOf, sayIn } from "@cokdyby/words";
import { topicWords } from "@cokdyby/words/web/topic";
import type { Item, Misconception } from "../../items/item.ts";
import { givenWords } from "./given-words.ts";
import { groundSays, groundWords } from "./ground-words.ts";
import { misconceptionWords } from "./misconception-words.ts";
import type { Telling } from "./telling.ts";
import type { ToldItem, ToldOption, ToldReason } from "./told-item.ts";
import { verdictWords } from "./verdict-words.ts";

/**
 * Puts an item into the words of one language. The key is taken as the item has it: whoever exports computes it anew
 * before.
 *
 * @param number its place in the set, from 1
 */
export function tellItem(item: Item, number: number, telling: Telling): ToldItem {
  const { rulebook, phrases, teller, language, words: say } = telling;
  const law = lawWords(rulebook, phrases);
  const { outcome, basis, key } = item;
  const grounds = { rulebook, law, say, told: item.case, on: basis.on };
  const toldOutcome = law.outcome(outcome);
  const option = (id: string, label: string, isRight: boolean, why?: Misconception): ToldOption => {
    const feedback = isRight ? say("right") : misconceptionWords(why, law, say);
    return { option: id, label, isRight, feedback };
  };
  const verdicts = item.verdicts.map((each) => {
    const isRight = each.verdict === key.verdict;
    return option(each.verdict, verdictWords(each, law, say), isRight, each.misconception);
  });
  const toldGrounds = item.grounds.map(({ ground, misconception }) => {
    const isRight = key.grounds.includes(ground);
    return option(ground, groundWords(ground, grounds), isRight, misconception);
  });
  const reasons = toldGrounds
    .filter(({ isRight }) => isRight)
    .map((each): ToldReason => ({ ground: each.label, says: groundSays(each.option, grounds) }));
  const right = verdicts.find(({ isRight }) => isRight)?.label ?? "";
  const date = law.date(basis.on);
  return {
    item: item.item,
    language,
    number,
    title: say("title", { number, outcome: toldOutcome }),
    story: teller(item.case, language).sentences.map(({ text }) => text),
    given: givenWords(item, law, telling),
    question: say("question", { outcome: toldOutcome }),
    prompts: {
      verdict: say("verdictPrompt"),
      grounds: say("groundsPrompt"),
      essay: say("essayPrompt"),
    },
    parts: { verdict: say("partVerdict"), grounds: say("partGrounds"), essay: say("partEssay") },
    verdicts,
    grounds: toldGrounds,
    solution: {
      verdict: say("solution", { verdict: right }),
      restsOn: say("restsOn"),
      reasons,
      basis: say("basis", { date, digest: basis.digest }),
    },
    tags: [
      ...item.topics.map((topic) => nameOf(topic, law, telling)),
      say("level", { level: item.level }),
      say("law", { date: basis.on }),
    ],
  };
}

/** The name of a group of outcomes or of a topic of worked cases; of another rulebook's topics the id. */
function nameOf(topic: string, law: LawWords, { rulebook, language }: Telling): string {
  const group = rulebook.groups.find((each) => each.group === topic);
  if (group !== undefined) return law.text(group.label);
  const key = `topic.${topic}`;
  return isKey(key) ? sayIn(topicWords, language)(key) : topic;
}

function isKey(key: string): key is KeyOf<typeof topicWords> {
  return Object.hasOwn(topicWords.cs, key);
}
