import { evaluate } from "@cokdyby/engine";
import { completeCases, type Facts, without, withoutSome } from "../cases.ts";
import { type Figure, figure, tell } from "../figure.ts";
import { CLASHING, context, LAW_DATE, openReadings, readings, rulebook } from "../law.ts";
import { timeOften } from "../measure.ts";

// All outcomes with full findings where facts are missing: exact statuses, what is missing, what
// suffices, rules, provisions and grade. Beside them
// a case that is refused: what clashes is found and named.
const cases = completeCases();

tell([
  measured("partial30.allOutcomes", without(cases, 0.3), readings),
  measured("evaluate.missing12", withoutSome(cases, 12), openReadings),
  measured("evaluate.open", withoutSome(cases, 20), openReadings),
  figure("refused", timeOften(refused) / 1_000, "us"),
]);

function measured(
  name: string,
  facts: readonly Facts[],
  readings: Readonly<Record<string, string>>,
): Figure {
  const ask = (turn: number) => {
    const each = facts[turn % facts.length] as Facts;
    const input = { facts: each, readings, on: LAW_DATE, presume: false };
    const found = evaluate(rulebook, input, context);
    if (!found.ok) throw new Error(`a case of ${name} is none: ${JSON.stringify(found.problems)}`);
  };
  for (let turn = 0; turn < facts.length; turn++) ask(turn);
  return figure(name, timeOften(ask) / 1_000, "us");
}

function refused(): void {
  const input = { facts: CLASHING, on: LAW_DATE };
  const found = evaluate(rulebook, input, context, ["liability.exempt"]);
  if (found.ok) throw new Error("a case that clashes was answered");
}
