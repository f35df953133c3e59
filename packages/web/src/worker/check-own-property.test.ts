import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { checkOwnProperty } from "./check-own-property.ts";

const setting = { rulebook: loadRulebook(), phrases: loadPhrases(), today: () => "2026-03-01" };
const before = { on: "2026-03-01", amendments: [] };
const after = { on: "2026-03-01", amendments: ["lower-age-to-14"] };
const given = {
  all: [
    { fact: "actor.age", operator: "lessThan", value: 15 },
    { fact: "reading.authority", operator: "equal", value: "code" },
  ],
};
const expect_ = { fact: "liability.liable", operator: "equal", value: false };

test("the form and the same in YAML come out alike, before and after the draft, and the YAML is read", async () => {
  const form = await checkOwnProperty(
    setting,
    { id: "own-1", given, expect: expect_ },
    before,
    after,
  );
  const text = JSON.stringify({ given, expect: expect_ });
  const yaml = await checkOwnProperty(setting, { id: "own-1", text }, before, after);
  expect(yaml).toEqual({ ...form, said: { given, expect: expect_ } });
  expect(form).toMatchObject({ before: { status: "met" }, after: { counterexample: {} } });
  expect("after" in form ? form.after.status : "met").not.toBe("met");
});

test("mistakes in the YAML are told at their lines, all at once", async () => {
  const text = `given: { fact: actor.agee, operator: lessThan, value: 15 }
expect: { fact: liability.liable, operator: sameAs, value: false }
`;
  const checked = await checkOwnProperty(setting, { id: "own-1", text }, before, after);
  const told =
    "problems" in checked ? checked.problems.map(({ code, at }) => [code, at?.line]) : [];
  expect(told).toEqual([
    ["FACT_UNKNOWN", 1],
    ["CHOICE_UNKNOWN", 2],
  ]);
});

test("a text without what is expected says so", async () => {
  const text = "given: { fact: actor.age, operator: lessThan, value: 15 }\n";
  const checked = await checkOwnProperty(setting, { id: "own-1", text }, before, after);
  expect(checked).toMatchObject({ problems: [{ code: "MEMBER_MISSING", at: { line: 1 } }] });
});
