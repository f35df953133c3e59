import type { CaseInput, Rulebook } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { Wording } from "@cokdyby/engine/rulebook";
import type { SayTold } from "./telling.ts";

const RULE = "rule:";
const FACT = "fact:";

/** What a ground is told from. */
export interface GroundTelling {
  readonly rulebook: Rulebook;
  readonly law: LawWords;
  readonly say: SayTold;
  readonly told: CaseInput;
  /** Day of the law. */
  readonly on: string;
}

/** A ground as learners read it: provision and title of a rule; a fact and its value in the case. */
export function groundWords(ground: string, telling: GroundTelling): string {
  const { law, say, told } = telling;
  if (ground.startsWith(FACT)) {
    const fact = ground.slice(FACT.length);
    const value = told.facts[fact];
    return value === undefined
      ? say("factOpen", { fact: law.fact(fact) })
      : say("fact", { fact: law.fact(fact), value: law.stated(fact, value) });
  }
  const rule = ground.slice(RULE.length);
  const cites = wordingOf(ground, telling)?.cites ?? [];
  const citation = law.and(cites.map(law.cited));
  return citation === "" ? law.rule(rule) : say("rule", { citation, title: law.rule(rule) });
}

/** Our paraphrase of a ground that is a rule, in the wording of the day; empty for a fact. */
export function groundSays(ground: string, telling: GroundTelling): string {
  return telling.law.text(wordingOf(ground, telling)?.says);
}

/** The wording that is in force on the day; of a rule that is not, the nearest one before or else the first. */
function wordingOf(ground: string, { rulebook, on }: GroundTelling): Wording | undefined {
  if (!ground.startsWith(RULE)) return undefined;
  const rule = rulebook.rules.find((each) => each.rule === ground.slice(RULE.length));
  const begun = rule?.wordings.filter(({ inForce }) => inForce.from <= on);
  return begun?.at(-1) ?? rule?.wordings[0];
}
