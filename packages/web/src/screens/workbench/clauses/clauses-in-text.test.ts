import { readdirSync, readFileSync } from "node:fs";
import { readAmendment } from "@cokdyby/engine/read";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { withReplacement } from "./amendment-yaml.ts";
import type { Clause } from "./clause.ts";
import { clauseOf } from "./clause-of-change.ts";
import {
  changeOnLine,
  changesIn,
  headIn,
  withClause,
  withHead,
  withNewClause,
  withoutClause,
} from "./clauses-in-text.ts";
import { sentenceText } from "./sentence.ts";
import { anyClause, anyTerms } from "./testing/any-clause.ts";
import { tellerOf } from "./tongue.ts";

const clausesIn = (text: string) => changesIn(text)?.map(clauseOf);

const rulebook = loadRulebook();
const folder = new URL("../../../../../rules/amendments/", import.meta.url);
const SHIPPED = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

test("whatever clauses say, their text says the same", () => {
  fc.assert(
    fc.property(fc.array(anyClause, { minLength: 1, maxLength: 4 }), (clauses) => {
      const text = clauses.reduce(withNewClause, "");
      expect(clausesIn(text)).toEqual(clauses);
    }),
  );
});

test("a clause that says something else is read as that, and the others as before", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SHIPPED), fc.nat(), anyClause, (text, at, clause) => {
      const clauses = clausesIn(text) ?? [];
      const index = at % clauses.length;
      const after = withClause(text, index, clause);
      expect(clausesIn(after)).toEqual(clauses.with(index, clause));
      const others = (yaml: string) => changesIn(yaml)?.toSpliced(index, 1);
      expect(others(after)).toEqual(others(text));
    }),
  );
});

test("an edit of conditions, day or words leaves what the form has no fields for", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SHIPPED),
      fc.nat(),
      anyTerms,
      fc.constantFrom("2026-05-01", "2030-01-01"),
      (text, at, terms, from) => {
        const clauses = clausesIn(text) ?? [];
        const index = at % clauses.length;
        const clause = clauses[index];
        fc.pre(clause?.kind === "rule");
        const after = withClause(text, index, { ...clause, terms, from });
        expect(besideIn(after, index)).toEqual(besideIn(text, index));
        expect(clausesIn(withClause(after, index, clause))).toEqual(clauses);
      },
    ),
  );
});

test("a clause that says what it said leaves every letter, and one removed leaves the others", () => {
  for (const text of SHIPPED) {
    const clauses = clausesIn(text) ?? [];
    expect(clauses.length).toBeGreaterThan(0);
    for (const [index, clause] of clauses.entries()) {
      expect(withClause(text, index, clause)).toBe(text);
      const without = withoutClause(text, index);
      if (clauses.length === 1) expect(without).toBe("");
      else expect(clausesIn(without)).toEqual(clauses.toSpliced(index, 1));
    }
  }
});

test("each line of a change is told to be of that change", () => {
  const text = withNewClause(withNewClause("", repeal("a")), repeal("b"));
  const on = changeOnLine(text);
  const lines = text.split("\n").map((line, at) => [line, on(at + 1)] as const);
  expect(lines.filter(([line]) => line.includes("repeal"))).toEqual([
    ["  - repeal: a", 0],
    ["  - repeal: b", 1],
  ]);
  expect(on(1)).toBeUndefined();
  expect(lines.findLast(([line]) => line.includes("reason"))?.[1]).toBe(1);
});

