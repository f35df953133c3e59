import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { exceptionsOf, layered, rulesOf } from "../diagram/rules-of.ts";
import type { Space, Variable } from "../diagram/space.ts";
import { belongsInSome } from "./cases.ts";

/** A fact or reading that the rules of an outcome read themselves. */
export interface ValueWord {
  readonly kind: "fact" | "reading";
  readonly variable: Variable;
  /** Where the fact belongs under either law. */
  readonly belongs: Node;
}

/** An outcome or named condition that they refer to. */
export interface RootWord {
  readonly kind: "outcome" | "condition";
  readonly id: string;
  /** Where it holds under the base and under the amended law. */
  readonly before: Node;
  readonly after: Node;
}

/** One thing that the rules of an outcome speak of themselves. */
export type Word = ValueWord | RootWord;

/**
 * The words of an outcome's own rules under two laws: the facts and readings that their leaves read,
 * and the outcomes and named conditions that they refer to, none of them unfolded. Whether the
 * outcome flips is a function of these words alone.
 *
 * @param choice the readings that stand
 */
export function vocabularyOf(
  outcome: string,
  base: CompiledLaw,
  amended: CompiledLaw,
  choice: Int32Array,
): Word[] {
  const words = new Map<string, Word>();
  const { space } = base;
  for (const compiled of [base, amended]) {
    const collect = (formula: Formula) => collectWords(formula, base, amended, compiled, words);
    for (const { rule, wording } of rulesOf(compiled.law, outcome)) {
      collect(formulaOf(wording.when, compiled.law));
      collectExceptions(rule.rule, compiled, collect);
    }
    const reading = compiled.law.rulebook.layerReading;
    if (layered(compiled.law, outcome) && reading !== undefined) {
      addVariable(`${READING}${reading}`, base, amended, words);
    }
  }
  const places = new Map(base.law.rulebook.facts.map(({ fact }, place) => [fact, place]));
  return [...words.values()]
    .map((word) => restricted(space, word, choice))
    .sort((a, b) => placeOf(places, a) - placeOf(places, b));
}

function restricted(space: Space, word: Word, choice: Int32Array): Word {
  const { store } = space;
  if ("variable" in word) return { ...word, belongs: store.restrict(word.belongs, choice) };
  const before = store.restrict(word.before, choice);
  return { ...word, before, after: store.restrict(word.after, choice) };
}

function collectExceptions(
  rule: string,
  compiled: CompiledLaw,
  collect: (formula: Formula) => void,
): void {
  for (const exception of exceptionsOf(compiled.law, rule)) {
    collect(formulaOf(exception.wording.when, compiled.law));
    collectExceptions(exception.rule.rule, compiled, collect);
  }
}

/** Words that are whole conditions come first: they say most. Then facts in rulebook order, and readings. */
function placeOf(places: ReadonlyMap<string, number>, word: Word): number {
  if (word.kind === "outcome") return -2;
  if (!("variable" in word)) return -1;
  return places.get(word.variable.id) ?? places.size;
}

function collectWords(
  formula: Formula,
  base: CompiledLaw,
  amended: CompiledLaw,
  compiled: CompiledLaw,
  words: Map<string, Word>,
): void {
  const again = (part: Formula) => collectWords(part, base, amended, compiled, words);
  switch (formula.kind) {
    case "constant":
      return;
    case "all":
    case "any":
      formula.parts.forEach(again);
      return;
    case "not":
      again(formula.part);
      return;
    case "outcome":
    case "condition": {
      const roots = formula.kind === "outcome" ? "outcomes" : "conditions";
      words.set(`${formula.kind} ${formula.id}`, {
        kind: formula.kind,
        id: formula.id,
        before: base[roots].get(formula.id) ?? FALSE,
        after: amended[roots].get(formula.id) ?? FALSE,
      });
      return;
    }
    case "test": {
      addVariable(formula.variable, base, amended, words);
      const belongs = compiled.law.facts.get(formula.variable)?.declaration.belongs;
      if (belongs !== undefined) again(formulaOf(belongs, compiled.law));
      return;
    }
  }
}

function addVariable(
  id: string,
  base: CompiledLaw,
  amended: CompiledLaw,
  words: Map<string, Word>,
): void {
  const variable = base.space.byId.get(id);
  if (variable === undefined || words.has(id)) return;
  const belongs = variable.kind === "fact" ? belongsInSome([base, amended], variable) : TRUE;
  words.set(id, { kind: variable.kind, variable, belongs });
}
