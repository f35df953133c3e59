// Why does the Code not reach this act abroad, and which single fact would make it do so?
import { situationOf } from "@cokdyby/engine";
import { counterfactual, plainLabels } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";

const facts = {
  "act.place": "abroad",
  "actor.nationality": "stateless",
  "actor.permanentResidence": false,
} as const;
const given = { facts, readings: { authority: "code" }, on: "2026-03-01" };
const situation = situationOf(loadRulebook(), given, { today: "2026-03-01" });
if (!situation.ok) throw new Error(JSON.stringify(situation.problems));

const { finding, changes, whyNot } = counterfactual(
  situation.value,
  "jurisdiction.activePersonality",
  { maxFacts: 1, labelOf: plainLabels },
);
console.log(finding.status);
for (const { set } of changes) {
  for (const { fact, to } of set) console.log("change", fact, to.label);
}
for (const { rule, unmet } of whyNot) {
  console.log(rule, unmet.map((each) => ("fact" in each ? each.fact : "")).join(" + "));
}
// no
// change actor.nationality czech
// change actor.permanentResidence true
// criminal-code.s6 actor.nationality
// criminal-code.s6 actor.permanentResidence
