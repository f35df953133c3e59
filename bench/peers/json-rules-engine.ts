import type { Law, Scalar } from "@cokdyby/engine";
import { exportRules } from "@cokdyby/engine/export";
import { Engine, type NestedCondition, type TopLevelCondition } from "json-rules-engine";

/** The stock engine on the exported rules, run as its documents show: the outcomes that hold. */
export function jsonRulesEngine(
  law: Law,
): (facts: Readonly<Record<string, Scalar>>) => Promise<ReadonlySet<string>> {
  const { conditions, rules, facts: figures } = exportRules(law);
  const engine = new Engine();
  for (const [name, condition] of Object.entries(conditions)) {
    engine.setCondition(name, mutable(condition) as TopLevelCondition);
  }
  for (const [id, figure] of Object.entries(figures)) engine.addFact(id, figure);
  for (const { name, conditions: when, event } of rules) {
    engine.addRule({ name, conditions: mutable(when) as TopLevelCondition, event: { ...event } });
  }
  return async (facts) => {
    const { events } = await engine.run({ ...facts });
    return new Set(events.map(({ params }) => params?.outcome as string));
  };
}

/** The library takes its conditions apart, and ours are frozen. */
function mutable(condition: unknown): NestedCondition {
  return JSON.parse(JSON.stringify(condition));
}
