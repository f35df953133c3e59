import type { LawWords } from "@cokdyby/engine/explain";
import type { Misconception } from "../../items/item.ts";
import type { SayTold } from "./telling.ts";

/** The error that a wrong answer stands for, as one sentence to the learner. */
export function misconceptionWords(
  misconception: Misconception | undefined,
  law: LawWords,
  say: SayTold,
): string {
  switch (misconception?.kind) {
    case undefined:
      return say("wrong");
    case "otherReading": {
      const { reading, option } = misconception;
      const words = { reading: law.reading(reading), option: law.option(reading, option) };
      return say("because.otherReading", words);
    }
    case "twin":
      return say("because.twin", { fact: law.fact(misconception.fact) });
    case "withoutRule":
      return say("because.withoutRule", { rule: law.rule(misconception.rule) });
    case "otherWording":
      return say("because.otherWording", { date: law.date(misconception.on) });
    case "otherOutcome":
      return say("because.otherOutcome", { outcome: law.outcome(misconception.outcome) });
    case "elementFails": {
      const elements = misconception.elements.map((id) => law.condition(id) ?? law.fact(id));
      return say("because.elementFails", { elements: law.and(elements) });
    }
    case "presumption":
      return say("because.presumption", { fact: law.fact(misconception.fact) });
    case "leftOut":
      return say("because.leftOut", { fact: law.fact(misconception.fact) });
    case "presumptions":
    case "otherWayRound":
    case "doesNotDecide":
      return say(`because.${misconception.kind}`);
  }
}
