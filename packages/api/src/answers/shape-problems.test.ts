import { expect, test } from "vitest";
import { caseReceiptRequest, signatureShape } from "../shapes/receipt.ts";
import { cleanRequest } from "../shapes/upkeep.ts";
import { readShape } from "./read-shape.ts";

const salted = (salt: string) => ({ case: { facts: {} }, seal: { "actor.age": salt } });
const named = (id: string) => ({ case: { facts: {} }, id });
const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`f${at}`, 1]));

test.each([
  [cleanRequest, { updatedBefore: "2026-11-29" }, "VALUE_WRONG_TYPE", /2026-11-29T00:00:00Z/],
  [caseReceiptRequest, salted("xyz"), "VALUE_WRONG_TYPE", /^a salt is 32 hexadecimal digits$/],
  [caseReceiptRequest, salted("0".repeat(32)), "VALUE_OUT_OF_DOMAIN", /^a salt of one digit/],
  [caseReceiptRequest, named("Bad Id"), "ID_MALFORMED", /1 to 64 small letters/],
  [caseReceiptRequest, named("key"), "VALUE_OUT_OF_DOMAIN", /path of the public key/],
  [caseReceiptRequest, { case: { facts: many } }, "TOO_LARGE", /^this has too many members; at/],
  [
    signatureShape,
    { alg: "Ed25519", key: "a b", value: "x", members: { sha256: {}, value: "x" } },
    ...(["VALUE_WRONG_TYPE", /^this member does not have the expected form$/] as const),
  ],
])("%# what does not fit is told by what its shape asks for", (shape, value, code, detail) => {
  const { problems } = readShape<unknown>(shape, value);
  expect(problems).toEqual([
    expect.objectContaining({ code, detail: expect.stringMatching(detail) }),
  ]);
});
