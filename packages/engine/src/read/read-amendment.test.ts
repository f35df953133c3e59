import { describe, expect, test } from "vitest";
import { tenancy, tenancyFiles } from "../../test-data/tenancy.ts";
import { readAmendment } from "./read-amendment.ts";

const rulebook = tenancy();
const file = "amendments/higher-threshold.yaml";
const text = tenancyFiles.get(file) ?? "";

describe("readAmendment", () => {
  test("gives what the rulebook itself reads from that file", () => {
    const read = readAmendment(file, text, rulebook);
    expect(read).toEqual({ ok: true, value: rulebook.amendments[0] });
  });

  test.each([
    [
      "another member",
      "reason: { en: three",
      "reasons: { en: three",
      ["MEMBER_MISSING 1:1", "MEMBER_UNKNOWN 3:1"],
    ],
    ["another rule", "replace: charter.1", "replace: charter.2", ["RULE_UNKNOWN 6:14"]],
    ["a fact that is none", "fact: rent.monthsUnpaid", "fact: rent.months", ["FACT_UNKNOWN 17:21"]],
    [
      "an id that is the data's",
      "amendment: higher",
      "id: x\namendment: higher",
      ["MEMBER_UNKNOWN 2:1"],
    ],
    [
      "a link of another scheme",
      'at: "9" }',
      'at: "9", url: "javascript:alert(1)" }',
      ["VALUE_WRONG_TYPE 14:46"],
    ],
    ["a tab", "title:", "title:\t", ["YAML_TAB 2:7"]],
  ])("says where %s stands", (_, written, otherwise, problems) => {
    const read = readAmendment("draft.yaml", text.replace(written, otherwise), rulebook);
    const found = read.ok
      ? []
      : read.problems.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`);
    expect(found).toEqual(problems);
  });

  test("lays what it breaks elsewhere at its own door", () => {
    const repeal = `amendment: a
reason: { en: why, cs: quare }
changes:
  - { repeal: tenancy-act.s12-1, reason: { en: why, cs: quare } }
`;
    const read = readAmendment("draft.yaml", repeal, rulebook);
    expect(read.ok ? [] : read.problems).toMatchObject([
      { code: "RULE_UNKNOWN", at: { file: "draft.yaml", line: 1 } },
    ]);
  });
});
