/**
 * Small invented rulebooks and cases before them. A rulebook is drawn as a sketch full of plain
 * numbers; building it reads each number as a pick from what may stand there (`pick`). So every
 * rulebook is valid, and fast-check shrinks the numbers to the simplest rulebook that still fails.
 */
import type {
  CaseInput,
  Condition,
  Derivation,
  FactDeclaration,
  Leaf,
  Limit,
  OperatorName,
  Rule,
  Rulebook,
  Scalar,
  Wording,
} from "@cokdyby/engine";
import fc from "fast-check";
import { ACT, BIRTH, DECISION, number, pick } from "./invented-names.ts";
import { buildCase, caseSketch } from "./random-case.ts";

export { TODAY } from "./invented-names.ts";
export { valuesOn } from "./random-case.ts";

/** The day on which wordings change, and the one before it. */
const CHANGE = { before: "2014-12-31", after: "2015-01-01" };

const text = { en: "invented" };
const cites = { source: "s", at: "§ 1" };

// ---------------------------------------------------------------- sketches

type Tree = LeafSketch | { all: Tree[] } | { any: Tree[] } | { not: Tree };
interface LeafSketch {
  what: number;
  operator: number;
  value: number;
  others: number[];
  figure: number;
}

const leafSketch: fc.Arbitrary<LeafSketch> = fc.record({
  what: fc.nat({ max: 59 }),
  operator: number,
  value: number,
  others: fc.array(number, { maxLength: 2 }),
  figure: number,
});

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => {
  const some = fc.array(tie("tree"), { minLength: 1, maxLength: 3 });
  return {
    tree: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      leafSketch,
      fc.record({ all: some }),
      fc.record({ any: some }),
      fc.record({ not: tie("tree") }),
    ),
  };
}).tree;

/** Something dated: `change` says whether it holds always, before the change, after it, or changes. */
function dated<T>(what: fc.Arbitrary<T>) {
  return fc.record({ change: number, what, later: what });
}

