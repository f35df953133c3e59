// The law of one day as plain JSON, run by the stock json-rules-engine alone: what `cokdyby export --on 2026-03-01`
// prints is this text. The library knows only yes and no, so it is given every fact and reading.
import { lawOn } from "@cokdyby/engine";
import { exportRules } from "@cokdyby/engine/export";
import { loadRulebook } from "@cokdyby/rules";
import { Engine } from "json-rules-engine";

const text = JSON.stringify(exportRules(lawOn(loadRulebook(), "2026-03-01")));

// from here on nothing of Cokdyby: the text and the library do
const { rules, conditions, facts, given } = JSON.parse(text);
const engine = new Engine(rules);
for (const [name, condition] of Object.entries(conditions)) {
  engine.setCondition(name, condition as Parameters<Engine["setCondition"]>[1]);
}
for (const [name, figure] of Object.entries(facts))
  engine.addFact(name, figure as number | boolean);

const stated = {
  "act.conduct": "possess",
  "act.place": "czechia",
  "act.intentional": true,
  "act.withoutRight": true,
  "actor.age": 30,
  "actor.participation": "perpetrator",
  "child.appearance": "realChild",
  "material.shownAge": 14,
  "material.content": "explicit",
  "material.form": "visual",
  "receipt.mode": "requested",
};
// what is not stated is taken as not so: this law has no other default
const complete = Object.fromEntries(given.map((name: string) => [name, "no"]));
const { events } = await engine.run({ ...complete, ...stated });
console.log([...new Set(events.map(({ params }) => params?.outcome))].join(", "));
// jurisdiction.conductInCzechia, jurisdiction.established, offence.192-1, liability.elementsFulfilled, liability.liable, prosecution.open, prosecution.diversionPossible
