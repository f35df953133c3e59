import { describe, expect, test } from "vitest";
import { briefly, problemsOf } from "../../test-data/problems.ts";
import { tenancy, tenancyBut, tenancyFiles } from "../../test-data/tenancy.ts";
import { digestOf, sha256Of } from "../rulebook/digest.ts";
import { readRulebook } from "./read-rulebook.ts";

describe("a sound rulebook", () => {
  const rulebook = tenancy();

  test("keeps the order of files and entries", () => {
    expect(rulebook.facts.map(({ fact }) => fact).slice(0, 3)).toEqual([
      "lease.kind",
      "lease.from",
      "lease.to",
    ]);
    expect(rulebook.rules.map(({ rule }) => rule)).toEqual([
      "board.1",
      "charter.1",
      "tenancy-act.s12-1",
      "tenancy-act.s12-3",
      "tenancy-act.s14-1",
      "tenancy-act.s2",
    ]);
  });

  test("spells out rules and named conditions that never changed", () => {
    expect(rulebook.rules.find(({ rule }) => rule === "tenancy-act.s2")?.wordings).toEqual([
      {
        inForce: { from: "2010-01-01" },
        cites: [{ source: "tenancy-act", at: "§ 2" }],
        says: expect.objectContaining({ en: "eighteen years" }),
        checked: "read",
        when: { fact: "tenant.age", operator: "greaterThanInclusive", value: 18 },
      },
    ]);
    expect(rulebook.conditions.map(({ wordings }) => wordings.length)).toEqual([2, 1, 1]);
    expect(rulebook.amendments[0]?.changes[1]).toMatchObject({
      with: { wordings: [{ checked: "read" }] },
    });
  });

  test("tells apart the kinds of limits", () => {
    expect(rulebook.limits.map(({ limit }) => limit)).toEqual(["childless"]);
    expect(rulebook.dateOrders.map(({ limit }) => limit)).toEqual(["order"]);
    expect(rulebook.atMosts.map(({ limit }) => limit)).toEqual(["adult-years"]);
  });

  test("carries the digest of each file and of itself", () => {
    const { digest, ...rest } = rulebook;
    expect(digest).toBe(digestOf(rest));
    expect(rulebook.files["facts.yaml"]).toBe(sha256Of(tenancyFiles.get("facts.yaml") ?? ""));
    expect(Object.keys(rulebook.files)).toHaveLength(tenancyFiles.size);
    const read = readRulebook(tenancyBut("facts.yaml", "facts:", "facts: # a comment"));
    expect(read.ok && read.value.digest).not.toBe(digest);
  });

  test("may give an example a span of one value", () => {
    const files = tenancyBut("law/s12-1.yaml", "{ min: 18 }", "{ min: 18, max: 18 }");
    expect(readRulebook(files).ok).toBe(true);
  });

  test("is plain JSON, and frozen", () => {
    expect(JSON.parse(JSON.stringify(rulebook))).toEqual(rulebook);
    expect(Object.isFrozen(rulebook.rules[0]?.wordings[0]?.when)).toBe(true);
  });
});

describe("everything at once", () => {
  test("problems of text, of shape and of sense in one answer, each once", () => {
    const files = new Map(tenancyBut("law/s2.yaml", "grade: statute", "grade: statut"));
    files.set(
      "facts.yaml",
      (files.get("facts.yaml") ?? "").replace("group: persons", "group: person"),
    );
    files.set("cases.yaml", (files.get("cases.yaml") ?? "").replace("is: email", "is: fax"));
    expect(briefly(problemsOf(readRulebook(files)))).toEqual([
      "CHOICE_UNKNOWN law/s2.yaml:5 ?statute",
      "GROUP_UNKNOWN facts.yaml:54 ?persons",
      "OPTION_UNKNOWN cases.yaml:14",
    ]);
  });

  test("what a invalidIds entry declares is not reported as unknown", () => {
    const invalidIds = tenancyBut(
      "figures.yaml",
      "  - table: breaches\n",
      "  - table: breaches\n    tittle: x\n",
    );
    expect(briefly(problemsOf(readRulebook(invalidIds)))).toEqual([
      "MEMBER_UNKNOWN figures.yaml:10",
    ]);
    const fact = tenancyBut("facts.yaml", "type: bool", "type: boole");
    expect(briefly(problemsOf(readRulebook(fact)))).toEqual(["CHOICE_UNKNOWN facts.yaml:32 ?bool"]);
  });

  test("while a file is no YAML, what the others say about each other is left alone", () => {
    const files = tenancyBut("facts.yaml", "facts:", "facts: [");
    const both = new Map([
      ...files,
      ["law/s2.yaml", "rule: [x\n"],
      ["law/board-1.yaml", "rule:\tx"],
    ]);
    expect(problemsOf(readRulebook(both)).map(({ code, at }) => `${code} ${at?.file}`)).toEqual(
      expect.arrayContaining([
        "YAML_SYNTAX facts.yaml",
        "YAML_TAB law/board-1.yaml",
        "YAML_SYNTAX law/s2.yaml",
      ]),
    );
    expect(problemsOf(readRulebook(both)).every(({ code }) => code.startsWith("YAML"))).toBe(true);
  });

  test("a folder without rulebook.yaml", () => {
    expect(briefly(problemsOf(readRulebook(new Map())))).toEqual([
      "MANIFEST_MISSING rulebook.yaml:1",
    ]);
  });

  test("a circle of any length ends", () => {
    const links = Array.from(
      { length: 500 },
      (_, index) =>
        `  - condition: c${index}
    title: { en: x, cs: x }
    inForce: { from: 2010-01-01 }
    cites: [{ source: board, at: "1" }]
    says: { en: x, cs: x }
    checked: read
    when: { any: [{ condition: c${(index + 1) % 500} }, { condition: c${(index + 7) % 500} }] }
`,
    );
    const files = tenancyBut("conditions.yaml", "conditions:\n", `conditions:\n${links.join("")}`);
    const codes = new Set(problemsOf(readRulebook(files)).map(({ code }) => code));
    expect([...codes]).toEqual(["CYCLE"]);
  });
});
