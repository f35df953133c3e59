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
  const perhaps = { C: { age: 16, perhapsSameAs: "B" } };
  test.each<[string, Act, string, FileInput["persons"]?]>([
    ["is those named and the others, of which 163 are enough", { others: 161 }, "yes"],
    ["is one too few for that", { others: 160 }, "no"],
    ["is that of those named where there were no others", { others: 0 }, "no"],
    ["is not known where nothing is said of others", {}, "unknown"],
    ["is not known where they are not", { others: "unknown" }, "unknown"],
    ["is not known where those named are not", { others: 161, to: "unknown" }, "unknown"],
    ["may be known from below", { others: { min: 161 } }, "yes"],
    ["may be known from above", { others: { max: 160 } }, "no"],
    ["is open between bounds on either side", { others: { min: 100, max: 200 } }, "unknown"],
    ["counts two who are perhaps one once or twice", { others: 161 }, "unknown", perhaps],
    ["does not turn on them where one is enough", { others: 162 }, "yes", perhaps],
    ["does not count whoever acts", { others: 161, to: ["A", "B"] }, "no"],
  ])("%s", (_, act, status, persons) => expect(graver(act, persons)?.status).toBe(status));

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
