import { type LawWords, lawWords } from "@cokdyby/engine/explain";
import { type KeyOf, sayIn } from "@cokdyby/words";
import { topicWords } from "@cokdyby/words/web/topic";
import type { Item, Misconception, VerdictOption } from "../../items/item.ts";
import { givenWords, presumedWords } from "./given-words.ts";
import { groundSays, groundWords } from "./ground-words.ts";
import { misconceptionWords } from "./misconception-words.ts";
import { questionWords } from "./question-words.ts";
import type { SayTold, Telling } from "./telling.ts";
import type { ToldItem, ToldOption, ToldReason } from "./told-item.ts";

/**
 * Puts items into the words of one language; they are numbered from 1, and what is presumed is said of all alike. The keys are
 * taken as the items have them: whoever exports computes them anew before.
 */
export function tellItems(items: readonly Item[], telling: Telling): readonly ToldItem[] {
  const law = lawWords(telling.rulebook, telling.phrases);
  const presumed = presumedWords(items, law, telling);
  return items.map((item, at) => {
    const { given, ...told } = tellItem(item, at + 1, law, telling);
    return { ...told, given: [...given, ...presumed] };
  });
}

function tellItem(item: Item, number: number, law: LawWords, telling: Telling): ToldItem {
  const { rulebook, teller, language, words: say } = telling;
  const { outcome, basis, key } = item;
  const grounds = { rulebook, law, say, told: item.case, on: basis.on };
  const question = questionWords(outcome, law, telling);
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
    title: say("title", { number, question }),
    story: teller(item.case, language).sentences.map(({ text }) => text),
    given: givenWords(item, law, telling),
    question,
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

/** An answer as learners read it; "contested" with what follows under each option of its reading. */
function verdictWords(option: VerdictOption, law: LawWords, say: SayTold): string {
  const { status, under } = option;
  if (status !== "contested") return say(`verdict.${status}`);
  if (under === undefined) return say("status.contested");
  const each = under.by.map((row) => {
    const words = law.option(under.reading, row.option);
    return say("under", { option: words, status: say(`status.${row.status}`) });
  });
  const reading = law.reading(under.reading);
  return say("verdict.contested", { reading, under: each.join("; ") });
}
