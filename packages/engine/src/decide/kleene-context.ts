import { formulaOf, READING } from "../conditions/formula.ts";
import { judge, type KleeneContext, type Truth } from "../conditions/judge.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { members, unite, type ValueSet } from "../facts/value-set.ts";
import type { Condition, Status } from "../rulebook/rulebook.ts";
import { constraintOf } from "./partial-assignment.ts";
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
  const left = new Map<string, ValueSet | undefined>();
  const context: KleeneContext = {
    valuesOf: (variable) => {
      if (!variable.startsWith(READING)) {
        const known = situation.known.values.get(variable);
        if (known !== undefined || !isBound(situation, variable)) return known;
        if (!left.has(variable)) left.set(variable, valuesLeft(situation, variable));
        return left.get(variable);
      }
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

/** Whether a fact of which nothing is said may be one with another, or is bound by one. */
function isBound({ compiled: { links, orders } }: Situation, fact: string): boolean {
  return (
    orders.some(({ low, high }) => low.at(-1) === fact || high.at(-1) === fact) ||
    links.some(({ leader, follower }) => leader === fact || follower === fact)
  );
}

/** The values of the classes that a fact can have in some case left. */
export function valuesLeft({ compiled, known }: Situation, fact: string): ValueSet | undefined {
  const { store, byId } = compiled.space;
  const variable = byId.get(fact);
  const constraint = constraintOf(compiled, known);
  return variable?.classes
    .filter((_, index) => {
      const inClass = store.literal(variable.level, (each) => each === index);
      return reaches(store, inClass, constraint, known.allowed, true);
    })
    .reduce(unite);
}

/** Whether a condition certainly holds, certainly fails, or neither. */
export function judgeCondition(situation: Situation, condition: Condition): Truth {
  return judge(formulaOf(condition, situation.compiled.law), kleeneContextOf(situation));
}
