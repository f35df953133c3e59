import fc, { type Arbitrary, type GeneratorValue } from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../scripts/vitest/tier.ts";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import { writeRulebook } from "../../test-data/write-rulebook.ts";
import { addDays } from "../facts/calendar.ts";
import { FORBIDDEN_KEYS } from "../rulebook/plain-data.ts";
import type {
  Citation,
  Condition,
  Leaf,
  Rulebook,
  Span,
  Text,
  Wording,
} from "../rulebook/rulebook.ts";
import { readRulebook } from "./read-rulebook.ts";

test("the invented law is read back as it was written", () => {
  expectReadBack(tenancy());
});

test("reading what was written gives the same rulebook", { tags: "sized" }, () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => expectReadBack(someRulebook(draw))),
    { numRuns: runs({ quick: 30, full: 100, deep: 5_000 }) },
  );
});

function expectReadBack(rulebook: Rulebook): void {
  const read = expectOk(readRulebook(writeRulebook(rulebook)));
  const { files: _a, digest: _b, ...given } = rulebook;
  const { files: _c, digest: _d, ...back } = read;
  expect(back).toEqual(given);
}

/** Words and ids that YAML could take for something else. */
const TRAPS = ["yes", "no", "on", "true", "null", "12", "1e5", "0x1f", "12.10", "2010-01-01"];
const id: Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z0-9]{1,5}([-._][A-Za-z0-9]{1,4}){0,2}$/) },
    { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
  )
  .filter((text) => !/^(reading|parameter)\.|^open$/.test(text) && !FORBIDDEN_KEYS.has(text));
const words: Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      ...TRAPS,
      "a: b # c",
      "- x",
      "&a *a",
      "'",
      '"',
      "|\n x",
      " x ",
      "two\nlines\n",
      "§ 12(1)",
      "~",
    ),
  )
  // a tab is refused wherever it stands
  .filter((text) => text.trim() !== "" && !text.includes("\t"));
const day: Arbitrary<string> = fc
  .integer({ min: 0, max: 6000 })
  .map((days) => addDays("2010-01-01", days));

