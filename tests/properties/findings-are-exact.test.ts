import {
  type CaseInput,
  evaluate,
  type Finding,
  type Rulebook,
  type Scalar,
} from "@cokdyby/engine";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { completions, isPossible, stated } from "./reference/completions.ts";
import { pick } from "./reference/invented-names.ts";
import { outcomeIs } from "./reference/law-of-the-day.ts";
import { counting, invented, TODAY, valuesOn } from "./reference/random-rulebook.ts";
import {
  alternatives,
  answer,
  ask,
  defaulted,
  presumed,
  type Question,
  sizeOf,
  sufficient,
} from "./reference/reference-reading.ts";
import { rows } from "./reference/reference-rows.ts";

/**
 * Checks a property on 300 cases, or 2,000 in the deep tier.
 *
 * @param place moves the seed of the run, so that the tests look at different cases
 * @param quick fewer in the quick tier, where most of what is drawn is of another kind
 */
function check<T>(place: number, property: fc.IPropertyWithHooks<T>, quick = 15): void {
  const seed = (fc.readConfigureGlobal().seed ?? 0) + place;
  fc.assert(property, { numRuns: runs({ quick, full: 300, deep: 2_000 }), seed });
}

/** What the reference reading defines of a finding. */
function reference(question: Question, outcome: string) {
  const { status, dependsOn, byReading, missing } = answer(question, outcome);
  return {
    status,
    dependsOn,
    byReading,
    missing,
    presumed: presumed(question, outcome),
    defaulted: defaulted(question, outcome),
    alternatives: alternatives(question, outcome),
    sufficient: sufficient(question, outcome),
    rows: rows(question, outcome),
  } satisfies Partial<Record<keyof Finding, unknown>>;
}

/** The same members of what the engine found. */
function found(finding: Finding | undefined): Record<string, unknown> {
  return {
    status: finding?.status,
    dependsOn: finding?.dependsOn,
    byReading: finding?.byReading,
    missing: finding?.missing,
    presumed: finding?.presumed,
    defaulted: finding?.defaulted,
    alternatives: finding?.alternatives,
    sufficient: finding?.sufficient,
    rows: finding?.rows,
  };
}

function findings(rulebook: Rulebook, input: CaseInput): Readonly<Record<string, Finding>> {
  const result = evaluate(rulebook, input, { today: TODAY });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.findings;
}

/** Whether everything about an outcome can be enumerated in little time. */
function isSmall(question: Question, outcome: string): boolean {
  return sizeOf({ ...question, given: new Map() }, outcomeIs(outcome), 2_048) <= 2_048;
}

test("every member of a finding is what going through every completion and every choice gives", () => {
  check(
    0,
    fc.property(invented(), ({ rulebook, input }) => {
      const question = ask(rulebook, input, TODAY);
      fc.pre(question !== undefined);
      if (question === undefined) return;
      const all = findings(rulebook, input);
      for (const { outcome } of rulebook.outcomes) {
        if (!isSmall(question, outcome)) continue;
        expect(found(all[outcome])).toEqual(reference(question, outcome));
      }
    }),
  );
});

test("rows say from which day they have lapsed", () => {
  check(
    15,
    fc.property(counting(), ({ rulebook, input }) => {
      const question = ask(rulebook, input, TODAY);
      fc.pre(question !== undefined);
      if (question === undefined) return;
      const found = findings(rulebook, input);
      for (const { outcome } of rulebook.outcomes) {
        if (isSmall(question, outcome))
          expect(found[outcome]?.rows).toEqual(rows(question, outcome));
      }
    }),
  );
});

