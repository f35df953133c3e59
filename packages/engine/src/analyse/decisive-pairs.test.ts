import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../scripts/vitest/tier.ts";
import {
  bool,
  is,
  smallRulebook,
  whole,
} from "../../../../tests/properties/reference/small-rulebook.ts";
import { evaluate } from "../decide/evaluate.ts";
import { lawOn } from "../rulebook/law-on.ts";
import type { Condition, Rulebook, Scalar } from "../rulebook/rulebook.ts";
import { type AtomicCondition, atomicConditions, withAtom } from "./atomic-conditions.ts";
import { type Decisive, pairFinder } from "./decisive-pairs.ts";

const ON = "2020-01-01";
const VALUES = { a: [false, true], b: [false, true], c: [false, true], n: [0, 1, 2, 3] } as const;

type World = Readonly<Record<string, Scalar>>;
interface Invented {
  readonly first: Condition;
  readonly second: Condition;
  readonly exception: Condition;
  readonly named: Condition;
  readonly never: Condition;
}

function rulebookOf({ first, second, exception, named, never }: Invented): Rulebook {
  return smallRulebook({
    facts: [bool("a"), bool("b"), bool("c"), { ...whole("n"), range: { min: 0, max: 3 } }],
    rules: [{ when: first }, { when: second }, { when: exception, exceptionTo: 0 }],
    conditions: { named },
    limits: [never],
  });
}

/** Plain evaluation, apart from the engine. */
function isTrue(condition: Condition, world: World, named: Condition): boolean {
  if ("all" in condition) return condition.all.every((part) => isTrue(part, world, named));
  if ("any" in condition) return condition.any.some((part) => isTrue(part, world, named));
  if ("not" in condition) return !isTrue(condition.not, world, named);
  if ("condition" in condition) return isTrue(named, world, named);
  const value = world[condition.fact];
  return condition.operator === "equal"
    ? value === condition.value
    : Number(value) < Number(condition.value);
}

const worlds: readonly World[] = VALUES.a.flatMap((a) =>
  VALUES.b.flatMap((b) => VALUES.c.flatMap((c) => VALUES.n.map((n) => ({ a, b, c, n })))),
);

/** Whether two worlds show that a condition decides, by trying all of them. */
function hasPair(invented: Invented, rulebook: Rulebook, condition: AtomicCondition): boolean {
  const law = lawOn(rulebook, ON);
  const { named, never } = invented;
  const outcome = (world: World, value?: boolean) => {
    const holds = (id: string, when: Condition) =>
      isTrue(value === undefined ? when : withAtom(law, id, when, condition, value), world, named);
    const { first, second, exception } = invented;
    return (holds("o.0", first) && !holds("o.2", exception)) || holds("o.1", second);
  };
  const possible = worlds.filter((world) => !isTrue(never, world, named));
  const holds = (world: World) => isTrue(condition.atom, world, named);
  const decides = (world: World) => outcome(world, true) !== outcome(world, false);
  const { atom } = condition;
  const movable = "condition" in atom ? Object.keys(VALUES) : [atom.fact];
  return possible.some((one) =>
    possible.some((other) => {
      const differing = Object.keys(VALUES).filter((fact) => one[fact] !== other[fact]);
      return (
        differing.length === 1 &&
        movable.includes(differing[0] ?? "") &&
        holds(one) &&
        !holds(other) &&
        outcome(one) !== outcome(other) &&
        (decides(one) || decides(other))
      );
    }),
  );
}

