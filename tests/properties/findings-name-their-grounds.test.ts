import { type CaseInput, evaluate, type Finding, GRADES, type Rulebook } from "@cokdyby/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { inForce } from "./reference/figures-on.ts";
import { invented, TODAY } from "./reference/random-rulebook.ts";
import { ask } from "./reference/reference-reading.ts";

const numRuns = runs({ quick: 60, full: 300, deep: 5_000 });

function findings(rulebook: Rulebook, input: CaseInput): readonly Finding[] {
  const result = evaluate(rulebook, input, { today: TODAY });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return Object.values(result.value.findings);
}

test("provisions are those of the rules; rules that only gather add theirs to a no, after the others", {
  tags: "sized",
}, () => {
  fc.assert(
    fc.property(invented(), ({ rulebook, input }) => {
      const on = ask(rulebook, input, TODAY)?.law.on;
      fc.pre(on !== undefined);
      for (const { status, rules, provisions } of findings(rulebook, input)) {
        const named = rulebook.rules.filter(({ rule }) => rules.includes(rule));
        expect(rules).toEqual(named.map(({ rule }) => rule));
        const gathering = named.filter((each) => each.gathers === true);
        const carrying = named.filter((each) => each.gathers !== true);
        const cited = [...carrying, ...(status === "no" ? gathering : [])].flatMap((each) =>
          each.wordings
            .filter((wording) => inForce(wording.inForce, on ?? ""))
            .flatMap(({ cites }) => cites),
        );
        const unique = new Map(cited.map((each) => [JSON.stringify(each), each]));
        expect(provisions).toEqual([...unique.values()]);
      }
    }),
    { numRuns },
  );
});

test("rules of a layer that is not followed say nothing, their grade neither", {
  tags: "sized",
}, () => {
  const worst = GRADES.at(-1) ?? "assumption";
  fc.assert(
    fc.property(invented(), fc.boolean(), ({ rulebook, input }, isCode) => {
      const followed = isCode ? "code" : "committee";
      const layered = rulebook.outcomes.filter(({ layers }) => layers.length > 1);
      const isAside = (layer: string, concludes: string) =>
        layer !== followed && layered.some(({ outcome }) => outcome === concludes);
      fc.pre(rulebook.rules.some((each) => isAside(each.layer, each.concludes)));
      fc.pre(ask(rulebook, input, TODAY) !== undefined);
      const readings = { ...input.readings, authority: followed };
      const regraded = (grade: (typeof GRADES)[number]): Rulebook => ({
        ...rulebook,
        rules: rulebook.rules.map((each) =>
          isAside(each.layer, each.concludes) ? { ...each, grade } : each,
        ),
      });
      const [one, other] = [regraded("statute"), regraded(worst)].map((each) =>
        findings(each, { ...input, readings }),
      );
      expect(one).toEqual(other);
    }),
    { numRuns },
  );
});

test("an answer that stands is supported no worse when one more fact is stated", {
  tags: "sized",
}, () => {
  const rankOf = ({ grade }: Finding) => GRADES.indexOf(grade);
  let joint = 0;
  fc.assert(
    fc.property(invented(), fc.nat(), ({ rulebook, input: drawn }, at) => {
      // what is presumed may give way to what is stated, and then another answer stands
      const input = { ...drawn, presume: false };
      const facts = Object.entries(input.facts);
      const [dropped] = facts[at % facts.length] ?? [];
      // of what is never missing nothing stated is a statement, too
      const isFree = rulebook.facts.some((f) => f.fact === dropped && f.absent === undefined);
      fc.pre(isFree && ask(rulebook, input, TODAY) !== undefined);
      const left = facts.toSpliced(at % facts.length, 1);
      const without = { ...input, facts: Object.fromEntries(left) as CaseInput["facts"] };
      fc.pre(ask(rulebook, without, TODAY) !== undefined);
      const less = findings(rulebook, without);
      for (const [index, more] of findings(rulebook, input).entries()) {
        const before = less[index] as Finding;
        const isCertain = more.status === "yes" || more.status === "no";
        if (!isCertain || before.status !== more.status) continue;
        expect(rankOf(more), more.outcome).toBeLessThanOrEqual(rankOf(before));
        if (rankOf(more) < rankOf(before)) joint += 1;
      }
    }),
    { numRuns: numRuns * 3 },
  );
  expect(joint).toBeGreaterThan(0);
});
