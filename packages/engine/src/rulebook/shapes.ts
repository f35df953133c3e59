import { z } from "zod";
import { derived } from "../derived.ts";
import type { Manifest } from "./manifest.ts";
import {
  type Amendment,
  type Among,
  type AtMost,
  BEARERS,
  type CaseFile,
  COMES_TO_ONE,
  type Concurrence,
  type DateOrder,
  type DayExpression,
  type Derivation,
  type Expectation,
  type FactDeclaration,
  type FactOrigin,
  type JurisdictionBasis,
  type LaterLaw,
  type Limit,
  type NamedCondition,
  type NumberExpression,
  type OutcomeDeclaration,
  type Parameter,
  type Property,
  type Reading,
  type Rule,
  type Rulebook,
  type Source,
  type Table,
  type Text,
  type Transfer,
  type Warning,
} from "./rulebook.ts";
import {
  checked,
  citation,
  condition,
  date,
  factInput,
  grade,
  httpsUrl,
  id,
  listOf,
  scalar,
  span,
  strict,
  textIn,
  words,
} from "./shape-parts.ts";

/** The shape of `rulebook.yaml`, its member `rulebook` renamed to `id`. */
export function manifestShape(languages: readonly string[]): z.ZodType<Manifest> {
  const text = textIn(languages);
  return strict({
    id,
    version: words,
    title: text,
    languages: listOf(words),
    earliest: date,
    layerReading: id.exactOptional(),
    setAside: strict({ fact: id, value: scalar }).exactOptional(),
    layers: listOf(
      strict({
        layer: id,
        label: text,
        selectedBy: words.exactOptional(),
        grade: grade.exactOptional(),
      }),
    ),
    groups: listOf(strict({ group: id, label: text })),
    files: listOf(words),
  });
}

/** Everything that a list of limits may hold. */
export type AnyLimit = Limit | DateOrder | AtMost;

/** The shape of each kind of entry in a rulebook. */
export interface Shapes {
  readonly sources: z.ZodType<Source>;
  readonly facts: z.ZodType<FactDeclaration>;
  readonly parameters: z.ZodType<Parameter>;
  readonly tables: z.ZodType<Table>;
  readonly readings: z.ZodType<Reading>;
  readonly outcomes: z.ZodType<OutcomeDeclaration>;
  readonly conditions: z.ZodType<NamedCondition>;
  readonly rules: z.ZodType<Rule>;
  readonly derivations: z.ZodType<Derivation>;
  readonly limits: z.ZodType<AnyLimit>;
  readonly laterLaw: z.ZodType<LaterLaw>;
  readonly caseFile: z.ZodType<CaseFile>;
  readonly concurrence: z.ZodType<Concurrence>;
  readonly jurisdictionBases: z.ZodType<JurisdictionBasis>;
  readonly transfer: z.ZodType<Transfer>;
  readonly warnings: z.ZodType<Warning>;
  readonly properties: z.ZodType<Property>;
  readonly amendments: z.ZodType<Amendment>;
}

/** The shapes of further entries of a rulebook. */
export function shapesFor(rulebook: Rulebook): Shapes {
  return derived(rulebook, shapesOfRulebook);
}

function shapesOfRulebook({ languages }: Rulebook): Shapes {
  return makeShapes(languages);
}

/** The shapes of entries whose texts are in these languages. Making them takes milliseconds. */
export function makeShapes(languages: readonly string[]): Shapes {
  const text = textIn(languages);
  const rule = ruleShape(text);
  return {
    ...vocabularyShapes(text),
    ...figureShapes(text),
    ...caseShapes(text),
    ...fileShapes(text),
    conditions: strict({ condition: id, title: text, wordings: listOf(wordingShape(text)) }),
    rules: rule,
    properties: propertyShape(text),
    amendments: amendmentShape(text, rule),
  };
}

const presumedDate = z.union(
  [
    strict({ date: z.literal("law") }),
    strict({ date: z.literal("today"), notBefore: id.exactOptional() }),
    strict({ date: z.literal("none") }),
  ],
  { error: "{ date: law }, { date: today, notBefore? } or { date: none }" },
);

const state = z.string().regex(/^[A-Z]{2}$/, "a state: two capital letters, ISO 3166-1");
const standsAt = strict({ reading: id, option: id });

