/**
 * Small invented rulebooks and cases before them. A rulebook is drawn as a sketch full of plain
 * numbers; building it reads each number as a pick from what may stand there (`pick`). So every
 * rulebook is valid, and fast-check shrinks the numbers to the simplest rulebook that still fails.
 */
import type { CaseInput, Rulebook } from "@cokdyby/engine";
import type {
  Leaf,
  NamedCondition,
  OutcomeDeclaration,
  OutcomeRows,
  RowMember,
  Rule,
} from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import {
  buildCondition,
  buildLeaf,
  type Dated,
  dated,
  figure,
  firstLeaf,
  type Readable,
  spans,
  type Tree,
  tree,
  wordings,
} from "./invented-conditions.ts";
import {
  buildAtMosts,
  buildDerivations,
  buildFacts,
  buildLimits,
  dateFacts,
  dateOrders,
  factsSketch,
  type Manner,
  withExceptions,
} from "./invented-facts.ts";
import { cites, citesOf, DECISION, NOTHING_OF, number, pick, text } from "./invented-names.ts";
import { numbersSketch } from "./invented-numbers.ts";
import { buildCase, caseSketch } from "./random-case.ts";
import { showInvented } from "./show-invented.ts";

export { TODAY } from "./invented-names.ts";
export { valuesOn } from "./random-case.ts";

