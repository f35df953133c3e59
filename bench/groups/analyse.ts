import { type Situation, situationOf } from "@cokdyby/engine";
import { check, compare, counterfactual, plainLabels, questionPlan } from "@cokdyby/engine/analyse";
import { completeCases, type Facts, withFew } from "../cases.ts";
import { type Figure, middleAndWorst, tell } from "../figure.ts";
import { amended, base, context, LAW_DATE, law, rulebook } from "../law.ts";
import { TRIAL, timeEach } from "../measure.ts";

// Questions about the whole space, warm: for each the median and the worst over the shipped
// amendments, or over cases.
const labelOf = plainLabels;
const all = completeCases();
const COUNT = TRIAL ? 1 : 6;
const complete = Array.from(
  { length: COUNT },
  (_, at) => all[Math.floor((at * all.length) / COUNT)]!,
);
const few = withFew(complete, 5);
const GOAL = "prosecution.open";

const situationsOf = (cases: readonly Facts[]): Situation[] =>
  cases.map((facts) => {
    const situation = situationOf(rulebook, { facts, on: LAW_DATE }, context);
    if (!situation.ok) throw new Error(`a case is none: ${JSON.stringify(situation.problems)}`);
    return situation.value;
  });

tell([
  ...figures(
    "compare",
    amended.map(
      ({ dated }) =>
        () =>
          compare(base, dated, { labelOf }),
    ),
  ),
  ...figures(
    "checkAll",
    [law, ...amended.map(({ dated }) => dated.law)].map(
      (each) => () => check(each, each.rulebook.properties),
    ),
  ),
  ...figures(
    "questionPlan",
    situationsOf(few).map((situation) => () => questionPlan(situation, [GOAL], labelOf)),
  ),
  ...figures(
    "counterfactual",
    [...situationsOf(complete), ...situationsOf(few)].map(
      (situation) => () => counterfactual(situation, GOAL, { labelOf }),
    ),
  ),
]);

function figures(name: string, things: readonly (() => void)[]): readonly Figure[] {
  return middleAndWorst(name, timeEach(things));
}
