import { createEngine, type Rulebook } from "@cokdyby/engine";
import { plainLabels, timeline, whatIf } from "@cokdyby/engine/analyse";
import { evaluateFile } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";

const rulebook: Rulebook = loadRulebook();
const FILE = {
  file: 1,
  persons: { A: {} },
  acts: { a: { by: ["A"], conduct: "possess" }, b: { by: ["A"], conduct: "produce" } },
};

// who calls from JavaScript is stopped by no type
test.each([[undefined], [{}], [{ today: "today" }]])(
  "asked in the context %j, each question says that the day is missing, once, and throws nothing",
  (context) => {
    const given = context as { readonly today: string };
    const blank = { facts: {} };
    const about = ["prosecution.open"];
    for (const asked of [
      createEngine(rulebook).evaluate(blank, given),
      evaluateFile(rulebook, FILE, given),
      timeline(rulebook, blank, about, given),
      whatIf(rulebook, blank, [{ fact: "actor.age" }], about, given, plainLabels),
    ]) {
      const problems = asked.ok ? [] : asked.problems;
      expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
        ["DATE_IMPOSSIBLE", "#"],
      ]);
      expect(problems[0]?.detail).toContain("{ today:");
    }
  },
);
