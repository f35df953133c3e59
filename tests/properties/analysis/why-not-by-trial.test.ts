import {
  type CaseInput,
  type Condition,
  type Rulebook,
  type Scalar,
  situationOf,
} from "@cokdyby/engine";
import { counterfactual, plainLabels, type WhyNot } from "@cokdyby/engine/analyse";
import type { Leaf, Rule } from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../scripts/vitest/tier.ts";
import { atLeast, bool, is, smallRulebook, whole } from "../reference/small-rulebook.ts";

// Why not, held against trial: every move of some things that a rule reads is made, and the rule read
// leaf by leaf, with "unknown" where nothing is said.

const ON = "2020-03-10";

/** What a rule may read: facts, readings and another outcome, with the values that are tried. */
const SUBJECTS: Readonly<Record<string, readonly Scalar[]>> = {
  a: [true, false],
  b: [true, false],
  c: [true, false],
  n: [0, 1, 2, 3],
  p: [true, false],
  "reading.r": ["x", "y"],
  "reading.authority": ["code", "committee"],
};
/** `b` is a question only where this holds. */
const B_BELONGS = is("a");

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom("a", "b", "c", "p").map((fact) => is(fact)),
  fc.constantFrom(1, 2, 3).map((least) => atLeast("n", least)),
  fc.constantFrom("x", "y").map((option) => is("reading.r", option)),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    tie("condition").map((not) => ({ not })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  ),
}));

/** Rules for `o` in two layers: one in each, an exception to the first, and one to that exception. */
const law = fc.tuple(condition, condition, condition, condition).map((conditions): Rulebook => {
  const [first, second, exception, further] = conditions as [
    Condition,
    Condition,
    Condition,
    Condition,
  ];
  const small = smallRulebook({
    facts: [bool("a"), bool("b", B_BELONGS), bool("c"), whole("n"), bool("d")],
    readings: { r: ["x", "y"], authority: ["code", "committee"] },
    rules: [
      { when: first },
      { when: second },
      { when: exception, exceptionTo: 0 },
      { when: further, exceptionTo: 2 },
    ],
  });
  const [declared] = small.outcomes;
  const rules = small.rules.map((rule, at) => ({
    ...rule,
    layer: at === 1 ? "committee" : "code",
  }));
  const [pattern] = small.rules;
  if (declared === undefined || pattern === undefined) throw new Error("no outcome");
  const forP: Rule = {
    ...pattern,
    rule: "p.1",
    concludes: "p",
    wordings: pattern.wordings.map((wording) => ({ ...wording, when: is("d") })),
  };
  return {
    ...small,
    layerReading: "authority",
    layers: ["code", "committee"].map((layer) => ({ layer, label: {}, selectedBy: layer })),
    outcomes: [
      { ...declared, outcome: "p" },
      { ...declared, layers: ["code", "committee"] },
    ],
    rules: [forP, ...rules],
  };
});

const input: fc.Arbitrary<CaseInput> = fc.record({
  on: fc.constant(ON),
  facts: fc.record(
    {
      a: fc.boolean(),
      b: fc.boolean(),
      c: fc.boolean(),
      d: fc.boolean(),
      n: fc.constantFrom(0, 1, 2, 3),
    },
    { requiredKeys: [] },
  ),
  readings: fc.record(
    { r: fc.constantFrom("x", "y"), authority: fc.constantFrom("code", "committee") },
    { requiredKeys: [] },
  ),
});

type World = Readonly<Record<string, Scalar | undefined>>;
type Truth = boolean | undefined;

const all = (parts: readonly Truth[]): Truth =>
  parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
const not = (part: Truth): Truth => (part === undefined ? undefined : !part);

function read(written: Condition, world: World): Truth {
  if ("all" in written) return all(written.all.map((part) => read(part, world)));
  if ("any" in written) return not(all(written.any.map((part) => not(read(part, world)))));
  if ("not" in written) return not(read(written.not, world));
  const { fact, operator, value } = written as Leaf;
  const said = world[fact];
  const own =
    said === undefined
      ? undefined
      : operator === "equal"
        ? said === value
        : (said as number) >= (value as number);
  return fact === "b" ? all([read(B_BELONGS, world), own]) : own;
}

function holds({ rules }: Rulebook, rule: Rule, world: World): Truth {
  const [wording] = rule.wordings;
  const exceptions = rules.filter(({ exceptionTo }) => exceptionTo === rule.rule);
  const authority = world["reading.authority"];
  return all([
    wording === undefined ? false : read(wording.when, world),
    authority === undefined ? undefined : authority === rule.layer,
    ...exceptions.map((exception) => not(holds({ rules } as Rulebook, exception, world))),
  ]);
}

