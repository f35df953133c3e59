import { evaluateFile, type FileInput } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

/* How many could open it: the recipients whom an act names, and how many others it says there were. */

const rulebook = loadRulebook();
type Act = FileInput["acts"][string];
const sent: Act = {
  ...{ by: "A", conduct: "distribute", item: "v", to: ["B", "C"], audience: "closedGroup" },
  ...{ place: "CZ", when: "2026-03-01" },
};
const ask = (act: Act, persons: FileInput["persons"] = {}) => {
  const file: FileInput = {
    file: 1,
    readings: { groupAsEffectiveWay: "excluded" },
    persons: { A: { age: 30 }, B: { age: 16 }, C: { age: 16 }, D: { age: 15 }, ...persons },
    items: { v: { shows: ["D"], content: "explicit", form: "visual" } },
    acts: { a: { ...sent, ...act } },
  };
  return evaluateFile(rulebook, file, { today: "2026-11-25" }, ["offence.192-4"]);
};
const graver = (act: Act, persons?: FileInput["persons"]) => {
  const { acts } = expectOk(ask(act, persons));
  return acts.a?.A?.findings["offence.192-4"];
};

describe("the number of recipients of an act", () => {
  test("is those named and the others; 163 are enough", () => {
    expect(graver({ others: 161 })?.status).toBe("yes");
    expect(graver({ others: 160 })?.status).toBe("no");
    expect(graver({ others: 0 })?.status).toBe("no");
  });

  test("is not known where the act does not say how many others there were", () => {
    expect(graver({})).toMatchObject({ status: "unknown" });
    expect(graver({ others: "unknown" })).toMatchObject({ status: "unknown" });
    expect(graver({ others: 161, to: "unknown" })).toMatchObject({ status: "unknown" });
  });

  test("may be known by a bound", () => {
    expect(graver({ others: { min: 161 } })?.status).toBe("yes");
    expect(graver({ others: { max: 160 } })?.status).toBe("no");
    expect(graver({ others: { min: 100, max: 200 } })?.status).toBe("unknown");
  });

  test("counts two who are perhaps one once or twice, and whoever acts not at all", () => {
    const perhaps = { C: { age: 16, perhapsSameAs: "B" } };
    expect(graver({ others: 161 }, perhaps)?.status).toBe("unknown");
    expect(graver({ others: 162 }, perhaps)?.status).toBe("yes");
    expect(graver({ others: 161, to: ["A", "B"] })?.status).toBe("no");
  });

  test("is asked as a whole", () => {
    expect(graver({})?.missing).toContainEqual({ act: "a", attribute: "sharing.recipientCount" });
  });

  test("is left aside where it does not matter, which is said", () => {
    const { cells } = expectOk(ask({ others: 161, audience: "publicNetwork" }));
    for (const { warnings } of cells) {
      expect(warnings).toMatchObject([
        { code: "DOES_NOT_BELONG", pointer: "#/facts/sharing.recipientCount" },
      ]);
    }
  });

  test("is said once", () => {
    const twice = ask({ others: 5, facts: { "sharing.recipientCount": 7 } });
    expect(twice).toMatchObject({
      ok: false,
      problems: [{ code: "FACT_TWICE", pointer: "#/acts/a/facts/sharing.recipientCount" }],
    });
    expect(ask({ others: -1 }).ok).toBe(false);
  });
});
