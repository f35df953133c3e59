import { decide, type LawWords, labelsIn, type Situation, situationOf } from "@cokdyby/engine";
import type { Item } from "../../items/item.ts";
import type { Telling } from "./telling.ts";

/** A reading that a case leaves open though it has a default. */
const OPEN = "open";

/**
 * What a learner has to know besides the story: the day, the readings that are chosen or stand by default, and what is
 * presumed; of the last two what the answer needs.
 */
export function givenWords(item: Item, law: LawWords, telling: Telling): readonly string[] {
  const { rulebook, words: say } = telling;
  const { on } = item.basis;
  const readings = { ...item.case.readings, ...item.basis.readings };
  const situation = situationOf(rulebook, { ...item.case, on, readings }, { today: on });
  const chosen = Object.entries(readings).map(([reading, option]) => {
    const words = { reading: law.reading(reading), option: law.option(reading, option) };
    return option === OPEN ? say("givenOpen", words) : say("givenReading", words);
  });
  const needed = situation.ok ? neededWords(situation.value, item.outcome, law, telling) : [];
  return [say("givenDate", { date: law.date(on) }), ...chosen, ...needed];
}

function neededWords(
  situation: Situation,
  outcome: string,
  law: LawWords,
  { rulebook, phrases, words: say }: Telling,
): readonly string[] {
  const [finding] = decide(situation, [outcome]);
  const defaults = (finding?.defaulted ?? []).flatMap((id) => {
    const option = rulebook.readings.find(({ reading }) => reading === id)?.default;
    if (option === undefined) return [];
    return [say("givenDefault", { reading: law.reading(id), option: law.option(id, option) })];
  });
  const labelOf = labelsIn(phrases);
  const presumed = (finding?.presumed ?? []).flatMap((fact) => {
    const statement = situation.presumptions.get(fact);
    if (statement === undefined) return [];
    const value =
      statement.kind === "never"
        ? law.phrase("value.never")
        : labelOf(
            situation.read.law,
            fact,
            statement.kind === "values" ? statement.values : statement,
          );
    return [say("givenPresumed", { fact: law.fact(fact), value })];
  });
  return [...defaults, ...presumed];
}
