import { engineOf, evaluate } from "@cokdyby/engine";
import { completeCases, type Facts, without, withoutSome } from "../cases.ts";
import { type Figure, tell } from "../figure.ts";
import { context, LAW_DATE, openReadings, readings, rulebook } from "../law.ts";
import { timeOften } from "../measure.ts";

// All outcomes with full findings where facts are missing: exact statuses, what is missing, what
// suffices, rules, provisions and grade. Nothing is remembered from one case to the next.
const cases = completeCases();

tell([
  figure("partial30.allOutcomes", without(cases, 0.3), readings),
  figure("evaluate.missing12", withoutSome(cases, 12), openReadings),
  figure("evaluate.open", withoutSome(cases, 20), openReadings),
]);

function figure(name: string, facts: readonly Facts[], readings: Facts): Figure {
  const inputs = facts.map((each) => ({
    facts: each,
    readings: readings as Readonly<Record<string, string>>,
    on: LAW_DATE,
    presume: false,
  }));
  const ns = timeOften((turn) => {
    engineOf(rulebook).forgetFindings();
    const found = evaluate(rulebook, inputs[turn % inputs.length] ?? { facts: {} }, context);
    if (!found.ok) throw new Error("the facts left of a case are none");
  });
  return { name, value: Number((ns / 1000).toPrecision(4)), unit: "us" };
}
