import {
  type CaseInput,
  type Condition,
  evaluate,
  type FactInput,
  type Finding,
  type Rulebook,
} from "@cokdyby/engine";
import { type FactDeclaration, GRADES, type Rule } from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { inForce } from "./reference/figures-on.ts";
import { invented, TODAY } from "./reference/random-rulebook.ts";
import { ask } from "./reference/reference-reading.ts";
import { bool, is, smallRulebook } from "./reference/small-rulebook.ts";

const numRuns = runs({ quick: 15, full: 300, deep: 5_000 });

function findings(rulebook: Rulebook, input: CaseInput): readonly Finding[] {
  const result = evaluate(rulebook, input, { today: TODAY });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return Object.values(result.value.findings);
}

test("provisions are those of the rules; rules that only gather add theirs to a no, after the others", () => {
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

test("rules of a layer that is not followed say nothing, their grade neither", () => {
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

/** That a fact is as it is stated; nothing for days, which no condition reads, and for numbers between two. */
function asStated({ fact, type }: FactDeclaration, stated: FactInput): Condition | undefined {
  if (type === "date") return undefined;
  if (typeof stated !== "object") return { fact, operator: "equal", value: stated };
  return "oneOf" in stated ? { fact, operator: "in", value: stated.oneOf } : undefined;
}

/**
 * Each rule as two, the other of a grade of its own: where something holds, and where it does not. What the one
 * concluded the two conclude together while that is not known.
 */
function divided(rulebook: Rulebook, by: Condition, grade: Rule["grade"]): Rulebook {
  const where = ({ wordings }: Rule, condition: Condition): Rule["wordings"] =>
    wordings.map((each) => ({ ...each, when: { all: [condition, each.when] } }));
  return {
    ...rulebook,
    rules: rulebook.rules.flatMap((each) => [
      { ...each, wordings: where(each, by) },
      { ...each, rule: `${each.rule}.otherwise`, grade, wordings: where(each, { not: by }) },
    ]),
  };
}

test("what rules conclude together is supported as the weakest of them, what one does alone as that one", () => {
  const either = { any: [is("a"), is("a", false)] };
  const law = smallRulebook({ facts: [bool("a")], rules: [{ when: either }] });
  const supportOf = (facts: CaseInput["facts"]) =>
    findings(divided(law, is("a"), "assumption"), { facts }).map((o) => [o.status, o.grade]);
  expect(supportOf({})).toEqual([["yes", "assumption"]]);
  expect(supportOf({ a: false })).toEqual([["yes", "assumption"]]);
  expect(supportOf({ a: true })).toEqual([["yes", "statute"]]);
});

test("an answer that stands is supported no worse when one more fact is stated", () => {
  const rankOf = ({ grade }: Finding) => GRADES.indexOf(grade);
  // what is drawn seldom has rules that conclude together what none of them does alone
  const grades = fc.option(fc.constantFrom(...GRADES), { freq: 4 });
  let joint = 0;
  fc.assert(
    fc.property(invented(), fc.nat(), grades, ({ rulebook: whole, input: drawn }, at, grade) => {
      // what is presumed may give way to what is stated, and then another answer stands
      const alone = { ...drawn, presume: false };
      const asked = evaluate(whole, alone, { today: TODAY });
      fc.pre(asked.ok);
      // a day that is left out would have another law asked
      const input = asked.ok ? { ...alone, on: asked.value.lawDate } : alone;
      const facts = Object.entries(input.facts);
      const [dropped, stated] = facts[at % facts.length] ?? [];
      // of what is never missing nothing stated is a statement, too
      const free = whole.facts.find((f) => f.fact === dropped && f.absent === undefined);
      fc.pre(free !== undefined && ask(whole, input, TODAY) !== undefined);
      const by = free && stated !== undefined ? asStated(free, stated) : undefined;
      const rulebook = grade && by ? divided(whole, by, grade) : whole;
      const left = facts.toSpliced(at % facts.length, 1);
      const without = { ...input, facts: Object.fromEntries(left) as CaseInput["facts"] };
      fc.pre(ask(whole, without, TODAY) !== undefined);
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
