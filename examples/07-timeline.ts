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
const given = { facts };
const found = timeline(loadRulebook(), given, outcomes, { today: "2025-06-01" });
if (!found.ok) throw new Error(JSON.stringify(found.problems));

for (const { date, why, changes } of found.value.points) {
  console.log([date, ...why, ...changes.map(({ outcome, to }) => `${outcome}=${to}`)].join(" "));
}
const favour = found.value.moreFavourable;
for (const { date, row, upper } of favour?.rows ?? []) console.log(date, row, upper);
if (favour !== undefined) {
  const law = "date" in favour ? favour.date : "same" in favour ? "same" : "a person must decide";
  console.log(law, favour.reasons.map(({ code }) => code).join());
}
