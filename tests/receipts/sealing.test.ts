import { canonicalJson, digestOf } from "@cokdyby/engine/rulebook";
import { isReceiptFor, newSalts, openingOf, verifyReceipt } from "@cokdyby/server/receipts";
import { expect, test } from "vitest";
import { made, REQUEST, RULEBOOK, TODAY } from "./made.ts";

const SEALED = ["reader.age", "loan.daysLate"];
const seal = newSalts(SEALED);
const request = { ...REQUEST, seal };
const receipt = made(request);
const opening = openingOf(REQUEST.case.facts, seal);

test("a sealed fact stands in the record as a hash of its salt, id and value", () => {
  const { facts } = receipt.case;
  const sealed = digestOf([seal["reader.age"], "reader.age", 17]);
  expect(facts).toEqual({
    "reader.age": { sealed },
    "loan.daysLate": { sealed: expect.stringMatching(/^[0-9a-f]{64}$/) },
    "loan.returned": "late",
  });
  expect(receipt.findings).toEqual(made().findings);
});

test("without its salt, which is not in the record, no value can be tried", () => {
  const text = canonicalJson(receipt);
  for (const salt of Object.values(seal)) expect(text).not.toContain(salt);
  expect(Object.values(seal).every((salt) => /^[0-9a-f]{32}$/.test(salt))).toBe(true);
  expect(new Set(Object.values(newSalts(SEALED)).concat(Object.values(seal))).size).toBe(4);
});

test("it verifies as it is, and needs the facts to be decided again", () => {
  const verified = verifyReceipt(receipt, { rulebook: RULEBOOK, today: TODAY });
  expect(verified).toMatchObject({
    intact: true,
    reproduction: { kind: "needsFacts", facts: ["loan.daysLate", "reader.age"] },
    rulesOfToday: {
      sameLawDate: { ok: false, problems: [{ code: "FACTS_SEALED" }, { code: "FACTS_SEALED" }] },
    },
  });
});

test("with values and salts it is reproduced byte for byte", () => {
  const verified = verifyReceipt(receipt, { rulebook: RULEBOOK, facts: opening, today: TODAY });
  expect(verified.reproduction).toEqual({ kind: "same" });
  expect(verified.rulesOfToday?.sameLawDate.ok).toBe(true);
});

test.each([
  ["another value", { value: 18, salt: seal["reader.age"] ?? "" }],
  ["another salt", { value: 17, salt: "0".repeat(32) }],
])("%s is not what was sealed", (_what, entry) => {
  const facts = { ...opening, "reader.age": entry };
  const { verdict, reproduction } = verifyReceipt(receipt, { rulebook: RULEBOOK, facts });
  expect(verdict).toBe("otherFacts");
  expect(reproduction).toEqual({ kind: "otherFacts", facts: ["reader.age"] });
});

test("a retry with the same salts gets the same record, with others it does not", () => {
  expect(isReceiptFor(receipt, request, RULEBOOK)).toBe(true);
  expect(isReceiptFor(receipt, { ...request, seal: newSalts(SEALED) }, RULEBOOK)).toBe(false);
  expect(isReceiptFor(receipt, REQUEST, RULEBOOK)).toBe(false);
});