test("comments and order survive an edit of one condition", () => {
  const text = `# mine
amendment: own
title: { cs: a, en: a }
reason: { cs: a, en: a }
changes:
  - reason: { cs: a, en: a }
    enact:
      concludes: liability.liable # the whole act
      rule: draft.s1
      when:
        all:
          # the young
          - { fact: actor.age, operator: lessThan, value: 18 } # not yet of age
          - not: { all: [{ condition: a }, { condition: b }] } # by hand
`;
  const [clause] = clausesIn(text) ?? [];
  if (clause?.kind !== "rule") throw new Error("it is a rule");
  const [way = []] = clause.terms;
  expect(way.map(({ kind }) => kind)).toEqual(["is", "hand"]);
  const younger = { kind: "number", subject: "actor.age", below: 16 } as const;
  const terms = [way.with(0, { kind: "is", statement: younger })];
  const filled = withClause(text, 0, { ...clause, terms });
  expect(filled).toContain(
    "          # the young\n          - { fact: actor.age, operator: lessThan, value: 16 } # not yet of age\n",
  );
  expect(filled).toContain("{ condition: b } ] } # by hand\n");
  expect(filled).toMatch(/^# mine\namendment: own\n/);
});

test("every rule of the law is taken over as a clause and back, and most have no term by hand", () => {
  const terms = rulebook.rules.flatMap((rule) => {
    const text = withReplacement("", rule);
    const [clause] = clausesIn(text) ?? [];
    expect(clause, rule.rule).toMatchObject({ kind: "rule", replaces: true, id: rule.rule });
    return clause?.kind === "rule" ? clause.terms.flat() : [];
  });
  const byHand = terms.filter(({ kind }) => kind === "hand");
  expect(byHand.length / terms.length).toBeLessThan(0.1);
});

test("what the whole is called and why is written into its text, and the rest stays", () => {
  const text = "# mine\namendment: own\nreason: { cs: a, en: b }\nchanges:\n  - repeal: x # gone\n";
  expect(headIn(text)).toEqual({ title: {}, reason: { cs: "a", en: "b" } });
  const head = { title: { cs: "c", en: "d" }, reason: { cs: "e", en: "b" } };
  const after = withHead(text, head);
  expect(headIn(after)).toEqual(head);
  expect(after).toMatch(/^# mine\namendment: own\nreason: \{ cs: e, en: b \}\n.*# gone\n/s);
});

test("a condition with an operator that does not exist is left to the text", () => {
  const when = "{ fact: actor.age, operator: lessThans, value: 18 }";
  const text = `changes:\n  - enact: { rule: own, concludes: liability.liable, when: ${when} }\n`;
  expect(clausesIn(text)).toEqual([{ kind: "hand" }]);
});

test("whatever stands in a condition is said in words in both languages", () => {
  const tell = tellerOf(rulebook, loadPhrases());
  for (const when of ["{ any: [{ all: [] }] }", "{ not: { all: [] } }", "{ all: [{ any: [] }] }"]) {
    const text = `changes:\n  - enact: { rule: own, concludes: liability.liable, when: ${when} }\n`;
    const [clause] = clausesIn(text) ?? [];
    if (clause?.kind !== "rule") throw new Error("a rule is expected");
    const said = tell((tongue) => sentenceText(tongue, clause));
    expect(said.en).toMatch(/not said yet/);
    expect(said.cs).toMatch(/zatím neřečeno/);
  }
});

test("a whole clause is an amendment that the law takes", () => {
  const clause: Clause = {
    kind: "rule",
    replaces: false,
    id: "draft.s1",
    title: { cs: "a", en: "a" },
    concludes: "liability.liable",
    exceptionTo: "criminal-code.s13-1",
    layer: "code",
    from: "2026-03-01",
    place: "§ 203a",
    says: { cs: "a", en: "a" },
    reason: { cs: "a", en: "a" },
    terms: [
      [
        {
          kind: "is",
          statement: { kind: "number", subject: "actor.age", from: 15, below: 18 },
        },
        { kind: "is", statement: { kind: "truth", subject: "actor.isDepicted", is: true } },
        { kind: "unless", statements: [{ kind: "named", condition: "child.under15" }] },
      ],
    ],
  };
  const read = readAmendment("draft", withNewClause("", clause), rulebook);
  expect(read.ok ? [] : read.problems).toEqual([]);
});

/** A clause that repeals a rule. */
function repeal(rule: string): Clause {
  return { kind: "repeal", rule, reason: { cs: "a", en: "a" } };
}

/** Those members of a rule that the form has no fields for, or leaves alone here. */
function besideIn(text: string, index: number): unknown {
  const { enact } = (changesIn(text)?.[index] ?? {}) as {
    readonly enact?: Readonly<Record<string, unknown>>;
  };
  return ["examples", "notes", "leavesOut", "cites", "grade", "says"].map(
    (member) => enact?.[member],
  );
}
