import { formulaOf, READING } from "../conditions/formula.ts";
import { judge, type KleeneContext, type Truth } from "../conditions/judge.ts";
import { members } from "../facts/value-set.ts";
import type { Condition, Status } from "../rulebook/rulebook.ts";
import type { Situation } from "./situation.ts";

/**
 * What a situation lets us say leaf by leaf. Outcomes are asked for by their exact status; without
 * one they are unknown.
 */
export function kleeneContextOf(
  situation: Situation,
  statusOf: (outcome: string) => Status = () => "unknown",
): KleeneContext {
  const { law } = situation.compiled;
  const conditions = new Map<string, Truth>();
  const context: KleeneContext = {
    valuesOf: (variable) => {
      if (!variable.startsWith(READING)) return situation.known.values.get(variable);
      const option = situation.read.readings.get(variable.slice(READING.length));
      return option === undefined ? undefined : members([option]);
    },
    belongs: (fact) => {
      const declared = law.facts.get(fact)?.declaration.belongs;
      return declared === undefined ? "yes" : judge(formulaOf(declared, law), context);
    },
    outcome: (outcome) => {
      const status = statusOf(outcome);
      return status === "yes" || status === "no" ? status : "unknown";
    },
    condition: (id) => {
      const named = law.conditions.get(id);
      const truth =
        conditions.get(id) ??
        (named === undefined ? "no" : judge(formulaOf(named.wording.when, law), context));
      conditions.set(id, truth);
      return truth;
    },
  };
  return context;
}

/** Whether a condition certainly holds, certainly fails, or neither. */
export function judgeCondition(situation: Situation, condition: Condition): Truth {
  return judge(formulaOf(condition, situation.compiled.law), kleeneContextOf(situation));
}
