import { canonicalJson, sha256Of } from "@cokdyby/engine/rulebook";
import type { SayOf } from "@cokdyby/words";
import type { playerWords } from "@cokdyby/words/training/player";
import type { ToldItem, ToldOption, ToldSet } from "../told/told-item.ts";
import type {
  PlayerItem,
  PlayerOption,
  PlayerSet,
  PlayerWords,
  ScormVersion,
} from "./player/player-set.ts";

/** Says the words of the player; `sayIn(playerWords, language)` makes it. */
export type SayPlayer = SayOf<typeof playerWords>;

/** What a trainer may choose of a SCORM package. */
export interface ScormOptions {
  /** From which share of all marks the set is passed, 0 to 1; left out: it is only completed. */
  readonly passShare?: number;
}

/** A set as the player takes it. */
export function playerSetOf(
  set: ToldSet,
  version: ScormVersion,
  say: SayPlayer,
  { passShare }: ScormOptions = {},
): PlayerSet {
  const { title, language, items } = set;
  return {
    version,
    language,
    title,
    mark: sha256Of(canonicalJson(items.map(optionsOf))).slice(0, 8),
    passShare: passShare ?? null,
    words: wordsOf(say),
    items: items.map((item) => playerItem(item, say("of", { at: item.number, of: items.length }))),
  };
}

/** What the kept answers point at. */
function optionsOf({ item, verdicts, grounds }: ToldItem) {
  return [item, ...[...verdicts, ...grounds].map(({ option }) => option)];
}

function playerItem(item: ToldItem, of: string): PlayerItem {
  const { prompts, solution } = item;
  return {
    id: item.item,
    title: item.title,
    of,
    story: item.story.join(" "),
    given: item.given,
    question: item.question,
    verdictPrompt: prompts.verdict,
    groundsPrompt: prompts.grounds,
    verdicts: item.verdicts.map(playerOption),
    grounds: item.grounds.map(playerOption),
    solution: {
      verdict: solution.verdict,
      restsOn: solution.restsOn,
      reasons: solution.reasons.map(({ ground, says }) =>
        says === "" ? ground : `${ground}. ${says}`,
      ),
      basis: solution.basis,
    },
  };
}

function playerOption({ label, isRight, feedback }: ToldOption): PlayerOption {
  return { label, isRight, feedback };
}

/** The words with places left for what is known only while the player runs. */
function wordsOf(say: SayPlayer): PlayerWords {
  return {
    start: say("start"),
    resume: say("resume"),
    lead: say("lead"),
    theCase: say("theCase"),
    known: say("known"),
    commit: say("commit"),
    chooseFirst: say("chooseFirst"),
    next: say("next"),
    toEnd: say("toEnd"),
    solution: say("solution"),
    marks: say("marks", { marks: "{marks}", of: "{of}" }),
    chosenRight: say("chosenRight"),
    chosenWrong: say("chosenWrong"),
    missed: say("missed"),
    score: say("score", { percent: "{percent}" }),
    finished: say("finished"),
    notSent: say("notSent"),
    alone: say("alone"),
  };
}