const sketch = fc.record({
  facts: fc.array(
    fc.record({
      kind: number,
      size: number,
      presumed: fc.option(number),
      absent: fc.boolean(),
      belongs: fc.option(tree, { freq: 2 }),
    }),
    { minLength: 2, maxLength: 5 },
  ),
  turn: number,
  dates: fc.option(fc.record({ orders: number, presumed: number }), { freq: 2 }),
  rows: fc.array(dated(number), { minLength: 1, maxLength: 2 }),
  figures: fc.array(dated(number), { maxLength: 2 }),
  readings: fc.array(fc.record({ options: fc.nat({ max: 1 }), standard: fc.option(number) }), {
    minLength: 1,
    maxLength: 3,
  }),
  limits: fc.array(fc.array(leafSketch, { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
  derivations: fc.array(
    fc.record({ link: number, fact: number, leader: number, is: number, when: tree }),
    { maxLength: 3 },
  ),
  /** Of facts alone: limits and derivations may read it too. */
  plain: fc.option(dated(tree)),
  named: fc.array(dated(tree), { maxLength: 2 }),
  outcomes: fc.array(
    fc.record({
      layered: fc.boolean(),
      rules: fc.array(
        fc.record({
          layer: number,
          exceptionTo: fc.option(number, { freq: 2 }),
          wording: dated(tree),
        }),
        { minLength: 2, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
type Sketch = typeof sketch extends fc.Arbitrary<infer S> ? S : never;

// ---------------------------------------------------------------- building

/** What a leaf can read: a fact, a reading, a parameter, an outcome or a named condition. */
interface Readable {
  readonly id: string;
  readonly kind: "bool" | "option" | "integer" | "table" | "figure" | "named" | "outcome";
  readonly values: readonly Scalar[];
}

const EQUALITY = ["equal", "notEqual"] as const;
const CHOICE = ["equal", "in", "notEqual", "notIn"] as const;
const ORDER = ["greaterThanInclusive", "lessThan", "greaterThan", "lessThanInclusive"] as const;
const WHOLE = [...ORDER, ...CHOICE] as const;

function buildCondition(tree: Tree, scope: readonly Readable[]): Condition {
  if ("all" in tree) return { all: tree.all.map((each) => buildCondition(each, scope)) };
  if ("any" in tree) return { any: tree.any.map((each) => buildCondition(each, scope)) };
  if ("not" in tree) return { not: buildCondition(tree.not, scope) };
  return buildLeaf(tree, scope);
}

function buildLeaf(sketch: LeafSketch, scope: readonly Readable[]): Condition {
  const { id, kind, values } = pick(scope, sketch.what);
  const leaf = (operator: OperatorName, among: readonly Scalar[], path?: string): Leaf => {
    const listed = [sketch.value, ...sketch.others].map((each) => pick(among, each));
    const isList = operator === "in" || operator === "notIn";
    const value = isList ? [...new Set(listed)] : pick(among, sketch.value);
    return { fact: id, operator, value, ...(path === undefined ? {} : { path }) };
  };
  const against = (plain: Leaf): Leaf => {
    const figures = scope.filter((each) => each.kind === "figure");
    if (figures.length === 0 || sketch.figure < 6 || Array.isArray(plain.value)) return plain;
    return { ...plain, value: { fact: pick(figures, sketch.figure).id } };
  };
  switch (kind) {
    case "bool":
      return leaf(pick(EQUALITY, sketch.operator), values);
    case "outcome":
      return leaf("equal", values);
    case "option":
      return leaf(pick(CHOICE, sketch.operator), values);
    case "integer":
      return against(leaf(pick(WHOLE, sketch.operator), values));
    case "figure":
      return against(leaf(pick(ORDER, sketch.operator), values));
    case "table":
      if (sketch.figure % 2 === 1) return leaf(pick(CHOICE, sketch.operator), values);
      return against(leaf(pick(ORDER, sketch.operator), [2, 1, 3], "$.limit"));
    case "named":
      return { condition: id };
  }
}

function spans<T>({ change, what, later }: { change: number; what: T; later: T }) {
  const always = { span: { from: "2010-01-01" }, what };
  const before = { span: { from: "2010-01-01", to: CHANGE.before }, what };
  const after = { span: { from: CHANGE.after }, what: later };
  return [[before, after], [after], [before]][change - 1] ?? [always];
}

function wordings(sketch: { change: number; what: Tree; later: Tree }, scope: readonly Readable[]) {
  return spans(sketch).map(
    ({ span, what }): Wording => ({
      inForce: span,
      cites: [cites],
      says: text,
      checked: "read",
      when: buildCondition(what, scope),
    }),
  );
}

/** An unsafe side for each fact, for contract-like rulebooks: limits forbid unsafe sides together. */
function unsafe({ id, kind, values }: Readable): Leaf {
  const last = values.at(-1) ?? true;
  if (kind === "bool") return { fact: id, operator: "equal", value: true };
  if (kind !== "integer") return { fact: id, operator: "equal", value: last };
  return { fact: id, operator: "greaterThanInclusive", value: Math.ceil(Number(last) / 2) };
}

/** What kinds of limits and derivations a rulebook may have. */
export interface Manner {
  /**
   * As in the legal contract: a limit forbids two statements together, each always on the same side
   * of its fact, and persons are linked by one statement. Then completions hang together: from each
   * one leads a way to each other in which only one fact changes at a time.
   */
  readonly contractLike: boolean;
}

function buildFacts(sketch: Sketch, { contractLike }: Manner) {
  const facts: FactDeclaration[] = [];
  const readable: Readable[] = [];
  const figures = sketch.figures.map((_, at): Readable => figure(`p${at + 1}`));
  const rows = sketch.rows.map((_, at) => `row${at + 1}`);
  const kinds = ["bool", "option", "integer", "table"] as const;
  const wanted = [
    ...sketch.facts.map((each, at) => ({
      ...each,
      id: `f${at + 1}`,
      kind: pick(kinds, each.kind),
    })),
    ...(sketch.dates === null
      ? []
      : [
          {
            id: "age",
            kind: "integer" as const,
            size: 2,
            presumed: null,
            absent: false,
            belongs: null,
          },
        ]),
  ];
  for (const { id, kind, size, presumed, absent, belongs } of wanted) {
    const own = { option: ["a", "b", "c"].slice(0, size % 3 === 1 ? 2 : 3), table: ["none"] };
    const max = pick([9, 9, 30], size);
    const values: Record<typeof kind, Scalar[]> = {
      bool: [true, false],
      option: own.option,
      integer: Array.from({ length: max + 1 }, (_, at) => at),
      table: ["none", ...rows],
    };
    const free = readable.filter(({ id }) =>
      facts.some((each) => each.fact === id && each.belongs === undefined),
    );
    const scope = contractLike ? free : [...readable, ...figures];
    const isAbsent = kind === "table" && absent;
    facts.push({
      fact: id,
      group: "g",
      type: kind === "table" ? "option" : kind,
      label: text,
      question: text,
      ...(kind === "integer" ? { range: { min: 0, max } } : {}),
      ...(kind === "option" || kind === "table"
        ? { options: own[kind].map((option) => ({ option, label: text })) }
        : {}),
      ...(kind === "table" ? { optionsFrom: "t" } : {}),
      ...(isAbsent ? { absent: "none" } : {}),
      ...(presumed === null || isAbsent
        ? {}
        : {
            presumed: {
              value: kind === "table" ? "none" : pick(values[kind], presumed),
              because: text,
            },
          }),
      ...(belongs === null || scope.length === 0
        ? {}
        : {
            belongs: contractLike
              ? buildLeaf(firstLeaf(belongs), scope)
              : buildCondition(belongs, scope),
          }),
    });
    readable.push({ id, kind, values: values[kind] });
  }
  return { facts, readable, figures };
}

function firstLeaf(tree: Tree): LeafSketch {
  if ("not" in tree) return firstLeaf(tree.not);
  const parts = "all" in tree ? tree.all : "any" in tree ? tree.any : undefined;
  return parts === undefined ? (tree as LeafSketch) : firstLeaf(pick(parts, 0));
}

function figure(id: string): Readable {
  return { id: `parameter.${id}`, kind: "figure", values: [2, 1, 3, 4, 0] };
}

function dateFacts({ dates }: Sketch): FactDeclaration[] {
  if (dates === null) return [];
  const presumes = (date: "law" | "today", bit: number) =>
    (dates.presumed >> bit) % 2 === 0 ? { presumed: { value: { date }, because: text } } : {};
  const common = { group: "g", type: "date", label: text, question: text } as const;
  return [
    { fact: BIRTH, ...common },
    { fact: ACT, ...common, ...presumes("law", 0) },
    { fact: DECISION, ...common, ...presumes("today", 1) },
  ];
}

function buildDerivations(
  sketch: Sketch,
  scope: readonly Readable[],
  facts: readonly Readable[],
  { contractLike }: Manner,
) {
  const age =
    sketch.dates === null
      ? []
      : [{ derivation: "age", fact: "age", completedYears: { from: BIRTH, to: ACT }, says: text }];
  const followers = new Set<string>();
  const leaders = new Set<string>();
  const settled = new Set<string>();
  const derivations = sketch.derivations.flatMap((each, at): Derivation[] => {
    const name = { derivation: `d${at + 1}`, says: text };
    const alike = (fact: Readable) =>
      facts.filter(
        (other) => isBefore(other, fact, facts) && other.values.join() === fact.values.join(),
      );
    const linkable = each.link < 8 ? facts.filter((fact) => alike(fact).length > 0) : [];
    const fact = pick(linkable.length > 0 ? linkable : facts, each.fact);
    const leader = linkable.length > 0 ? pick(alike(fact), each.leader) : undefined;
    const switched = facts.find(
      ({ id, kind }) =>
        kind === "bool" && !followers.has(id) && !leaders.has(id) && !settled.has(id),
    );
    const when =
      contractLike && switched !== undefined ? unsafe(switched) : buildCondition(each.when, scope);
    if (
      contractLike &&
      (switched === undefined || [fact, leader].includes(switched) || settled.has(fact.id))
    )
      return [];
    if (leader === undefined) {
      if (contractLike && (followers.has(fact.id) || leaders.has(fact.id))) return [];
      settled.add(fact.id);
      return [
        {
          ...name,
          fact: fact.id,
          when,
          is: contractLike ? safe(fact) : pick(ownValues(fact), each.is),
        },
      ];
    }
    // a fact follows one other at most, and whom it follows follows nobody
    if (followers.has(fact.id) || leaders.has(fact.id) || followers.has(leader.id)) return [];
    if (contractLike && (leaders.has(leader.id) || settled.has(leader.id))) return [];
    followers.add(fact.id);
    leaders.add(leader.id);
    return [{ ...name, fact: fact.id, when, equals: leader.id }];
  });
  return [...age, ...derivations];
}

function isBefore<T>(one: T, other: T, all: readonly T[]): boolean {
  return all.indexOf(one) < all.indexOf(other);
}

function ownValues({ kind, values }: Readable): readonly Scalar[] {
  return kind === "table" ? ["none"] : values;
}

function safe({ kind, values }: Readable): Scalar {
  return kind === "bool" ? false : (values[0] ?? false);
}

function buildLimits(
  sketch: Sketch,
  scope: readonly Readable[],
  facts: readonly FactDeclaration[],
  { contractLike }: Manner,
) {
  const readable = scope.filter(({ kind }) => kind !== "figure");
  return sketch.limits.flatMap((leaves, at): Limit[] => {
    const limit = { limit: `l${at + 1}`, says: text };
    if (!contractLike)
      return [{ ...limit, never: { all: leaves.map((each) => buildLeaf(each, readable)) } }];
    const [one, other] = leaves.map((each) =>
      pick(
        readable.filter(({ kind }) => kind !== "named"),
        each.what,
      ),
    );
    const belonging = [one, other].filter((each) =>
      facts.some(({ fact, belongs }) => fact === each?.id && belongs),
    );
    if (one === undefined || other === undefined || one === other || belonging.length > 1)
      return [];
    return [{ ...limit, never: { all: [unsafe(one), unsafe(other)] } }];
  });
}

function buildRulebook(sketch: Sketch, manner: Manner): Rulebook {
  const { facts, readable, figures } = buildFacts(sketch, manner);
  const columns = sketch.rows.map((_, at) => figure(`limit.row${at + 1}`));
  const conditions: Rulebook["conditions"][number][] = [];
  const name = (
    condition: string,
    of: Parameters<typeof wordings>[0],
    scope: readonly Readable[],
  ): Readable => {
    conditions.push({ condition, title: text, wordings: wordings(of, scope) });
    return { id: condition, kind: "named", values: [] };
  };
  const plain = sketch.plain === null ? [] : [name("c0", sketch.plain, [...readable, ...figures])];
  const inFacts = [...readable, ...figures, ...plain];
  const readings = [
    { reading: "authority", options: ["code", "committee"], standard: null },
    ...sketch.readings.map((each, at) => ({
      reading: `r${at + 1}`,
      options: ["x", "y", "z"].slice(0, 2 + each.options),
      standard: each.standard,
    })),
  ];
  let scope: Readable[] = [
    ...readable,
    ...readings.map(
      ({ reading, options }): Readable => ({
        id: `reading.${reading}`,
        kind: "option",
        values: options,
      }),
    ),
    ...readable,
    ...figures,
    ...columns,
    ...plain,
  ];
  const outcomes: Rulebook["outcomes"][number][] = [];
  const rules: Rule[] = [];
  sketch.outcomes.forEach((outcome, at) => {
    const named = sketch.named[at];
    if (named !== undefined) scope = [...scope, name(`c${at + 1}`, named, scope)];
    const id = `o${at + 1}`;
    const layers = outcome.layered
      ? ["code", "committee"]
      : [pick(["code", "standard"], outcome.rules.length)];
    outcomes.push({ outcome: id, group: "g", label: text, layers });
    outcome.rules.forEach((rule, which) => {
      const isOwn = which < layers.length;
      const general =
        isOwn || rule.exceptionTo === null
          ? undefined
          : pick(rules.slice(-which), rule.exceptionTo);
      rules.push({
        rule: `${id}.${which + 1}`,
        title: text,
        concludes: id,
        layer: general?.layer ?? (isOwn ? pick(layers, which) : pick(layers, rule.layer)),
        grade: pick(["statute", "doctrine", "assumption"], rule.layer),
        ...(general === undefined ? {} : { exceptionTo: general.rule }),
        wordings: wordings(rule.wording, scope),
        examples: [],
      });
    });
    scope = [...scope, { id, kind: "outcome", values: [true, false] }];
  });
  const all = [...dateFacts(sketch), ...facts];
  const turn = sketch.turn % all.length;
  const hasDates = sketch.dates !== null;
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
    facts: [...all.slice(turn), ...all.slice(0, turn)],
    parameters: sketch.figures.map((each, at) => ({
      parameter: `p${at + 1}`,
      label: text,
      values: spans(each).map(({ span, what }) => ({
        ...span,
        value: what % 5,
        cites,
        checked: "read",
      })),
    })),
    tables: [
      {
        table: "t",
        label: text,
        columns: [{ column: "limit", label: text }],
        rows: sketch.rows.map((each, at) => ({
          row: `row${at + 1}`,
          label: text,
          values: spans(each).map(({ span, what }) => ({
            ...span,
            figures: { limit: what % 5 },
            cites,
            checked: "read",
          })),
        })),
      },
    ],
    readings: readings.map(({ reading, options, standard }) => ({
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
    })),
    outcomes,
    conditions,
    rules,
    derivations: buildDerivations(sketch, inFacts, readable, manner),
    limits: buildLimits(sketch, inFacts, facts, manner),
    dateOrders: [
      // biome-ignore lint/suspicious/noThenProperty: the rule language calls it so
      { limit: "birth-act", first: BIRTH, then: ACT, says: text },
      // biome-ignore lint/suspicious/noThenProperty: the rule language calls it so
      { limit: "act-decision", first: ACT, then: DECISION, says: text },
    ].filter((_, at) => hasDates && ((sketch.dates?.orders ?? 0) >> at) % 2 === 0),
    warnings: [],
    properties: [],
    amendments: [],
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
    const rulebook = buildRulebook(book, manner);
    return { rulebook, input: buildCase(rulebook, about) };
  });
}
