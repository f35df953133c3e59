// Whose act falls out of Czech jurisdiction when § 6 speaks of residents? Nobody sees it by reading the draft.
import { amend, evaluate, lawOn } from "@cokdyby/engine";
import { compare, plainLabels } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";

const rulebook = loadRulebook();
const draft = rulebook.amendments.filter((each) => each.id === "residents-in-section-6");
const amended = amend(rulebook, draft);
if (!amended.ok) throw new Error(JSON.stringify(amended.problems));

const on = "2026-03-01";
const { outcomes } = compare(
  { law: lawOn(rulebook, on), lawDate: on },
  { law: lawOn(amended.value, on), lawDate: on },
  { labelOf: plainLabels, outcomes: ["jurisdiction.activePersonality"] },
);
const lost = outcomes.find(({ to }) => to === "no");
for (const pattern of lost?.patterns ?? []) {
  for (const literal of pattern.when) {
    if ("fact" in literal) console.log(literal.fact, literal.in.map(({ label }) => label).join());
  }
  for (const law of [rulebook, amended.value]) {
    const found = evaluate(law, { ...pattern.example, on }, { today: on });
    if (found.ok) console.log(found.value.findings["jurisdiction.activePersonality"]?.status);
  }
}
// actor.nationality stateless
// actor.habitualResidence false
// yes
// no