function vocabularyShapes(text: z.ZodType<Text>) {
  const note = { label: text, note: text.exactOptional() };
  return {
    sources: strict({
      source: id,
      title: text,
      short: text,
      url: httpsUrl.exactOptional(),
      read: text.exactOptional(),
    }),
    facts: strict({
      fact: id,
      group: id,
      type: z.enum(["option", "bool", "integer", "date"]),
      label: text,
      question: text,
      help: text.exactOptional(),
      options: listOf(strict({ option: id, ...note })).exactOptional(),
      replaced: listOf(strict({ option: id, label: text, by: listOf(id) })).exactOptional(),
      optionsFrom: id.exactOptional(),
      range: strict({ min: z.int(), max: z.int() }).exactOptional(),
      unit: text.exactOptional(),
      presumed: strict({
        value: z.union([scalar, presumedDate], {
          error: "a value, { date: law }, { date: today } or { date: none }",
        }),
        because: text,
        unlessStated: listOf(id).exactOptional(),
        unless: condition.exactOptional(),
        unlessCertain: condition.exactOptional(),
        always: z.boolean().exactOptional(),
      }).exactOptional(),
      belongs: condition.exactOptional(),
      fixed: z.boolean().exactOptional(),
      typical: scalar.exactOptional(),
      absent: id.exactOptional(),
      sources: z.array(citation).exactOptional(),
    }),
    readings: strict({
      reading: id,
      label: text,
      question: text,
      default: id.exactOptional(),
      options: listOf(
        strict({
          option: id,
          label: text,
          proponent: text,
          because: text,
          cites: citation,
          grade,
        }),
      ),
    }),
    outcomes: strict({
      outcome: id,
      group: id,
      label: text,
      layers: listOf(id),
      notes: z.array(text).exactOptional(),
      sources: z.array(citation).exactOptional(),
      rows: strict({
        table: id,
        counts: condition.exactOptional(),
        lapses: strict({ condition: id, on: id }).exactOptional(),
        wordings: listOf(
          strict({
            inForce: strict(span),
            cites: z.array(citation).default([]),
            choose: listOf(strict({ row: id, when: condition.exactOptional() })),
          }),
        ),
      }).exactOptional(),
      relieves: z.boolean().exactOptional(),
    }),
    laterLaw: strict({
      laterLaw: id,
      cites: z.array(citation).default([]),
      before: listOf(strict({ outcome: id, onlyIf: standsAt.exactOptional() })),
      gravest: listOf(id),
      gravestWhere: strict({ outcome: id, columns: listOf(id) }).exactOptional(),
      alsoCounts: condition.exactOptional(),
    }),
    caseFile: strict({
      caseFile: id,
      home: state,
      facts: listOf(factOrigin),
      charges: strict({ offences: id, liability: id, prosecution: id }),
      joins: z.array(strict({ outcome: id, every: condition })).default([]),
    }),
  };
}

const origin = {
  fact: id,
  of: z.enum(BEARERS),
  each: z.enum(["actor", "shown", "recipient", "act"]).exactOptional(),
};
const attributed = { ...origin, attribute: words };
const factOrigin: z.ZodType<FactOrigin> = z.union(
  [
    strict(origin),
    strict(attributed),
    strict({
      ...attributed,
      states: strict({
        only: scalar.exactOptional(),
        among: scalar,
        away: scalar,
        none: scalar.exactOptional(),
        helping: z.literal(true).exactOptional(),
      }),
    }),
    strict({ ...attributed, given: scalar, none: scalar.exactOptional() }),
    strict({ ...attributed, makers: strict({ alone: scalar, together: scalar, others: scalar }) }),
    strict({ ...attributed, made: scalar }),
    strict({ ...attributed, making: scalar }),
    strict({ ...attributed, origin: strict({ own: scalar, asked: scalar, otherwise: scalar }) }),
    strict({ ...attributed, holds: strict({ shown: scalar, other: scalar }) }),
    strict({
      ...attributed,
      helped: strict({ outcome: id, fails: scalar, said: scalar, denied: scalar }),
    }),
    strict({ ...attributed, countedWith: z.literal("to") }),
    strict({ ...origin, same: strict({ yes: scalar, no: scalar }) }),
  ],
  {
    error:
      "where a fact comes from: { fact, of, attribute? } and one of `states`, `given`, `makers`, `made`, `making`, `origin`, `holds`, `helped`, `countedWith`, or `same`",
  },
);