/** Every move of some subjects to other values, and what it leads to. */
function* movesFrom(world: World): Generator<World> {
  const entries = Object.entries(SUBJECTS);
  function* from(at: number, move: World): Generator<World> {
    const entry = entries[at];
    if (entry === undefined) {
      yield move;
      return;
    }
    const [subject, values] = entry;
    yield* from(at + 1, move);
    for (const value of values) {
      if (value !== world[subject]) yield* from(at + 1, { ...move, [subject]: value });
    }
  }
  yield* from(0, {});
}

const isPart = (part: World, whole: World) =>
  Object.entries(part).every(([subject, value]) => whole[subject] === value);

/** Moves after which the rule holds, and no part of which would do. */
function leastMoves(rulebook: Rulebook, rule: Rule, world: World): World[] {
  const good = [...movesFrom(world)]
    .filter((move) => holds(rulebook, rule, { ...world, ...move }) === true)
    .sort((a, b) => Object.keys(a).length - Object.keys(b).length);
  const least: World[] = [];
  for (const move of good) if (!least.some((part) => isPart(part, move))) least.push(move);
  return least;
}

type Needed = Readonly<Record<string, (value: Scalar) => boolean>>;

function neededIn({ unmet }: WhyNot): Needed {
  return Object.fromEntries(
    unmet.map((each) => {
      if ("outcome" in each)
        return [each.outcome, (value: Scalar) => value === (each.needed === "yes")];
      const fits = (value: Scalar) =>
        each.needed.some((point) =>
          "values" in point
            ? point.values.includes(value)
            : point.from <= value && value <= point.to,
        );
      return ["fact" in each ? each.fact : `reading.${each.reading}`, fits];
    }),
  );
}

/** Whether a move meets the needs of a set, and moves nothing else. */
function meets(move: World, needed: Needed): boolean {
  const moved = Object.keys(move);
  return (
    moved.length === Object.keys(needed).length &&
    moved.every((subject) => needed[subject]?.(move[subject] as Scalar))
  );
}

/** Whether a part of a move meets the needs of a set. */
function isMetIn(move: World, needed: Needed): boolean {
  return Object.keys(needed).every(
    (subject) => move[subject] !== undefined && needed[subject]?.(move[subject] as Scalar),
  );
}

/** Sets for one rule that are given at most. */
const MOST = 20;

test("the sets of why not are the least moves after which a rule holds, each of them once", () => {
  fc.assert(
    fc.property(law, input, (rulebook, given) => {
      const situation = situationOf(rulebook, { ...given, presume: false }, { today: ON });
      if (!situation.ok) throw new Error(JSON.stringify(situation.problems));
      const found = counterfactual(situation.value, "o", { maxFacts: 1, labelOf: plainLabels });
      fc.pre(found.finding.status !== "yes");
      const readings = Object.entries(given.readings ?? {});
      const world: World = {
        ...(given.facts as World),
        ...Object.fromEntries(readings.map(([id, option]) => [`reading.${id}`, option])),
        p: given.facts.d as boolean | undefined,
      };
      for (const rule of rulebook.rules) {
        if (rule.concludes !== "o" || rule.exceptionTo !== undefined) continue;
        const sets = found.whyNot.filter((each) => each.rule === rule.rule).map(neededIn);
        const authority = world["reading.authority"];
        if (authority !== undefined && authority !== rule.layer) {
          expect(sets).toEqual([]);
          continue;
        }
        const moves = [...movesFrom(world)].filter((move) => sets.some((set) => meets(move, set)));
        for (const move of moves) expect(holds(rulebook, rule, { ...world, ...move })).toBe(true);
        // with the values of a longer line no shorter one is met
        for (const longer of sets) {
          const shorter = sets.filter(
            (set) => Object.keys(set).length < Object.keys(longer).length,
          );
          for (const move of moves.filter((each) => meets(each, longer))) {
            expect(shorter.filter((set) => isMetIn(move, set))).toEqual([]);
          }
        }
        const least = leastMoves(rulebook, rule, world).filter(
          (move) => Object.keys(move).length > 0,
        );
        const isLeast = (set: Needed) => least.some((move) => meets(move, set));
        expect(sets.filter((set) => !isLeast(set))).toEqual([]);
        if (sets.length === MOST) continue;
        expect(least.filter((move) => !sets.some((set) => meets(move, set)))).toEqual([]);
      }
    }),
    { numRuns: runs({ quick: 25, full: 300, deep: 300 }) },
  );
});
