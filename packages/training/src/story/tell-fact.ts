import type { Scalar } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import type { Known } from "./known.ts";
import { sentenceOf } from "./sentence.ts";
import { type Narration, type OwnArguments, type Told, tell } from "./tell.ts";
import { countOf } from "./words.ts";

/** Tells one fact in a sentence of its own, whatever the case says of it. */
export function tellFact(of: Narration, fact: FactDeclaration, known: Known): Told | undefined {
  const told = sentenceAlone(of, fact, known);
  return told && { ...told, says: new Set([...told.says, fact.fact]) };
}

function sentenceAlone(of: Narration, fact: FactDeclaration, known: Known): Told | undefined {
  if (known.kind === "unknown") return sentence(of, fact, "unknown");
  if (fact.type === "integer" || fact.type === "date") {
    const value = of.words.value(fact, known);
    return sentence(of, fact, "value", { value, count: countOf(known) });
  }
  if (known.kind === "plain") return sentenceOfValue(of, fact, known.value);
  return known.kind === "oneOf" ? sentenceOfSeveral(of, fact, known.values) : undefined;
}

function sentenceOfValue(of: Narration, fact: FactDeclaration, value: Scalar): Told | undefined {
  const key = String(value);
  return Object.hasOwn(of.plan.facts[fact.fact] ?? {}, key)
    ? sentence(of, fact, key)
    : sentence(of, fact, "row", { row: of.words.row(fact, value) });
}

/** One clause for each value, out of its sentence. */
function sentenceOfSeveral(
  of: Narration,
  fact: FactDeclaration,
  values: readonly Scalar[],
): Told | undefined {
  const all = values.flatMap((value) => sentenceOfValue(of, fact, value) ?? []);
  const clauses = all.map(({ text }) => clauseOf(sentenceOf(text), of.plan.locale));
  return {
    text: of.words.format(of.plan.oneOf, { list: of.words.or(clauses) }),
    says: new Set(),
    restsOn: new Set(all.flatMap(({ restsOn }) => [...restsOn])),
  };
}

function clauseOf(sentence: string, locale: string): string {
  const words = sentence.replace(/\.$/, "");
  return words.slice(0, 1).toLocaleLowerCase(locale) + words.slice(1);
}

function sentence(
  of: Narration,
  fact: FactDeclaration,
  key: string,
  own: OwnArguments = {},
): Told | undefined {
  return tell(of, of.plan.facts[fact.fact]?.[key] ?? [], own);
}
