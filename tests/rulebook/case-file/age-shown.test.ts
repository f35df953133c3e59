import { evaluateFile, type FileInput } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";
import { pointedAt } from "../../../packages/engine/test-data/problems.ts";

// What an image shows does not change with a birthday: the age shown comes from the making of the item.

const rulebook = loadRulebook();
const TODAY = "2026-06-01";
const OUTCOMES = ["offence.192-1", "prosecution.open"];

/** D makes a video and sends it to B, who asked for it and keeps it until after the eighteenth birthday of D. */
const FOUND: FileInput = {
  file: 1,
  persons: { D: { birthDate: "2008-01-15" }, B: { birthDate: "1988-01-01" } },
  items: { v: { shows: ["D"], madeBy: ["D"], content: "explicit", form: "visual" } },
  acts: {
    a1: { by: "D", conduct: "produce", item: "v", place: "CZ", when: "2023-05-01" },
    a2: { by: "D", conduct: "transmit", item: "v", to: ["B"], place: "CZ", when: "2023-05-02" },
    a3: {
      by: "B",
      conduct: "possess",
      item: "v",
      received: "a2",
      asked: true,
      place: "CZ",
      when: { from: "2023-05-02", to: "2026-02-10" },
    },
  },
};
const { a1: _, ...LATER } = FOUND.acts;

/** Of the making and the sending nothing is said. */
const ALONE: FileInput["acts"] = {
  a3: {
    by: "B",
    conduct: "possess",
    item: "v",
    place: "CZ",
    when: "2026-02-10",
    facts: { "receipt.mode": "requested" },
  },
};

function keeping(item: object, acts: FileInput["acts"] = LATER) {
  const items = { v: { ...FOUND.items?.v, ...item } };
  const answer = expectOk(
    evaluateFile(rulebook, { ...FOUND, items, acts }, { today: TODAY }, OUTCOMES),
  );
  const { findings } = answer.acts.a3?.B ?? {};
  const cell = answer.cells.find(({ act }) => act === "a3");
  return {
    status: findings?.["offence.192-1"]?.status,
    missing: findings?.["offence.192-1"]?.missing,
    shownAge: cell?.case.facts["material.shownAge"],
  };
}

const problemsOf = (made: unknown, acts: FileInput["acts"] = LATER) => {
  const file = { ...FOUND, acts, items: { v: { ...FOUND.items?.v, made } } };
  return pointedAt(evaluateFile(rulebook, file, { today: TODAY }, OUTCOMES));
};

describe("the age shown", () => {
  test("is that on the day of the act that made the item, however old the person is when it is found", () => {
    expect(keeping({}, FOUND.acts)).toEqual({ status: "yes", missing: [], shownAge: 15 });
  });

  test("is that on the day on which the item says that it was made, or between two days", () => {
    expect(keeping({ made: "2023-05-01" })).toEqual({ status: "yes", missing: [], shownAge: 15 });
    // on the birthday itself the year is not completed yet
    const around = { min: "2024-01-15", max: "2024-01-16" };
    expect(keeping({ made: around }, ALONE)).toMatchObject({
      status: "yes",
      shownAge: { min: 15, max: 16 },
    });
    expect(keeping({ made: { min: "2026-01-15", max: "2026-01-20" } }, ALONE)).toMatchObject({
      status: "unknown",
      missing: [{ item: "v", person: "D", attribute: "made.age" }],
    });
    expect(keeping({ made: "2026-01-16" }, ALONE)).toMatchObject({ status: "no", shownAge: 18 });
  });

  test("is what the item says of it", () => {
    expect(keeping({ made: { age: 15 } })).toEqual({ status: "yes", missing: [], shownAge: 15 });
    expect(keeping({ made: { age: { min: 14, max: 17 } } }).status).toBe("yes");
  });

  test("is that which a person has at every act, the making among them", () => {
    const persons = { ...FOUND.persons, D: { age: 16 } };
    const acts = { ...FOUND.acts, a3: { ...FOUND.acts.a3, when: "2023-05-20" } };
    const answer = expectOk(
      evaluateFile(rulebook, { ...FOUND, persons, acts }, { today: TODAY }, OUTCOMES),
    );
    expect(answer.cells.map(({ case: { facts } }) => facts["material.shownAge"])).toEqual([
      undefined,
      16,
      16,
    ]);
  });

  test("is asked once for the item where nothing says when it was made", () => {
    const open = { item: "v", person: "D", attribute: "made.age" };
    expect(keeping({}, ALONE)).toEqual({
      status: "unknown",
      missing: [open],
      shownAge: undefined,
    });
    // what was sent at fifteen was made by then
    expect(keeping({})).toEqual({ status: "yes", missing: [], shownAge: undefined });
  });

  test("is under eighteen whenever the person still is", () => {
    const acts = { ...LATER, a3: { ...LATER.a3, when: "2026-01-15" } };
    expect(keeping({}, acts)).toMatchObject({ status: "yes", missing: [] });
  });

  test("hangs on an unknown birth date as the age at the making does", () => {
    const persons = { ...FOUND.persons, D: {} };
    const answer = expectOk(
      evaluateFile(rulebook, { ...FOUND, persons }, { today: TODAY }, OUTCOMES),
    );
    const finding = answer.acts.a3?.B?.findings["offence.192-1"];
    expect(finding).toMatchObject({
      status: "unknown",
      missing: [{ person: "D", attribute: "birthDate" }],
    });
  });

  test("is of one person at a time", () => {
    const persons = { ...FOUND.persons, C: { birthDate: "2000-01-15" } };
    const items = { v: { ...FOUND.items?.v, shows: ["D", "C"], made: "2023-05-01" } };
    const answer = expectOk(
      evaluateFile(rulebook, { ...FOUND, persons, items, acts: LATER }, { today: TODAY }, OUTCOMES),
    );
    const ages = answer.cells
      .filter(({ act }) => act === "a3")
      .map(({ shown, case: { facts } }) => [shown, facts["material.shownAge"]]);
    expect(ages).toEqual([
      ["D", 15],
      ["C", 23],
    ]);
  });
});

describe("a making that cannot be", () => {
  test.each<[string, unknown, string, FileInput["acts"]?]>([
    [
      "said of the item beside the act that made it",
      "2023-05-01",
      "FACT_TWICE #/items/v/made",
      FOUND.acts,
    ],
    ["after an act with the item", "2024-05-01", "MADE_LATER #/acts/a2/item"],
    ["before the birth of whoever is shown", "2007-05-01", "AGE_IMPOSSIBLE #/items/v/made"],
    ["on a day that is none", "2023-02-30", "DATE_IMPOSSIBLE #/items/v/made"],
    [
      "in days that end before they begin",
      { min: "2023-05-02", max: "2023-05-01" },
      "EMPTY_RANGE #/items/v/made",
    ],
  ])("%s is refused", (_, made, problem, acts = LATER) => {
    expect(problemsOf(made, acts)).toEqual([problem]);
  });

  test("at an age above that at an act with the item clashes", () => {
    const problems = problemsOf({ age: 16 });
    expect(problems.every((each) => each.startsWith("CLASHING_FACTS #/acts/a2"))).toBe(true);
    expect(problems).not.toEqual([]);
  });
});