test("a case is refused exactly when no completion exists, and each clash named is one, and a smallest one", () => {
  check(
    10,
    fc.property(invented(), ({ rulebook, input }) => {
      const { law, given: said } = stated(rulebook, input, TODAY);
      const result = evaluate(rulebook, input, { today: TODAY });
      // what is always presumed can clash like what the case states
      const always = rulebook.facts.flatMap(({ fact, presumed }) =>
        presumed?.always === true && !said.has(fact) && typeof presumed.value !== "object"
          ? [[fact, [presumed.value]] as const]
          : [],
      );
      const given = new Map([...said, ...always]);
      expect(result.ok).toBe(ask(rulebook, input, TODAY) !== undefined);
      for (const { code, detail } of result.ok ? [] : result.problems) {
        expect(code).toBe("CLASHING_FACTS");
        const [names = ""] = detail.split(":");
        const clash = [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
        const only = (facts: readonly string[]) =>
          new Map([...given].filter(([fact]) => facts.includes(fact)));
        expect(isPossible(law, only(clash))).toBe(false);
        for (const fact of clash) {
          expect(isPossible(law, only(clash.filter((each) => each !== fact)))).toBe(true);
        }
      }
    }),
  );
});

test("a choice with status unknown has something missing, where limits are as in the contract", () => {
  check(
    11,
    fc.property(invented({ contractLike: true }), ({ rulebook, input }) => {
      fc.pre(ask(rulebook, input, TODAY) !== undefined);
      for (const { status, byReading, missing } of Object.values(findings(rulebook, input))) {
        for (const each of [{ status, missing }, ...byReading]) {
          if (each.status === "unknown") expect(each.missing).not.toEqual([]);
        }
      }
    }),
  );
});

test("once all listed facts are known, nothing is missing", () => {
  check(
    12,
    fc.property(invented(), fc.nat(), ({ rulebook, input }, at) => {
      const question = ask(rulebook, input, TODAY);
      fc.pre(question !== undefined);
      if (question === undefined) return;
      const { law, known } = question;
      for (const { outcome, missing } of Object.values(findings(rulebook, input))) {
        if (missing.length === 0 || !missing.every((fact) => law.domains.has(fact))) continue;
        if (!isSmall(question, outcome)) continue;
        // a presumption is not used beside what it is not to stand with
        const switches = rulebook.facts.flatMap((each) => each.presumed?.unlessStated ?? []);
        if (missing.some((fact) => switches.includes(fact))) continue;
        if (rulebook.facts.some((each) => each.presumed?.unlessCertain !== undefined)) continue;
        const world = pick([...completions(law, known, outcomeIs(outcome))], at);
        const learned = missing.flatMap((fact) =>
          world[fact] === undefined ? [] : [[fact, world[fact]] as const],
        );
        const facts = { ...input.facts, ...Object.fromEntries(learned) };
        // a value that follows from another may not be learned beside it
        if (ask(rulebook, { ...input, facts }, TODAY) === undefined) continue;
        expect(findings(rulebook, { ...input, facts })[outcome]?.missing).toEqual([]);
      }
    }),
  );
});

test("learning a fact never overturns a settled answer", () => {
  check(
    13,
    fc.property(invented(), fc.nat(), fc.nat(), ({ rulebook, input }, which, what) => {
      const { law, given } = stated(rulebook, input, TODAY);
      const open = rulebook.facts.filter(
        (each) => law.domains.has(each.fact) && given.get(each.fact)?.length !== 1,
      );
      fc.pre(open.length > 0);
      const fact = pick(open, which);
      const value = pick(given.get(fact.fact) ?? valuesOn(rulebook, fact, law.on), what);
      const before = { ...input, on: law.on, presume: false };
      const after = { ...before, facts: { ...input.facts, [fact.fact]: value } };
      fc.pre(ask(rulebook, after, TODAY) !== undefined);
      const learned = findings(rulebook, after);
      for (const { outcome, status } of Object.values(findings(rulebook, before))) {
        if (status === "yes" || status === "no") expect(learned[outcome]?.status).toBe(status);
      }
    }),
  );
});

test("what rests on a presumption whose exception is ruled out stays settled as more is learned", () => {
  check(
    15,
    fc.property(invented(), fc.nat(), fc.nat(), ({ rulebook, input }, which, at) => {
      const firm = rulebook.facts.find(({ presumed }) => presumed?.unless !== undefined);
      fc.pre(firm !== undefined);
      if (firm === undefined) return;
      const before = { ...input, on: input.on ?? TODAY, presume: [firm.fact] };
      const question = ask(rulebook, before, TODAY);
      fc.pre(question?.known.has(firm.fact) === true && !question.given.has(firm.fact));
      if (question === undefined) return;
      const { law, known } = question;
      for (const { outcome, status } of Object.values(findings(rulebook, before))) {
        if (status !== "yes" && status !== "no") continue;
        if (!isSmall(question, outcome)) continue;
        const world = pick([...completions(law, known, outcomeIs(outcome))], at);
        const open = Object.keys(world).filter((fact) => !known.has(fact));
        if (open.length === 0) continue;
        const fact = pick(open, which);
        const after = { ...before, facts: { ...input.facts, [fact]: world[fact] as Scalar } };
        if (ask(rulebook, after, TODAY) === undefined) continue;
        expect(findings(rulebook, after)[outcome]?.status).toBe(status);
      }
    }),
    15,
  );
});

test("rule order changes nothing", () => {
  const unordered = ({ rules, provisions, ...others }: Finding) => ({
    ...others,
    rules: [...rules].sort(),
    provisions: provisions.map((each) => JSON.stringify(each)).sort(),
  });
  check(
    14,
    fc.property(invented(), fc.nat(), ({ rulebook, input }, turn) => {
      fc.pre(ask(rulebook, input, TODAY) !== undefined);
      const turned = <T>(all: readonly T[]) => {
        const at = turn % Math.max(1, all.length);
        return [...all.slice(at), ...all.slice(0, at)].reverse();
      };
      const { rules, conditions, limits, derivations } = rulebook;
      const other = {
        ...rulebook,
        rules: turned(rules),
        conditions: turned(conditions),
        limits: turned(limits),
        derivations: [
          // what is worked out is worked out in this order
          ...derivations.filter((each) => !("when" in each)),
          ...turned(derivations.filter((each) => "when" in each)),
        ],
      };
      const [one, two] = [findings(rulebook, input), findings(other, input)];
      expect(Object.values(two).map(unordered)).toEqual(Object.values(one).map(unordered));
    }),
  );
});
