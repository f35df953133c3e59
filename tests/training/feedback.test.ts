import { evaluate } from "@cokdyby/engine";
import { type Item, makeItem, type VerdictOption } from "@cokdyby/training";
import { describe, expect, test } from "vitest";
import { deep } from "../../scripts/vitest/tier.ts";
import { DAY, rulebook, worked } from "./choices.ts";

// What is said to a wrong verdict is held against the engine alone: the verdict is the one that the error leads to.

/** Cases of which what was said to a wrong answer was not so once. */
const NAMED = [
  "law-b3-abuse-at-a-distance-included",
  "law-b3-abuse-at-a-distance-excluded",
  "law-a11-resident-induces-explicit-image",
  "coe-43-czech-national-committee-required",
  "coe-06-holds-partners-image-scope-open",
];

const items = worked
  .filter((each, at) => deep || at % 8 === 0 || NAMED.includes(each.case))
  .flatMap(({ case: from, expect: outcomes, on = DAY, facts, readings, presume = true }) =>
    Object.keys(outcomes ?? {}).flatMap((outcome) => {
      const told = { facts, presume, readings: readings ?? {} };
      const made = makeItem(rulebook, { case: told, outcome, on, from });
      return made.ok ? [made.value] : [];
    }),
  );

function statusOf({ basis, outcome }: Item, told: Item["case"]) {
  const found = evaluate(rulebook, told, { today: basis.on }, [outcome]);
  return found.ok ? found.value.findings[outcome]?.status : undefined;
}

/** Every wrong verdict that stands for an error of some kind, with its item. */
function wrong<Kind extends NonNullable<VerdictOption["misconception"]>["kind"]>(kind: Kind) {
  return items.flatMap((item) =>
    item.verdicts.flatMap(({ misconception, ...option }) =>
      misconception?.kind === kind
        ? [{ item, option, error: misconception as Extract<typeof misconception, { kind: Kind }> }]
        : [],
    ),
  );
}

const presumable = rulebook.facts.flatMap(({ fact, presumed }) =>
  presumed === undefined ? [] : [fact],
);

test("without the presumption that is named the answer is the one that was given", () => {
  const found = wrong("presumption");
  expect(found.length).toBeGreaterThan(0);
  for (const { item, option, error } of found) {
    const { presume = true } = item.case;
    const before = typeof presume === "boolean" ? presumable : presume;
    const told = { ...item.case, presume: before.filter((fact) => fact !== error.fact) };
    expect(statusOf(item, told), `${item.from} ${item.outcome}`).toBe(option.status);
  }
});

test("where no presumption alone leads to an answer, none is named", () => {
  for (const { item, option } of wrong("presumptions")) {
    expect(statusOf(item, { ...item.case, presume: false })).toBe(option.status);
  }
});

test("with a fact that is said to be left out not known, the answer is the one that was given", () => {
  const found = wrong("leftOut");
  expect(found.length).toBeGreaterThan(0);
  for (const { item, option, error } of found) {
    const { [error.fact]: value, ...facts } = item.case.facts;
    expect(value).toBeDefined();
    expect(statusOf(item, { ...item.case, facts })).toBe(option.status);
  }
});

test("with a fact that is said to be different, some other value of it leads to the answer that was given", () => {
  for (const { item, option, error } of wrong("twin")) {
    const declared = rulebook.facts.find(({ fact }) => fact === error.fact);
    const values =
      declared?.type === "bool"
        ? [true, false]
        : declared?.type === "option"
          ? (declared.options ?? []).map((each) => each.option)
          : undefined;
    if (values === undefined) continue;
    const statuses = values.map((value) =>
      statusOf(item, { ...item.case, facts: { ...item.case.facts, [error.fact]: value } }),
    );
    expect(statuses).toContain(option.status);
  }
});

describe("of the two answers “contested”", () => {
  const consequences = (item: Item, { under }: Pick<VerdictOption, "under">) =>
    (under?.by ?? []).map(({ option }) => {
      const readings = { ...item.case.readings, [under?.reading ?? ""]: option };
      return statusOf(item, { ...item.case, readings });
    });

  test("none that is said not to decide has the consequences that follow under its reading", () => {
    const found = wrong("doesNotDecide");
    expect(found.length).toBeGreaterThan(0);
    for (const { item, option } of found) {
      const said = option.under?.by.map(({ status }) => status);
      const where = `${item.from} ${item.outcome} ${option.under?.reading}`;
      expect(consequences(item, option), where).not.toEqual(said);
    }
  });

  test("the mirror of the right one is said to be that, and to be right on no reading", () => {
    const contested = items.filter(({ key }) => key.verdict.startsWith("contested"));
    expect(contested.length).toBeGreaterThan(0);
    for (const { verdicts, key } of contested) {
      const mirror = verdicts.find(
        ({ verdict, status }) => status === "contested" && verdict !== key.verdict,
      );
      expect(mirror?.misconception).toEqual({ kind: "otherWayRound" });
    }
    expect(wrong("otherWayRound")).toHaveLength(contested.length);
  });
});