const among: z.ZodType<Among> = z.union(
  [
    strict({
      act: strict({
        each: listOf(id),
        with: listOf(id),
        one: z.enum(COMES_TO_ONE).exactOptional(),
      }),
    }),
    strict({ lasting: listOf(id) }),
    strict({ acts: z.enum(["sameOffence", "severalOffences", "judgedBefore", "otherwise"]) }),
  ],
  {
    error:
      "offences: { act: { each, with, one? } }, { lasting }, or { acts: sameOffence | severalOffences | judgedBefore | otherwise }",
  },
);

/** Shapes of what is said of the findings of a case file. */
function fileShapes(text: z.ZodType<Text>) {
  // a list left out reads as empty, so that the checker can say what is wrong with that
  const cites = z.array(citation).default([]);
  const notes = z.array(text).exactOptional();
  const passage = strict({ inForce: strict(span), cites, says: text, checked });
  const factor = strict({ factor: words, says: text, when: condition, cites });
  const ground = strict({
    ground: words,
    says: text,
    cites,
    home: strict({ when: condition, cites: z.array(citation).exactOptional() }),
    away: strict({ when: condition }),
  });
  const domestic = strict({
    conditions: z.array(factor).default([]),
    criteria: z.array(factor).default([]),
    steps: z.array(passage).default([]),
  });
  return {
    concurrence: strict({
      concurrence: id,
      relation: id,
      title: text,
      among,
      grade,
      wordings: listOf(passage),
      notes,
    }),
    jurisdictionBases: strict({
      basis: id,
      label: text,
      home: z.union(
        [
          strict({ when: condition, cites }),
          strict({ never: z.literal(true), cites }),
          strict({ conferred: z.literal(true), cites }),
        ],
        { error: "{ when, cites }, { never: true, cites } or { conferred: true, cites }" },
      ),
      elsewhere: strict({
        obliges: listOf(words),
        links: condition,
        where: condition,
        grade,
        cites,
        says: text,
        checked,
      }).exactOptional(),
      notes,
    }),
    transfer: strict({
      transfer: id,
      title: text,
      cites,
      checked,
      grade,
      appliesFrom: date,
      outside: z.array(state),
      says: strict({ applies: text, notYet: text, outside: text, notCovered: text, unknown: text }),
      mandatory: z.array(ground),
      optional: z.array(ground),
      confers: z.array(factor),
      criteria: z.array(factor),
      domestic: strict({ title: text, says: text, cites, toHome: domestic, fromHome: domestic }),
      notes,
    }),
  };
}

const columnSource = z.union(
  [
    strict({ column: id, times: z.number(), atMost: z.number().exactOptional() }),
    strict({
      column: id,
      steps: listOf(strict({ least: z.number(), is: z.union([z.number(), id]) })),
    }),
  ],
  { error: "a source: { column, times, atMost? } or { column, steps }" },
);

function figureShapes(text: z.ZodType<Text>) {
  const unit = text.exactOptional();
  return {
    parameters: strict({
      parameter: id,
      label: text,
      unit,
      values: listOf(strict({ ...span, value: z.number(), cites: citation, checked })),
    }),
    tables: strict({
      table: id,
      label: text,
      columns: listOf(
        strict({
          column: id,
          label: text,
          unit,
          from: columnSource.exactOptional(),
          cites: citation.exactOptional(),
          words: z.record(z.string(), text).exactOptional(),
        }),
      ),
      members: listOf(
        strict({ member: id, column: id, where: condition.exactOptional() }),
      ).exactOptional(),
      rows: listOf(
        strict({
          row: id,
          label: text,
          values: listOf(
            strict({
              ...span,
              figures: z.record(z.string(), z.number()),
              cites: citation,
              checked,
            }),
          ),
        }),
      ),
    }),
  };
}

function wordingShape(text: z.ZodType<Text>) {
  return strict({
    inForce: strict(span),
    // a list left out reads as empty, so that the checker can say what is wrong with that
    cites: z.array(citation).default([]),
    says: text,
    checked,
    when: condition,
  });
}

function ruleShape(text: z.ZodType<Text>): z.ZodType<Rule> {
  return strict({
    rule: id,
    title: text,
    concludes: id,
    layer: id,
    grade,
    exceptionTo: id.exactOptional(),
    gathers: z.boolean().exactOptional(),
    wordings: listOf(wordingShape(text)),
    leavesOut: z.array(text).exactOptional(),
    notes: z.array(text).exactOptional(),
    examples: z.array(exampleShape).default([]),
  });
}