function expectRight(rulebook: Rulebook, { outcome = "", pair, condition }: Decisive): void {
  if (pair === undefined) return;
  const { holds, fails, varies } = pair;
  const all = new Set([...Object.keys(holds.facts), ...Object.keys(fails.facts)]);
  const differing = [...all].filter((fact) => holds.facts[fact] !== fails.facts[fact]);
  expect(differing).toEqual([varies]);
  if (!("condition" in condition.atom)) expect(varies).toBe(condition.atom.fact);
  expect(holds.status).not.toBe(fails.status);
  for (const { status, ...told } of [holds, fails]) {
    const found = evaluate(rulebook, { ...told, on: ON }, { today: ON }, [outcome]);
    expect(found.ok && found.value.findings[outcome]?.status).toBe(status);
  }
}

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .constantFrom("a", "b", "c")
    .chain((fact) => fc.boolean().map((value): Condition => ({ fact, operator: "equal", value }))),
  fc
    .integer({ min: 1, max: 3 })
    .map((value): Condition => ({ fact: "n", operator: "lessThan", value })),
);
const treeOf = (atom: fc.Arbitrary<Condition>) => {
  const parts = fc.array(atom, { minLength: 1, maxLength: 3 });
  const flat: fc.Arbitrary<Condition> = fc.oneof(
    atom,
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
    atom.map((not) => ({ not })),
  );
  const joined = fc.array(flat, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    joined.map((all): Condition => ({ all })),
    joined.map((any): Condition => ({ any })),
  );
};
const withNamed = treeOf(fc.oneof(leaf, fc.constant<Condition>({ condition: "named" })));
const invented = fc.record({
  first: withNamed,
  second: withNamed,
  exception: withNamed,
  named: treeOf(leaf),
  never: fc.array(leaf, { minLength: 2, maxLength: 3 }).map((all): Condition => ({ all })),
});

test("a condition has a pair if and only if trying all cases finds one, and each pair is right", () => {
  let pairs = 0;
  fc.assert(
    fc.property(invented, (law) => {
      const rulebook = rulebookOf(law);
      if (!worlds.some((world) => !isTrue(law.never, world, law.named))) return;
      const { conditions, find } = pairFinder(rulebook, ON);
      for (const condition of conditions) {
        const found = find(condition);
        expect(found.pair !== undefined).toBe(hasPair(law, rulebook, condition));
        expect(found.pair === undefined).toBe(found.reason !== undefined);
        expect(found.reason?.kind).not.toBe("notRunnable");
        expectRight(rulebook, found);
        if (found.pair !== undefined) pairs += 1;
      }
    }),
    { numRuns: runs({ quick: 20, full: 60, deep: 2_000 }) },
  );
  expect(pairs).toBeGreaterThan(runs({ quick: 30, full: 100, deep: 100 }));
});

test("each atomic condition is named where it stands, those of named conditions after those of rules", () => {
  const a = is("a");
  const rulebook = rulebookOf({
    first: { all: [a, { any: [{ not: a }, { condition: "named" }] }] },
    second: a,
    exception: a,
    named: { all: [a] },
    never: { all: [a, { not: a }] },
  });
  const places = atomicConditions(lawOn(rulebook, ON)).map(({ of, place }) => ({ ...of, place }));
  expect(places).toEqual([
    { rule: "o.0", place: "/all/0" },
    { rule: "o.0", place: "/all/1/any/0/not" },
    { rule: "o.0", place: "/all/1/any/1" },
    { rule: "o.1", place: "" },
    { rule: "o.2", place: "" },
    { condition: "named", place: "/all/0" },
  ]);
});

test("what has no pair tells why", () => {
  const reasons = (law: Partial<Invented>) => {
    const nothing: Condition = { all: [is("c"), { not: is("c") }] };
    const base = { first: is("a"), second: nothing, exception: nothing, named: is("c") };
    const rulebook = rulebookOf({ ...base, never: nothing, ...law });
    const { conditions, find } = pairFinder(rulebook, ON);
    return conditions
      .filter(({ of }) => "rule" in of && of.rule === "o.0")
      .map((condition) => find(condition).reason);
  };
  expect(reasons({})).toEqual([undefined]);
  expect(reasons({ first: { all: [is("a"), is("b")] }, never: is("b") })).toEqual([
    { kind: "masked" },
    { kind: "neverHolds" },
  ]);
  expect(reasons({ never: { not: is("a") } })).toEqual([{ kind: "alwaysHolds" }]);
  expect(reasons({ second: { not: is("a") } })).toEqual([{ kind: "countered" }]);
  const asB: Condition = {
    any: [{ all: [is("a"), { not: is("b") }] }, { all: [is("b"), { not: is("a") }] }],
  };
  expect(reasons({ never: asB })).toEqual([{ kind: "tied", by: ["l0"] }]);
});
