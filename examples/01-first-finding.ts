// May a sixteen-year-old who keeps an image of herself be prosecuted?
import { evaluate } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";

const rulebook = loadRulebook();
const result = evaluate(
  rulebook,
  {
    on: "2026-03-01",
    facts: {
      "act.conduct": "possess",
      "act.place": "czechia",
      "actor.age": 16,
      "actor.isDepicted": true,
      "material.content": "explicit",
      "material.selfGenerated": "yes",
    },
  },
  { today: "2026-11-25" },
  ["prosecution.open"],
);
if (!result.ok) throw new Error(JSON.stringify(result.problems));

const finding = result.value.findings["prosecution.open"];
console.log(finding?.status);
// contested
console.log(finding?.dependsOn.join(", "));
// depictedChildAsOffender
for (const row of finding?.byReading ?? []) console.log(JSON.stringify(row.readings), row.status);
// {"depictedChildAsOffender":"excluded"} no
// {"depictedChildAsOffender":"possible"} yes
