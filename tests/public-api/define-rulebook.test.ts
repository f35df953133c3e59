import { defineRulebook, type RulebookDefinition, type RulebookIds } from "@cokdyby/engine";
import { readRulebook } from "@cokdyby/engine/read";
import { expect, expectTypeOf, test } from "vitest";
import { tenancy } from "../../packages/engine/test-data/tenancy.ts";

const text = { en: "a law", cs: "zákon" } as const;
const cites = { source: "act", at: "§ 1" } as const;
const wording = {
  inForce: { from: "2010-01-01" },
  cites: [cites],
  says: text,
  checked: "read",
} as const;

/** A law that declares an id of every kind, with the ids in its places spelt right or wrong. */
const law = {
  rulebook: "invented",
  version: "1.0.0",
  title: text,
  languages: ["en", "cs"],
  earliest: "2010-01-01",
  layers: [{ layer: "code", label: text }],
  groups: [{ group: "actor", label: text }],
  sources: [{ source: "act", title: text, short: text }],
  facts: [
    {
      fact: "actor.age",
      group: "actor",
      type: "integer",
      range: { min: 0, max: 99 },
      label: text,
      question: text,
    },
  ],
  parameters: [
    {
      parameter: "adultAge",
      label: text,
      values: [{ from: "2010-01-01", value: 18, cites, checked: "read" }],
    },
  ],
  tables: [
    {
      table: "offences",
      label: text,
      columns: [{ column: "upper", label: text }],
      rows: [
        {
          row: "12-1",
          label: text,
          values: [{ from: "2010-01-01", figures: { upper: 2 }, cites, checked: "read" }],
        },
      ],
    },
  ],
  readings: [
    {
      reading: "scope",
      label: text,
      question: text,
      options: [
        { option: "wide", label: text, proponent: text, because: text, cites, grade: "doctrine" },
        { option: "narrow", label: text, proponent: text, because: text, cites, grade: "doctrine" },
      ],
    },
  ],
  outcomes: [{ outcome: "liable", group: "actor", label: text, layers: ["code"] }],
  conditions: [
    {
      condition: "adult",
      title: text,
      ...wording,
      when: {
        fact: "actor.age",
        operator: "greaterThanInclusive",
        value: { fact: "parameter.adultAge" },
      },
    },
  ],
  rules: [],
} as const;

const rule = {
  rule: "act.s1",
  title: text,
  concludes: "liable",
  layer: "code",
  grade: "statute",
  ...wording,
} as const;

test("a law written in code is read; every kind of id can be referred to", () => {
  const read = readRulebook(
    defineRulebook({
      ...law,
      rules: [
        {
          ...rule,
          when: {
            all: [
              { condition: "adult" },
              { fact: "reading.scope", operator: "equal", value: "wide" },
              {
                not: {
                  fact: "actor.age",
                  operator: "lessThan",
                  value: { fact: "parameter.upper.12-1" },
                },
              },
            ],
          },
          examples: [
            {
              name: "twenty",
              facts: { "actor.age": 20 },
              readings: { scope: "wide" },
              expect: "yes",
            },
          ],
        },
      ],
    }),
  );
  expect(read.ok ? [] : read.problems).toEqual([]);
});

test("an unknown id is an error of types where it stands", () => {
  defineRulebook({
    ...law,
    rules: [
      {
        ...rule,
        // @ts-expect-error: no such fact
        when: { fact: "actor.agee", operator: "equal", value: 1 },
      },
      {
        ...rule,
        // @ts-expect-error: no such condition
        when: { any: [{ not: { condition: "adlut" } }] },
      },
      {
        ...rule,
        // @ts-expect-error: no such reading
        when: { fact: "reading.scop", operator: "equal", value: "wide" },
      },
      {
        ...rule,
        // @ts-expect-error: no such figure
        when: { fact: "actor.age", operator: "lessThan", value: { fact: "parameter.upper.12-2" } },
      },
      {
        ...rule,
        // @ts-expect-error: no such operator
        when: { fact: "actor.age", operator: "below", value: 1 },
      },
      {
        ...rule,
        // @ts-expect-error: no such outcome
        concludes: "liabel",
        // @ts-expect-error: no such layer
        layer: "cod",
        // @ts-expect-error: no such source
        cites: [{ source: "atc", at: "§ 1" }],
        // @ts-expect-error: a language is missing
        says: { en: "only in English" },
        when: { condition: "adult" },
        examples: [
          {
            name: "twenty",
            // @ts-expect-error: no such fact
            facts: { age: 20 },
            // @ts-expect-error: no such reading
            readings: { scopes: "wide" },
            expect: "yes",
          },
        ],
      },
      {
        ...rule,
        when: { condition: "adult" },
        // @ts-expect-error: no such member
        example: [],
      },
    ],
  });
});

test("what types cannot say the reader does", () => {
  const read = readRulebook(
    defineRulebook({
      ...law,
      rules: [{ ...rule, when: { fact: "actor.age", operator: "equal", value: "twenty" } }],
    }),
  );
  expect(read.ok).toBe(false);
  expect(read.ok ? [] : read.problems.map(({ at }) => at?.file)).toContain("rules/0.yaml");
});

test("the law that uses the whole rule language is the same written in code", () => {
  const { id: rulebook, digest: _, files: _files, amendments, ...law } = tenancy();
  const { limits, dateOrders, atMosts, ...rest } = law;
  const read = readRulebook(
    defineRulebook({
      ...rest,
      rulebook,
      limits: [...limits, ...dateOrders, ...atMosts],
      amendments: amendments.map(({ id: amendment, ...each }) => ({ amendment, ...each })),
    }),
  );
  expect(read).toMatchObject({ ok: true, value: { ...law, id: rulebook, amendments } });
});

test("the types of the definition", () => {
  expectTypeOf(defineRulebook).returns.toEqualTypeOf<ReadonlyMap<string, string>>();
  type Definition = RulebookDefinition<RulebookIds>;
  expectTypeOf<Definition["rules"][number]["concludes"]>().toEqualTypeOf<string>();
  type Known = RulebookDefinition<{
    language: "en";
    layer: "code";
    group: "actor";
    source: "act";
    fact: "age";
    outcome: "liable";
    reading: never;
    condition: never;
    parameter: never;
  }>;
  expectTypeOf<Known["title"]>().toEqualTypeOf<Readonly<Record<"en", string>>>();
  expectTypeOf<Known["rules"][number]["layer"]>().toEqualTypeOf<"code">();
});
