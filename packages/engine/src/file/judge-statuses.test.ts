import fc from "fast-check";
import { expect, test } from "vitest";
import { leavesIn } from "../conditions/walk-condition.ts";
import type { Condition } from "../rulebook/rulebook.ts";
import { type FileStatus, judgeStatuses } from "./judge-statuses.ts";

const STATUSES = ["yes", "no", "unknown", "contested", "foreignLawNeeded"] as const;
const FACTS = ["a", "b", "c", "d"];

const leaf = (fact: string, value: boolean): Condition => ({ fact, operator: "equal", value });
const readIn = (condition: Condition) => leavesIn(condition).map(({ fact }) => fact);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.tuple(fc.constantFrom(...FACTS), fc.boolean()).map(([fact, value]) => leaf(fact, value)),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie("condition"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie("condition").map((not) => ({ not })),
  ),
}));
const statuses = fc.tuple(...FACTS.map(() => fc.constantFrom<FileStatus>(...STATUSES)));

/** Every way in which what is undecided can come out. */
function* completions(given: readonly FileStatus[]): Generator<boolean[]> {
  const [first, ...others] = given;
  if (first === undefined) return yield [];
  for (const value of first === "yes" ? [true] : first === "no" ? [false] : [true, false]) {
    for (const rest of completions(others)) yield [value, ...rest];
  }
}

function holds(asked: Condition, world: readonly boolean[]): boolean {
  if ("all" in asked) return asked.all.every((part) => holds(part, world));
  if ("any" in asked) return asked.any.some((part) => holds(part, world));
  if ("not" in asked) return !holds(asked.not, world);
  if ("condition" in asked) throw new Error("no names here");
  return world[FACTS.indexOf(asked.fact)] === asked.value;
}

const judged = (asked: Condition, given: readonly FileStatus[]) =>
  judgeStatuses(asked, (fact) => given[FACTS.indexOf(fact)] as FileStatus);

test("yes holds in every completion and no in none", () => {
  fc.assert(
    fc.property(condition, statuses, (asked, given) => {
      const status = judged(asked, given);
      const worlds = [...completions(given)].map((world) => holds(asked, world));
      if (status === "yes") expect(worlds).not.toContain(false);
      if (status === "no") expect(worlds).not.toContain(true);
    }),
  );
});

test("where no undecided fact is read twice, an undecided answer can come out both ways", () => {
  fc.assert(
    fc.property(condition, statuses, (asked, given) => {
      const read = readIn(asked).filter(
        (fact) => !["yes", "no"].includes(given[FACTS.indexOf(fact)] as string),
      );
      fc.pre(new Set(read).size === read.length);
      const worlds = new Set([...completions(given)].map((world) => holds(asked, world)));
      const settled = ["yes", "no"].includes(judged(asked, given));
      expect(worlds.size).toBe(settled ? 1 : 2);
    }),
  );
});

test("an answer waits for nothing that it does not read", () => {
  fc.assert(
    fc.property(condition, statuses, (asked, given) => {
      const status = judged(asked, given);
      if (status !== "yes" && status !== "no") {
        expect(readIn(asked).map((fact) => given[FACTS.indexOf(fact)])).toContain(status);
      }
    }),
  );
});

test("foreign law comes before the file, and the file before readings", () => {
  const all = { all: [leaf("a", true), leaf("b", true), leaf("c", false)] };
  expect(judged(all, ["contested", "unknown", "foreignLawNeeded", "no"])).toBe("foreignLawNeeded");
  expect(judged(all, ["contested", "unknown", "no", "no"])).toBe("unknown");
  expect(judged(all, ["contested", "yes", "no", "no"])).toBe("contested");
  expect(judged(all, ["foreignLawNeeded", "unknown", "yes", "no"])).toBe("no");
});
