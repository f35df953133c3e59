import { decide, type Situation, situationOf } from "@cokdyby/engine";
import { type LawWords, labelsIn } from "@cokdyby/engine/explain";
import type { Item } from "../../items/item.ts";
import type { Telling } from "./telling.ts";

/** A reading that a case leaves open though it has a default. */
const OPEN = "open";

/** What a learner has to know besides the story: the day, and the readings that are chosen or stand by default, where the answer needs them. */
export function givenWords(item: Item, law: LawWords, telling: Telling): readonly string[] {
  const { rulebook, words: say } = telling;
  const chosen = Object.entries(readingsOf(item)).map(([reading, option]) => {
    const words = { reading: law.reading(reading), option: law.option(reading, option) };
    return option === OPEN ? say("givenOpen", words) : say("givenReading", words);
  });
  const defaults = (decided(item, telling)?.finding.defaulted ?? []).flatMap((id) => {
    const option = rulebook.readings.find(({ reading }) => reading === id)?.default;
    if (option === undefined) return [];
    return [say("givenDefault", { reading: law.reading(id), option: law.option(id, option) })];
  });
  return [say("givenDate", { date: law.date(item.basis.on) }), ...chosen, ...defaults];
}

/**
 * What is presumed where a story does not say otherwise: all that the answer to any of some items needs, so that nothing can be
 * told from it about one of them.
 *
 * @returns one line, or none
 */
export function presumedWords(
  items: readonly Item[],
  law: LawWords,
  telling: Telling,
): readonly string[] {
  const { rulebook, words: say } = telling;
  const all = items.flatMap((item) => decided(item, telling) ?? []);
  const presumed = rulebook.facts.flatMap(({ fact }) => {
    const needing = all.find(({ finding }) => finding.presumed.includes(fact));
    const value = needing && presumedValue(needing.situation, fact, law, telling);
    return value === undefined ? [] : [say("fact", { fact: law.fact(fact), value })];
  });
  return presumed.length === 0 ? [] : [say("givenPresumed", { presumed: presumed.join("; ") })];
}

function presumedValue(
  { presumptions, read }: Situation,
  fact: string,
  law: LawWords,
  { phrases }: Telling,
): string | undefined {
  const statement = presumptions.get(fact);
  if (statement === undefined) return undefined;
  if (statement.kind === "never") return law.phrase("value.never");
  const points = statement.kind === "values" ? statement.values : statement;
  return labelsIn(phrases)(read.law, fact, points);
}

function readingsOf({ case: told, basis }: Item): Item["basis"]["readings"] {
  return { ...told.readings, ...basis.readings };
}

function decided(item: Item, { rulebook }: Telling) {
  const { on } = item.basis;
  const told = { ...item.case, on, readings: readingsOf(item) };
  const situation = situationOf(rulebook, told, { today: on });
  const [finding] = situation.ok ? decide(situation.value, [item.outcome]) : [];
  return situation.ok && finding !== undefined
    ? { situation: situation.value, finding }
    : undefined;
}