const sketch = fc.record({
  about: factsSketch,
  turn: number,
  rows: fc.array(dated(number), { minLength: 1, maxLength: 6 }),
  /** Where a member of a row is another column. */
  member: fc.option(tree),
  figures: fc.array(dated(number), { maxLength: 2 }),
  readings: fc.array(fc.record({ options: fc.nat({ max: 1 }), standard: fc.option(number) }), {
    minLength: 1,
    maxLength: 3,
  }),
  /** Of facts alone: limits and derivations may read it too. */
  plain: fc.option(dated(tree)),
  named: fc.array(dated(tree), { maxLength: 2 }),
  /** At the highest: more variables than a word has bits come before all others, see {@link widened}. */
  wide: number,
  outcomes: fc.array(
    fc.record({
      layered: fc.boolean(),
      rows: fc.option(
        fc.record({
          choose: dated(fc.array(fc.record({ when: tree }), { maxLength: 2 })),
          last: number,
          lapse: fc.option(fc.record({ what: tree, alone: number })),
        }),
        { freq: 2 },
      ),
      rules: fc.array(
        fc.record({
          layer: number,
          exceptionTo: fc.option(number, { freq: 2 }),
          gathers: number,
          wording: dated(tree),
        }),
        { minLength: 2, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
type Sketch = typeof sketch extends fc.Arbitrary<infer S> ? S : never;

/** Readings as sketched, the one that chooses between layers first. */
function readingsOf({ readings }: Sketch) {
  return [
    { reading: "authority", options: ["code", "committee"], standard: null },
    ...readings.map(({ options, standard }, at) => ({
      reading: `r${at + 1}`,
      options: ["x", "y", "z"].slice(0, 2 + options),
      standard,
    })),
  ];
}

function buildReadings(sketch: Sketch): Rulebook["readings"] {
  return readingsOf(sketch).map(({ reading, options, standard }) => ({
    reading,
    label: text,
    question: text,
    ...(standard === null ? {} : { default: pick(options, standard) }),
    options: options.map((option) => ({
      option,
      label: text,
      proponent: text,
      because: text,
      cites,
      grade: "doctrine",
    })),
  }));
}

/** Dated figures from 0 to 4. */
function figuresOn(sketch: Dated<number>) {
  return spans(sketch).map(({ span, what }) => ({
    ...span,
    value: what % 5,
    cites,
    checked: "read" as const,
  }));
}

/** Outcomes, rules and named conditions; each reads what came before it. */
function buildLaw(sketch: Sketch, inFacts: readonly Readable[], plain: readonly NamedCondition[]) {
  const readings = readingsOf(sketch).map(
    ({ reading, options }): Readable => ({
      id: `reading.${reading}`,
      kind: "option",
      values: options,
    }),
  );
  const scope: Readable[] = [...inFacts, ...readings, ...inFacts];
  scope.push(...sketch.rows.map((_, at) => figure(`limit.row${at + 1}`)));
  const conditions = [...plain];
  const outcomes: OutcomeDeclaration[] = [];
  const rules: Rule[] = [];
  for (const [at, { layered, rows, rules: sketches }] of sketch.outcomes.entries()) {
    const named = sketch.named[at];
    if (named !== undefined) {
      conditions.push(nameCondition(`c${at + 1}`, named, scope));
      scope.push({ id: `c${at + 1}`, kind: "named", values: [] });
    }
    const id = `o${at + 1}`;
    const layers = layered ? ["code", "committee"] : [pick(["code", "standard"], sketches.length)];
    const declared = rows === null ? undefined : buildRows(rows, at, sketch, inFacts);
    for (const [which, { layer, exceptionTo, gathers, wording }] of sketches.entries()) {
      // each layer has a rule of its own first
      const isOwn = which < layers.length;
      const general =
        isOwn || exceptionTo === null ? undefined : pick(rules.slice(-which), exceptionTo);
      rules.push({
        rule: `${id}.${which + 1}`,
        title: text,
        concludes: id,
        layer: general?.layer ?? pick(layers, isOwn ? which : layer),
        grade: pick(["statute", "doctrine", "assumption"], layer),
        ...(general === undefined ? {} : { exceptionTo: general.rule }),
        ...(gathers > 8 ? { gathers: true } : {}),
        // two rules may stand in one provision
        wordings: wordings(wording, scope, `§ ${rules.length - (gathers % 3 === 2 ? 1 : 0)}`),
        examples: [],
      });
    }
    scope.push({ id, kind: "outcome", values: [true, false] });
    if (declared !== undefined) scope.push({ id, kind: "row", values: [2, 1, 3] });
    const lapse = declared && buildLapse(id, rows?.lapse ?? null, scope);
    if (lapse !== undefined) conditions.push(lapse);
    const lapses = lapse && { lapses: { condition: lapse.condition, on: DECISION } };
    outcomes.push({
      outcome: id,
      group: "g",
      label: text,
      layers,
      ...(declared && { rows: { ...declared, ...lapses } }),
    });
  }
  return { conditions, outcomes, rules };
}

/** Which row applies: a row stands for one outcome, and is in force on every day. */
function buildRows(
  { choose, last }: NonNullable<Sketch["outcomes"][number]["rows"]>,
  place: number,
  { rows, outcomes }: Sketch,
  inFacts: readonly Readable[],
): OutcomeRows | undefined {
  const own = rows.flatMap(({ change }, at) =>
    change === 2 || change === 3 || at % outcomes.length !== place ? [] : [`row${at + 1}`],
  );
  if (own.length === 0) return undefined;
  const turn = last % own.length;
  const [lastRow = "", ...others] = [...own.slice(turn), ...own.slice(0, turn)];
  const wordings = spans(choose).map(({ span, what }) => ({
    inForce: span,
    cites: [citesOf("row")],
    choose: [
      ...what.slice(0, others.length).map(({ when }, at) => ({
        row: others[at] ?? lastRow,
        when: buildCondition(when, inFacts),
      })),
      { row: lastRow },
    ],
  }));
  return { table: "t", wordings };
}

/** That the years have run of the row which applies, or something beside it. */
function buildLapse(
  outcome: string,
  sketch: { readonly what: Tree; readonly alone: number } | null,
  scope: readonly Readable[],
): NamedCondition | undefined {
  if (sketch === null || !scope.some(({ id }) => id === "n.run")) return undefined;
  const hasRun: Leaf = {
    fact: "n.run",
    operator: "greaterThanInclusive",
    value: { fact: outcome, path: "$.period" },
  };
  const when = sketch.alone < 8 ? hasRun : { all: [hasRun, buildCondition(sketch.what, scope)] };
  const wording = { inForce: { from: "2010-01-01" }, cites: [cites], says: text };
  return {
    condition: `lapse.${outcome}`,
    title: text,
    wordings: [{ ...wording, checked: "read", when }],
  };
}

function nameCondition(
  condition: string,
  sketch: Dated<Tree>,
  scope: readonly Readable[],
): NamedCondition {
  return { condition, title: text, wordings: wordings(sketch, scope) };
}

/** The figures of the table, and what is computed from them. */
const COLUMNS: Rulebook["tables"][number]["columns"] = [
  { column: "limit", label: text },
  { column: "half", label: text, from: { column: "limit", times: 0.5, atMost: 1.5 } },
  {
    column: "period",
    label: text,
    from: {
      column: "limit",
      steps: [
        { least: 3, is: 9 },
        { least: 1, is: 5 },
        { least: 0, is: 2 },
      ],
    },
  },
  {
    column: "kind",
    label: text,
    from: {
      column: "limit",
      steps: [
        { least: 2, is: "grave" },
        { least: 0, is: "light" },
      ],
    },
    words: { grave: text, light: text },
  },
];

function buildMembers(where: Tree | null, inFacts: readonly Readable[]): readonly RowMember[] {
  const leaf = where && buildLeaf(firstLeaf(where), inFacts);
  const other = leaf === null ? [] : [{ where: leaf, column: "half" }];
  return [
    { member: "upper", column: "limit" },
    { member: "young.upper", column: "half" },
    { member: "young.kind", column: "kind" },
    ...other.map((each) => ({ member: "years", ...each })),
    { member: "years", column: "period" },
  ];
}

function buildRulebook(sketch: Sketch, manner: Manner): Rulebook {
  const figures = sketch.figures.map((_, at) => figure(`p${at + 1}`));
  const rows = sketch.rows.map((_, at) => `row${at + 1}`);
  const facts = buildFacts(sketch.about, figures, rows, manner);
  const plain =
    sketch.plain === null ? [] : [nameCondition("c0", sketch.plain, [...facts, ...figures])];
  const inFacts: Readable[] = [
    ...facts,
    ...figures,
    ...plain.map(({ condition }) => ({ id: condition, kind: "named" as const, values: [] })),
  ];
  const inLimits = inFacts.filter(({ kind }) => kind !== "figure");
  const declared = [
    ...dateFacts(sketch.about, facts),
    ...withExceptions(sketch.about, facts, inFacts),
  ];
  const turn = sketch.turn % declared.length;
  return {
    id: "invented",
    version: "1.0.0",
    digest: "",
    files: {},
    title: text,
    languages: ["en"],
    earliest: "2010-01-01",
    layerReading: "authority",
    layers: [
      { layer: "code", label: text, selectedBy: "code" },
      { layer: "committee", label: text, selectedBy: "committee" },
      { layer: "standard", label: text },
    ],
    groups: [{ group: "g", label: text }],
    sources: [{ source: "s", title: text, short: text }],
    facts: [...declared.slice(turn), ...declared.slice(0, turn)],
    parameters: sketch.figures.map((each, at) => ({
      parameter: `p${at + 1}`,
      label: text,
      values: figuresOn(each),
    })),
    tables: [
      {
        table: "t",
        label: text,
        columns: COLUMNS,
        members: buildMembers(sketch.member, inFacts),
        rows: sketch.rows.map((each, at) => ({
          row: `row${at + 1}`,
          label: text,
          values: figuresOn(each).map(({ value, ...on }) => ({ ...on, figures: { limit: value } })),
        })),
      },
    ],
    readings: buildReadings(sketch),
    ...buildLaw(sketch, inFacts, plain),
    derivations: buildDerivations(sketch.about, inFacts, facts, manner),
    limits: buildLimits(sketch.about, inLimits, facts, manner),
    dateOrders: dateOrders(sketch.about),
    atMosts: buildAtMosts(sketch.about, facts),
    ...NOTHING_OF,
  };
}

/** An invented rulebook and a case before it, known in part. */
export interface Invented {
  readonly rulebook: Rulebook;
  readonly input: CaseInput;
}

/** Small valid rulebooks of every feature, each with a case in its vocabulary. */
export function invented(manner: Manner = { contractLike: false }): fc.Arbitrary<Invented> {
  return fc.tuple(sketch, caseSketch).map(([book, about]) => {
    const outcomes = book.outcomes.map((each) => ({ ...each, rows: null }));
    const drawn = manner.withoutRows === true ? { ...book, outcomes, member: null } : book;
    return asInvented(drawn, manner, about);
  });
}

const SOME_LEAF = { what: 0, operator: 0, value: 0, others: [], figure: 0 };

/** Few facts, one outcome whose rows lapse, and the years that make them lapse counted as laws do. */
export function counting(): fc.Arbitrary<Invented> {
  return fc.tuple(sketch, caseSketch, numbersSketch).map(([book, about, numbers]) => {
    const dates = book.about.dates ?? { orders: 0, presumed: 0, born: null, numbers };
    const [outcome] = book.outcomes;
    const rows = outcome?.rows ?? {
      choose: { change: 0, what: [], later: [] },
      last: 0,
      lapse: null,
    };
    const lapse = { what: SOME_LEAF, alone: 0 };
    const few: Sketch = {
      ...book,
      about: {
        ...book.about,
        facts: book.about.facts.slice(0, 2),
        dates: { ...dates, presumed: dates.presumed & 4, numbers: { ...dates.numbers, run: null } },
      },
      rows: book.rows.map((each, at) => (at === 0 ? { ...each, change: 0 } : each)),
      outcomes: book.outcomes.slice(0, 1).map((each) => ({ ...each, rows: { ...rows, lapse } })),
    };
    return asInvented(few, { contractLike: false }, about);
  });
}

/** More than the levels of a small law, and than the bits of a word. */
const MANY = 65;

/**
 * The same law behind many other facts, of which one limit alone speaks: they stand first in the order of the
 * variables and change no answer.
 */
function widened(rulebook: Rulebook): Rulebook {
  const { facts, readings, limits } = rulebook;
  const idle = Array.from({ length: MANY }, (_, at) => `w${at + 1}`);
  const common = { group: "g", type: "bool", label: text, question: text } as const;
  return {
    ...rulebook,
    facts: [...facts, ...idle.map((fact) => ({ fact, ...common }))],
    limits: [
      ...limits,
      {
        limit: "wide",
        never: { all: idle.map((fact) => ({ fact, operator: "equal", value: true }) as const) },
        says: text,
      },
    ],
    variableOrder: [
      ...idle,
      ...facts.map(({ fact }) => fact),
      ...readings.map(({ reading }) => `reading.${reading}`),
    ],
  };
}

function asInvented(
  book: Sketch,
  manner: Manner,
  about: Parameters<typeof buildCase>[1],
): Invented {
  const narrow = buildRulebook(book, manner);
  const input = buildCase(narrow, about);
  const rulebook = book.wide === 11 && manner.narrow !== true ? widened(narrow) : narrow;
  const shown = { [fc.toStringMethod]: () => showInvented(rulebook, input) };
  return { rulebook, input, ...shown };
}
