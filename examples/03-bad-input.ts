// Bad input: every problem at once, each with its place and its mend, never the value of a fact.
import { evaluate, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";

// what comes from people is asked of it as of any rulebook: a program's own slip would not compile
const rulebook: Rulebook = loadRulebook();
const result = evaluate(
  rulebook,
  {
    on: "2026-02-30",
    facts: { "actor.agee": 16, "act.conduct": "posess", "child.age": 130 },
    readings: { authority: "both" },
  },
  { today: "2026-11-25" },
);
if (!result.ok) {
  for (const { code, pointer, suggestion } of result.problems) {
    console.log(code, pointer, suggestion ?? "-");
  }
}
// DATE_IMPOSSIBLE #/on -
// FACT_UNKNOWN #/facts/actor.agee actor.age
// OPTION_UNKNOWN #/facts/act.conduct possess
// VALUE_OUT_OF_DOMAIN #/facts/child.age -
// OPTION_UNKNOWN #/readings/authority -
