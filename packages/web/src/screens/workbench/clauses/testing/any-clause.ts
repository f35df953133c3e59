import type { Text } from "@cokdyby/engine";
import fc from "fast-check";
import type { Clause } from "../clause.ts";
import type { Bound, ClauseStatement } from "../statement.ts";
import type { Term, Terms } from "../terms.ts";

const id = fc.constantFrom(
  "actor.age",
  "child.age",
  "act.conduct",
  "liability.liable",
  "reading.a",
);
const words = fc.string({ maxLength: 12, unit: "grapheme-composite" }).map((each) =>
  // no character that YAML cannot hold
  each.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff]/gu, ""),
);
const text: fc.Arbitrary<Text> = fc.record({ cs: words, en: words });
const day = fc.constantFrom("2010-01-01", "2026-03-01", "");
const bound: fc.Arbitrary<Bound> = fc.oneof(
  fc.integer({ min: -5, max: 130 }),
  fc.constant({ figure: "adulthood" }),
);
const options = fc.uniqueArray(fc.constantFrom("possess", "transmit", "yes", "no"), {
  maxLength: 3,
});

const anyStatement: fc.Arbitrary<ClauseStatement> = fc.oneof(
  fc.record({ kind: fc.constant("truth"), subject: id, is: fc.boolean() }),
  fc.record({ kind: fc.constant("named"), condition: id }),
  fc.record({ kind: fc.constant("options"), subject: id, none: fc.boolean(), options }),
  fc.record(
    { kind: fc.constant("number"), subject: id, from: bound, below: bound },
    { requiredKeys: ["kind", "subject"] },
  ),
);

const statements = fc.array(anyStatement, { minLength: 1, maxLength: 3 });
const anyTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ kind: fc.constant("is"), statement: anyStatement }),
  fc.record({ kind: fc.constant("any"), statements }),
  fc.record({ kind: fc.constant("unless"), statements }),
  fc.constant({
    kind: "hand",
    condition: { not: { all: [{ condition: "a" }, { condition: "b" }] } },
  }),
);

/** Whatever a clause may ask for. */
export const anyTerms: fc.Arbitrary<Terms> = fc.array(fc.array(anyTerm, { maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
});

const reason = text;
/** Whatever the form can say. */
export const anyClause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("rule"),
      replaces: fc.boolean(),
      id,
      title: text,
      concludes: fc.constantFrom("", "liability.liable"),
      exceptionTo: fc.constantFrom("", "criminal-code.s13-1"),
      layer: fc.constantFrom("code", "committee"),
      from: day,
      place: words,
      says: text,
      reason,
      terms: anyTerms,
    },
    {
      requiredKeys: [
        "kind",
        "replaces",
        "id",
        "title",
        "concludes",
        "layer",
        "from",
        "says",
        "reason",
        "terms",
      ],
    },
  ),
  fc.record({ kind: fc.constant("repeal"), rule: id, reason }),
  fc.record(
    {
      kind: fc.constant("figure"),
      figure: id,
      to: fc.integer(),
      from: fc.constantFrom("2026-03-01", "2030-12-31"),
      reason,
    },
    { requiredKeys: ["kind", "figure", "reason"] },
  ),
);
