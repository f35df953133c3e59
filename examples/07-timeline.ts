// A threat of 2023, judged in 2025: what changes between the act and the decision, and which law is milder?
import { timeline } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";

const facts = {
  "act.date": "2023-05-01",
  "decision.date": "2025-06-01",
  "act.conduct": "extort",
  "act.place": "czechia",
  "actor.age": 34,
  "child.age": 16,
  "material.content": "explicit",
  "material.selfGenerated": "yes",
  "threat.kind": "publication",
  "threat.aim": "performance",
  "threat.initialImageHeld": true,
};
const outcomes = ["offence.185a", "offence.186", "liability.liable"];
const given = { facts, readings: { authority: "code" } };
const found = timeline(loadRulebook(), given, outcomes, { today: "2025-06-01" });
if (!found.ok) throw new Error(JSON.stringify(found.problems));

for (const { date, why, changes } of found.value.points) {
  console.log([date, ...why, ...changes.map(({ outcome, to }) => `${outcome}=${to}`)].join(" "));
}
for (const [outcome, favour] of Object.entries(found.value.moreFavourable)) {
  const law = "date" in favour ? favour.date : Object.keys(favour)[0];
  console.log(outcome, law, favour.reasons.map(({ code }) => code).join());
}
// 2023-05-01 act
// 2024-07-01 wording
// 2025-01-01 wording offence.185a=yes offence.186=no
// 2025-06-01 decision
// offence.185a 2023-05-01 betterAnswer
// offence.186 2025-01-01 betterAnswer
// liability.liable notComparable otherGrounds
