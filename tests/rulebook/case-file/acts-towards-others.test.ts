import { evaluateFile, type FileInput } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";
import { pointedAt } from "../../../packages/engine/test-data/problems.ts";

/* Nobody extorts, induces or sends something to oneself. */

const rulebook = loadRulebook();
const ask = (file: FileInput) =>
  evaluateFile(rulebook, file, { today: "2026-11-25" }, ["offence.193-1", "offence.191-2"]);
const answered = (file: FileInput) => {
  const { cells, acts } = expectOk(ask(file));
  return {
    towards: cells.map(({ act, actor, shown, recipient }) =>
      [act, actor, shown, recipient].filter((each) => each !== undefined).join(" "),
    ),
    statusOf: (act: string, actor: string, offence: string) =>
      acts[act]?.[actor]?.findings[`offence.${offence}`]?.status,
  };
};
const problems = (file: FileInput) => pointedAt(ask(file));

const when = "2026-02-02";
const file = (acts: FileInput["acts"], persons: FileInput["persons"] = {}): FileInput => ({
  file: 1,
  persons: { A: { age: 20 }, B: { age: 16 }, ...persons },
  items: {
    joint: { shows: ["A", "B"], madeBy: ["A", "B"], content: "explicit", form: "visual" },
    own: { shows: ["B"], madeBy: ["B"], content: "explicit", form: "visual" },
  },
  acts,
});
const induces = { by: "B", conduct: "induceProduction", place: "CZ", when };
const threatens = {
  ...{ by: "B", conduct: "extort", place: "CZ", when, holds: "joint" },
  threat: { kind: "publication", aim: "moreImages" },
};

describe("of a video that shows who acts and another", () => {
  test("the act is one towards the other alone", () => {
    const { towards, statusOf } = answered(
      file({ a: { ...induces, item: "joint" }, b: threatens }),
    );
    expect(towards).toEqual(["a B A", "b B A"]);
    expect([statusOf("a", "B", "193-1"), statusOf("b", "B", "193-1")]).toEqual(["no", "no"]);
  });

  test("keeping it is one act of each cell still, since § 192 asks who is shown", () => {
    const keeps = { by: "B", conduct: "possess", item: "joint", place: "CZ", when };
    expect(answered(file({ a: keeps })).towards).toEqual(["a B A", "a B B"]);
  });

  test("two who act towards one another do so each towards the other", () => {
    const each = { ...induces, by: ["A", "B"], item: "joint" };
    const { towards, statusOf } = answered(file({ a: each }));
    expect(towards).toEqual(["a A B", "a B A"]);
    expect([statusOf("a", "A", "193-1"), statusOf("a", "B", "193-1")]).toEqual(["yes", "no"]);
  });
});

/* Of a public network no recipient is asked about; whoever receives is another than who shares all the same. */
const sends = { ...induces, conduct: "transmit", item: "own" };
const AUDIENCES = [
  { audience: "not said", said: {} },
  ...["onePerson", "closedGroup", "publicNetwork"].map((audience) => ({
    audience,
    said: { audience },
  })),
];

describe("an act towards nobody else is refused, at what names nobody else", () => {
  test.each([
    ["against", { ...threatens, against: "B" }, "against"],
    ["item", { ...induces, item: "own" }, "item"],
    ["image held", { ...threatens, holds: "own" }, "holds"],
    ["one of two", { ...induces, by: ["A", "B"], item: "own" }, "item"],
  ])("%s", (_, act, member) => {
    expect(problems(file({ a: act }))).toEqual([`TOWARDS_ONESELF #/acts/a/${member}`]);
  });

  test.each(AUDIENCES)("recipient, audience: $audience", ({ said }) => {
    const act = { ...sends, ...said, to: ["B"] };
    expect(problems(file({ a: act }))).toEqual(["TOWARDS_ONESELF #/acts/a/to"]);
  });

  test.each(AUDIENCES)(
    "a recipient beside oneself is the one recipient, audience: $audience",
    ({ said }) => {
      const act = { ...sends, ...said, to: ["A", "B"] };
      expect(answered(file({ a: act })).towards).toEqual(["a B B A"]);
    },
  );

  test("a child who sends to an adult and to oneself gives no child an image, if only these received it", () => {
    const items = { w: { shows: "A", madeBy: "A", made: { age: 20 }, content: "explicit" } };
    const readings = { networkAsPlace: "included" };
    const statusWith = (said: { readonly audience?: string }) => {
      const act = { ...sends, ...said, item: "w", to: ["A", "B"] };
      return answered({ ...file({ a: act }), items, readings }).statusOf("a", "B", "191-2");
    };
    expect(statusWith({})).toBe("unknown");
    expect(statusWith({ audience: "onePerson" })).toBe("no");
  });

  test("what is procured for oneself may name oneself", () => {
    const procures = { ...induces, conduct: "procureForSelf", item: "own", to: ["B"] };
    expect(problems(file({ a: procures }))).toEqual([]);
  });
});

describe("of two who are perhaps one", () => {
  test("who acts against the other and nobody else is not the other", () => {
    const acts = { a: { ...threatens, against: "C", holds: false as const } };
    const persons = { C: { age: 16, perhapsSameAs: "B" } };
    const { statusOf } = answered(file(acts, persons));
    expect(statusOf("a", "B", "193-1")).toBe("yes");
  });

  test("where others are shown too, towards the other it holds only if they are two", () => {
    const { items, ...rest } = file(
      { a: { ...induces, item: "v" } },
      { C: { age: 16, perhapsSameAs: "B" } },
    );
    const v = { shows: ["A", "C"], content: "explicit", form: "visual" };
    const { statusOf } = answered({ ...rest, items: { ...items, v } });
    expect(statusOf("a", "B", "193-1")).toBe("unknown");
  });
});
