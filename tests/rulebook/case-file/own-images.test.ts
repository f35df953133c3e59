import { evaluateFile, type FileInput } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

const rulebook = loadRulebook();
const of = (file: FileInput, outcomes: readonly string[] = ["liability.exempt"]) =>
  expectOk(evaluateFile(rulebook, file, { today: "2026-11-25" }, outcomes));

describe("an image made with somebody's help", () => {
  const keeping = (item: NonNullable<FileInput["items"]>[string], more: object = {}) =>
    of({
      file: 1,
      persons: { A: { age: 15 }, B: { age: 30 }, C: { age: 16, ...more } },
      items: { v: { content: "explicit", form: "visual", ...item } },
      acts: { a: { by: "A", conduct: "possess", item: "v", place: "CZ", when: "2026-02-02" } },
    });
  const selfGenerated = (...asked: Parameters<typeof keeping>) =>
    keeping(...asked).cells.map(({ case: { facts } }) => facts["material.selfGenerated"]);

  test("of which nobody else can be seen is the child's own: § 192 protects nobody else by it", () => {
    const answer = keeping({ shows: ["A"], madeBy: ["A", "B"] });
    expect(answer.acts.a?.A?.findings["liability.exempt"]).toMatchObject({
      status: "contested",
      dependsOn: ["depictedChildAsOffender"],
    });
  });

  test("on which another can be seen too was made together", () => {
    expect(selfGenerated({ shows: ["A", "C"], madeBy: ["A", "C"] })).toEqual(["joint", "joint"]);
    // she who made it alone made it alone
    expect(selfGenerated({ shows: ["A", "C"], madeBy: ["A"] })).toEqual(["yes", "no"]);
  });

  test("is neither where it is open whether the other one is another", () => {
    const perhaps = { perhapsSameAs: "A" };
    expect(selfGenerated({ shows: ["A", "C"], madeBy: ["A", "B"] }, perhaps)[0]).toBeUndefined();
  });
});

describe("an own image that comes back", () => {
  const file = (by: string): FileInput => ({
    file: 1,
    persons: { A: { birthDate: "2010-05-20" }, B: { birthDate: "2010-03-01" } },
    items: { v: { shows: ["A"], madeBy: ["A"], content: "explicit", form: "visual" } },
    acts: {
      a1: { by: "A", conduct: "transmit", item: "v", to: ["B"], when: "2026-02-02" },
      a2: {
        by: "B",
        conduct: "transmit",
        item: "v",
        to: ["A"],
        received: "a1",
        when: "2026-02-10",
      },
      a3: {
        ...{ by, conduct: "possess", item: "v", received: by === "A" ? "a2" : "a1", asked: true },
        when: { from: "2026-02-10", to: "2026-03-01" },
      },
    },
  });
  const receipt = (by: string) => of(file(by)).cells.at(-1)?.case.facts["receipt.mode"];

  test("is hers who made it, and one that was asked for of who received it", () => {
    expect([receipt("A"), receipt("B")]).toEqual(["own", "requested"]);
  });

  test("how it came is open for each who has it, whoever made it", () => {
    const { acts, ...rest } = file("B");
    const keeps = { conduct: "possess", item: "w", place: "CZ", when: "2026-02-02" };
    const answer = of(
      {
        ...rest,
        items: { w: { shows: ["A"], content: "explicit" } },
        acts: { a: { ...keeps, by: "B" }, b: { ...keeps, by: "C" } },
        persons: { ...rest.persons, C: { age: 16 } },
      },
      ["offence.192-1"],
    );
    const open = answer.unknowns.filter(({ attribute }) => attribute === "received");
    expect(open.map(({ act, person }) => `${act} ${person}`)).toEqual(["a B", "b C"]);
  });
});

test.each([
  [12, []],
  [40, ["perhapsSameAs/B"]],
])("whoever keeps it at forty is perhaps who is shown at %s", (age, expected) => {
  const { unknowns } = of({
    file: 1,
    persons: { A: { age }, B: { age: 40, perhapsSameAs: "A" } },
    items: { v: { shows: ["A"], content: "explicit" } },
    acts: { a: { by: "B", conduct: "possess", item: "v", place: "CZ", when: "2026-02-02" } },
  });
  const asked = unknowns.map(({ attribute }) => attribute);
  expect(asked.filter((each) => each.startsWith("perhapsSameAs"))).toEqual(expected);
});

describe("whoever keeps it is perhaps who made it", () => {
  const file = (facts: object, same: object = { perhapsSameAs: "A" }): FileInput => ({
    file: 1,
    persons: { A: {}, B: { age: 20, ...same }, C: { age: 16 } },
    items: { v: { shows: ["C"], madeBy: ["A"], content: "explicit", form: "visual" } },
    acts: {
      a: {
        ...{ by: "B", conduct: "possess", item: "v", place: "CZ", when: "2026-02-02" },
        facts: { "receipt.kept": false, ...facts },
      },
    },
  });
  const keeps = (...asked: Parameters<typeof file>) =>
    of(file(...asked), ["offence.192-1"]).acts.a?.B?.findings["offence.192-1"];

  test("is not, where the file says that it came unasked: that world is not counted", () => {
    expect(keeps({ "receipt.mode": "unsolicited" })).toMatchObject({ status: "no", missing: [] });
    expect(keeps({ "receipt.mode": "unsolicited" }, {})).toMatchObject({ status: "no" });
  });

  test("may be, where nothing contradicts it", () => {
    expect(keeps({})?.missing).toContainEqual({ person: "A", attribute: "perhapsSameAs/B" });
    expect(keeps({ "receipt.mode": { oneOf: ["own", "unsolicited"] } })).toMatchObject({
      status: "unknown",
    });
  });
});
