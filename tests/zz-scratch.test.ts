import { explain, evaluate, situationOf } from "@cokdyby/engine";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { test } from "vitest";
import { writeFileSync } from "node:fs";

test("scratch", async () => {
  const rulebook = loadRulebook();
  const phrases = loadPhrases();
  const cases: Record<string, [any, string[]]> = {
    a: [{ facts: { "act.conduct": "possess", "actor.age": 16, "act.place": "czechia" }, on: "2026-03-01" }, ["prosecution.open", "liability.exempt"]],
    b: [{ facts: { "act.conduct": "possess", "actor.age": 14, "act.place": "czechia", "actor.isDepicted": true, "material.content":"explicit", "material.selfGenerated": "yes" }, on: "2022-03-10" }, ["prosecution.open", "liability.exempt", "liability.actOtherwiseCriminal"]],
    c: [{ facts: { "act.conduct": "transmit", "actor.birthDate": "2006-05-01", "act.date":"2022-06-10", "act.place": "abroad", "actor.nationality": "foreign", "offence.provision": "192-3", "sharing.recipientAge": {max: 16} }, readings: {authority: "committee"} }, ["jurisdiction.passivePersonality", "jurisdiction.established"]],
  };
  for (const [name, [input, outcomes]] of Object.entries(cases)) {
    const s = situationOf(rulebook, input, { today: "2026-11-25" });
    if (!s.ok) throw new Error(JSON.stringify(s.problems));
    const e = evaluate(rulebook, input, { today: "2026-11-25" }, outcomes);
    if (!e.ok) throw new Error(JSON.stringify(e.problems));
    for (const language of ["en", "cs"]) for (const level of ["full", "summary"] as const) {
      const t = performance.now();
      const x = await explain(s.value, e.value.findings, { language, phrases: phrases[language]!, level });
      console.log(name, language, level, performance.now() - t);
      for (const [o, v] of Object.entries(x)) {
        writeFileSync(`/tmp/scratch/${name}-${o}-${language}-${level}.txt`, v.text);
        writeFileSync(`/tmp/scratch/${name}-${o}-${language}-${level}.md`, v.markdown);
        writeFileSync(`/tmp/scratch/${name}-${o}-${language}-${level}.json`, JSON.stringify(v.tree, null, 1));
      }
    }
  }
});