const exampleShape = strict({
  name: words,
  on: date.exactOptional(),
  facts: z.record(z.string(), factInput),
  readings: z.record(z.string(), z.string()).exactOptional(),
  presume: z
    .union([z.boolean(), z.array(z.string())], { error: "true, false or a list of facts" })
    .exactOptional(),
  outcome: id.exactOptional(),
  expect: z.enum(["yes", "no", "unknown", "contested"]),
});

const numberExpression: z.ZodType<NumberExpression> = z.lazy(() =>
  z.union(
    [
      z.int(),
      strict({ fact: id }),
      strict({ completedYears: strict({ from: dayExpression, to: dayExpression }) }),
      strict({ lesser: listOf(numberExpression) }),
      strict({ greater: listOf(numberExpression) }),
      strict({ number: numberExpression, less: numberExpression }),
    ],
    {
      error:
        "a number: 18, { fact }, { completedYears }, { lesser }, { greater } or { number, less }",
    },
  ),
);

const dayExpression: z.ZodType<DayExpression> = z.lazy(() =>
  z.union(
    [
      id,
      strict({ later: listOf(dayExpression) }),
      strict({ earlier: listOf(dayExpression) }),
      strict({ day: dayExpression, minusDays: numberExpression }),
      strict({ day: dayExpression, plusYears: numberExpression }),
      strict({ born: id, aged: id, on: dayExpression }),
    ],
    {
      error:
        "a day: a date fact, { later }, { earlier }, { day, minusDays }, { day, plusYears } or { born, aged, on }",
    },
  ),
);

function caseShapes(text: z.ZodType<Text>) {
  const derivation = { derivation: id, fact: id, says: text };
  return {
    derivations: z.union(
      [
        strict({ ...derivation, completedYears: strict({ from: id, to: id }) }),
        strict({
          ...derivation,
          steps: strict({
            of: id,
            from: listOf(
              strict({ least: z.union([z.int(), strict({ fact: z.string() })]), is: scalar }),
            ),
          }),
        }),
        strict({
          ...derivation,
          number: numberExpression,
          needs: listOf(id).exactOptional(),
          where: strict({ fact: id, least: z.int() }).exactOptional(),
        }),
        strict({ ...derivation, when: condition, equals: id }),
        strict({ ...derivation, when: condition, is: scalar }),
      ],
      {
        error:
          "a derivation: { completedYears }, { steps }, { number }, { when, equals } or { when, is }",
      },
    ),
    limits: z.union(
      [
        strict({ limit: id, never: condition, says: text }),
        // biome-ignore lint/suspicious/noThenProperty: a shape, never awaited, of the member `then`
        strict({ limit: id, first: id, then: id, says: text }),
        strict({ limit: id, fact: id, atMost: id, says: text }),
      ],
      { error: "a limit: { never }, { first, then } or { fact, atMost }" },
    ),
    warnings: strict({
      warning: id,
      on: listOf(strict({ from: date.exactOptional(), to: date.exactOptional() })).exactOptional(),
      when: condition.exactOptional(),
      unless: condition.exactOptional(),
      stated: listOf(id).exactOptional(),
      unlessStated: listOf(id).exactOptional(),
      detail: text,
    }),
  };
}

/** The shape of what a property expects. */
export const expectationShape: z.ZodType<Expectation> = z.union(
  [strict({ unchanged: listOf(id), by: listOf(id) }), condition],
  { error: "a condition or { unchanged, by }" },
);

function propertyShape(text: z.ZodType<Text>): z.ZodType<Property> {
  return strict({
    property: id,
    title: text,
    given: condition,
    expect: expectationShape,
    level: words.exactOptional(),
    addressee: words.exactOptional(),
    paragraph: words.exactOptional(),
    footnote: z.int().exactOptional(),
    cites: citation.exactOptional(),
    notes: z.array(text).exactOptional(),
  });
}

function amendmentShape(text: z.ZodType<Text>, rule: z.ZodType<Rule>): z.ZodType<Amendment> {
  return strict({
    id,
    title: text.exactOptional(),
    reason: text,
    changes: listOf(
      z.union(
        [
          strict({ set: id, to: z.number(), from: date.exactOptional(), reason: text }),
          strict({ enact: rule, reason: text }),
          strict({ replace: id, with: rule, reason: text }),
          strict({ repeal: id, reason: text }),
        ],
        { error: "a change: { set, to }, { enact }, { replace, with } or { repeal }" },
      ),
    ),
  });
}
