// A threat of 2023, judged in 2025: what changes between the act and the decision, and which law is milder?
import { timeline } from "@cokdyby/engine/analyse";
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
} as const;
const outcomes = ["offence.185a", "offence.186", "liability.liable"] as const;
const given = { facts, readings: { authority: "code" } } as const;
const found = timeline(loadRulebook(), given, outcomes, { today: "2025-06-01" });
if (!found.ok) throw new Error(JSON.stringify(found.problems));

for (const { date, why, changes } of found.value.points) {
  console.log([date, ...why, ...changes.map(({ outcome, to }) => `${outcome}=${to}`)].join(" "));
}
const favour = found.value.moreFavourable;
if (favour === undefined) throw new Error("the rulebook compares no laws");
for (const { date, row, lower, upper } of favour.rows) console.log(date, row, lower, upper);
console.log("date" in favour ? favour.date : "a person must decide");
console.log(favour.reasons.map(({ code }) => code).join());
// 2023-05-01 act
// 2024-07-01 wording
// 2025-01-01 wording offence.185a=yes offence.186=no
// 2025-06-01 decision
// 2023-05-01 186-3 1 5
// 2024-07-01 186-3 1 5
// 2025-01-01 185a-2 2 8
// 2025-06-01 185a-2 2 8
// 2023-05-01
// noLaterIsBetter