/** A sound rulebook of a few entries of each kind. */
function someRulebook(draw: GeneratorValue): Rulebook {
  const text = (): Text => ({ en: draw(() => words), cs: draw(() => words) });
  const ids = draw(() => fc.uniqueArray(id, { minLength: 30, maxLength: 30 }));
  const next = (): string => ids.pop() ?? "x";
  const maybe = <T>(value: () => T): T | undefined => (draw(fc.boolean) ? value() : undefined);
  const cite = () =>
    clean<Citation>({ source, at: draw(() => words), url: maybe(() => "https://example.org/§") });
  const source = next();
  const [layer, group, column, row, table] = [next(), next(), next(), next(), next()];
  const [parameter, reading, condition, outcome] = [next(), next(), next(), next()];
  const options = [next(), next()];
  const [option, integer, bool, date, charge] = [next(), next(), next(), next(), next()];

  const factLeaves: readonly (() => Leaf)[] = [
    () => ({
      fact: option,
      operator: draw(() => fc.constantFrom("equal", "notEqual")),
      value: options[0] ?? "",
    }),
    () => ({ fact: option, operator: "in", value: [...options] }),
    () => ({
      fact: integer,
      operator: draw(() => fc.constantFrom("lessThan", "greaterThanInclusive", "equal")),
      value: draw(() => fc.integer({ min: -5, max: 99 })),
    }),
    () => ({ fact: integer, operator: "lessThan", value: { fact: `parameter.${parameter}` } }),
    () => ({ fact: charge, operator: "greaterThan", value: 1.5, path: `$.${column}` }),
  ];
  const leaves: readonly (() => Leaf)[] = [
    ...factLeaves,
    () => ({ fact: bool, operator: "equal", value: draw(fc.boolean) }),
    () => ({ fact: `reading.${reading}`, operator: "equal", value: "12" }),
  ];

  function someCondition(depth: number, from: readonly (() => Leaf)[]): Condition {
    const kind = depth === 0 ? "leaf" : draw(() => fc.constantFrom("leaf", "all", "any", "not"));
    const parts = () =>
      draw(() => fc.array(fc.constant(0), { minLength: 1, maxLength: 3 })).map(() =>
        someCondition(depth - 1, from),
      );
    if (kind === "all") return { all: parts() };
    if (kind === "any") return { any: parts() };
    if (kind === "not") return { not: someCondition(depth - 1, from) };
    return (from[draw(() => fc.nat({ max: from.length - 1 }))] ?? from[0])?.() ?? { any: [] };
  }

  /** Spans in order that share no day. */
  function someSpans(): Span[] {
    const days = draw(() => fc.uniqueArray(day, { minLength: 1, maxLength: 5 })).sort();
    return days.flatMap((from, index): Span[] => {
      const until = days[index + 1];
      if (until !== undefined) return [{ from, to: addDays(until, -1) }];
      return draw(fc.boolean) ? [{ from }] : [{ from, to: from }];
    });
  }
  const facts = [
    {
      fact: option,
      type: "option" as const,
      options: options.map((each) => ({ option: each, label: text() })),
    },
    { fact: integer, type: "integer" as const, range: { min: -5, max: 99 }, unit: maybe(text) },
    { fact: bool, type: "bool" as const, belongs: maybe(() => someCondition(1, factLeaves)) },
    { fact: date, type: "date" as const },
    { fact: charge, type: "option" as const, optionsFrom: table },
  ].map((fact) => clean({ ...fact, group, label: text(), question: text(), help: maybe(text) }));

  const wordings = (more: readonly (() => Leaf)[] = leaves): Wording[] =>
    someSpans().map((inForce) => ({
      inForce,
      cites: [cite()],
      says: text(),
      checked: draw(() => fc.constantFrom("read", "partly", "secondHand", "notRead")),
      when: someCondition(2, more),
    }));
  const figure = () => ({ cites: cite(), checked: "read" as const });
  const rule = next();

  return clean({
    id: next(),
    version: draw(() => words),
    digest: "",
    files: {},
    title: text(),
    languages: ["en", "cs"],
    earliest: "2010-01-01",
    layers: [clean({ layer, label: text(), grade: maybe(() => "observation") })],
    groups: [{ group, label: text() }],
    sources: [clean({ source, title: text(), short: text(), read: maybe(text) })],
    facts,
    parameters: [
      {
        parameter,
        label: text(),
        values: someSpans().map((span) => ({
          ...span,
          value: draw(() => fc.double({ noNaN: true, min: -1e9, max: 1e9 })),
          ...figure(),
        })),
      },
    ],
    tables: [
      {
        table,
        label: text(),
        columns: [{ column, label: text() }],
        rows: [
          {
            row,
            label: text(),
            values: someSpans().map((span) => ({ ...span, figures: { [column]: 3 }, ...figure() })),
          },
        ],
      },
    ],
    readings: [
      clean({
        reading,
        label: text(),
        question: text(),
        default: maybe(() => "12"),
        options: [
          {
            option: "12",
            label: text(),
            proponent: text(),
            because: text(),
            cites: cite(),
            grade: "doctrine" as const,
          },
        ],
      }),
    ],
    outcomes: [
      clean({ outcome, group, label: text(), layers: [layer], notes: maybe(() => [text()]) }),
    ],
    conditions: [{ condition, title: text(), wordings: wordings() }],
    rules: [
      clean({
        rule,
        title: text(),
        concludes: outcome,
        layer,
        grade: "statute" as const,
        wordings: wordings(),
        leavesOut: maybe(() => [text(), text()]),
        examples: [
          clean({
            name: draw(() => words),
            on: maybe(() => draw(() => day)),
            facts: { [integer]: 3, [charge]: row, [date]: draw(() => day) },
            expect: "yes" as const,
          }),
        ],
      }),
    ],
    derivations: [],
    limits: [],
    dateOrders: [],
    atMosts: [],
    laterLaw: [],
    caseFile: [],
    concurrence: [],
    jurisdictionBases: [],
    transfer: [],
    warnings: [
      clean({
        warning: next(),
        on: [{ to: "2011-01-01" }],
        stated: maybe(() => [bool]),
        unlessStated: maybe(() => [date]),
        detail: text(),
      }),
    ],
    properties: [
      {
        property: next(),
        title: text(),
        given: someCondition(1, leaves),
        expect: { unchanged: [outcome], by: [integer] },
      },
    ],
    amendments: [
      { id: next(), reason: text(), changes: [{ set: parameter, to: 7, reason: text() }] },
    ],
  });
}

/** Without the members that are undefined. */
function clean<T>(value: Readonly<Record<string, unknown>>): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as T;
}
