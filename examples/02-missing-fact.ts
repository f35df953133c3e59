// What is worth establishing? A fact left out is unknown, never "no".
import { evaluate, situationOf } from "@cokdyby/engine";
import { plainLabels, questionPlan } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";

const rulebook = loadRulebook();
const context = { today: "2026-11-25" };
const file = {
  on: "2026-03-01",
  readings: { authority: "code" },
  facts: {
    "act.conduct": "possess",
    "actor.age": 34,
    "actor.nationality": "czech",
    "child.age": 15,
  },
} as const;

// a Czech national's act is within Czech jurisdiction although its place is unknown
const jurisdiction = evaluate(rulebook, file, context, ["jurisdiction.established"]);
if (jurisdiction.ok) console.log(jurisdiction.value.findings["jurisdiction.established"]?.status);
// yes

const situation = situationOf(rulebook, file, context);
if (situation.ok) {
  const plan = questionPlan(situation.value, ["prosecution.open"], plainLabels);
  console.log(plan.stillNeeded.join(", "));
  // material.content, material.pornographicWork, receipt.mode, receipt.kept
  for (const { fact, score } of plan.ranked.slice(0, 2)) console.log(fact, score);
  // material.content 0.408
  // receipt.mode 0.125
}
