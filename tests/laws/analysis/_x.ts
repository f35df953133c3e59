import {
  amend,
  check,
  compare,
  counterfactual,
  evaluate,
  lawOn,
  plainLabels,
  questionPlan,
  situationOf,
} from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";

const rb = loadRulebook();
const t = (name: string, f: () => unknown) => {
  const a: number[] = [];
  for (let i = 0; i < 4; i++) {
    const s = performance.now();
    f();
    a.push(Math.round((performance.now() - s) * 10) / 10);
  }
  console.log(name, a.join(" "));
};
const date = "2026-03-01";
t("check", () => check(lawOn(rb, date), rb.properties));
for (const c of check(lawOn(rb, date), rb.properties))
  console.log(
    c.id,
    c.status,
    c.failing,
    c.of,
    JSON.stringify(c.byReading),
    JSON.stringify(c.counterexample),
  );
