import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Keeping, keepingService } from "../http/keeping.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { cokdyby, refused } from "./cokdyby.ts";

// What an earlier edition of the rulebook took opens at every door: what it has no place for any more is named and left
// aside, what was put in other words is refused with those in its place. No fact, reading or outcome has gone so far.

const { write } = temporaryFolder();

/** In the third edition the age of the recipient was asked of a public network too. */
const CASE = {
  on: "2026-03-01",
  facts: {
    "act.conduct": "makeAvailable",
    "act.place": "czechia",
    "actor.age": 30,
    "child.age": 15,
    "material.content": "explicit",
    "sharing.audience": "publicNetwork",
    "sharing.recipientAge": 14,
  },
};
const LEFT_ASIDE = "#/facts/sharing.recipientAge";

const FILE = {
  file: 1 as const,
  persons: { A: { age: 30 }, B: { age: 15 } },
  items: { v: { shows: ["B"], content: "explicit" } },
  acts: {
    a1: {
      ...{ by: "A", conduct: "makeAvailable", item: "v", audience: "publicNetwork" },
      ...{ place: "CZ", when: "2026-03-01", facts: { "sharing.recipientAge": 14 } },
    },
  },
};
/** In the first edition one option said what two say now. */
const REPLACED_IN_FILE = {
  ...FILE,
  acts: { a1: { ...FILE.acts.a1, facts: { "offence.other": "aboveThreeYears" } } },
};

describe("on the command line", () => {
  const path = (file: object) => write("old.yaml", JSON.stringify(file));

  test("a case file of the third edition is answered, with what is left aside", async () => {
    const { code, stdout } = await cokdyby(["evaluate", path(FILE), "--json"]);
    expect(code).toBe(0);
    expect(stdout).toContain("DOES_NOT_BELONG");
    expect(stdout).toContain("sharing.recipientAge");
  });

  test("one in replaced words is refused with those in their place", async () => {
    const lines = await refused(["evaluate", path(REPLACED_IN_FILE)]);
    expect(lines.join()).toMatch(/OPTION_REPLACED .*`upToFiveYears`, `aboveFiveYears`/);
  });
});

describe("kept on a service", () => {
  let service: Keeping;
  beforeAll(async () => {
    service = await keepingService({ rulebook: loadRulebook(), phrases: loadPhrases() });
  });
  afterAll(() => service.end());

  test("a case of the third edition comes back whole, and is answered with what is left aside", async () => {
    const { saveCase, getSavedCase, evaluate } = service.client();
    await saveCase({ id: "old", body: { content: CASE } });
    const { content } = (await getSavedCase({ id: "old" })).thing;
    expect(content).toEqual(CASE);
    const { warnings } = await evaluate({ body: content });
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: "DOES_NOT_BELONG", pointer: LEFT_ASIDE }),
    );
  });
});
