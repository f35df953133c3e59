import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Receipt, ReceiptRequest } from "@cokdyby/api/shapes";
import { makeReceipt, openSigner, type Signer } from "@cokdyby/server/receipts";
import { lending } from "../http/lending.ts";

export const RULEBOOK = lending();
export const TODAY = "2026-03-01";

/** The place of the first receipt of a chain. */
export const FIRST = {
  sequence: 1,
  previous: "0".repeat(64),
  made: "2026-03-01T10:00:00.000Z",
};

export const REQUEST = {
  id: "receipt-1",
  case: {
    title: "Půjčka č. 7",
    facts: { "reader.age": 17, "loan.returned": "late", "loan.daysLate": { min: 2, max: 9 } },
    readings: { lateReturn: "open" },
    amendments: ["no-grace"],
    on: "2020-02-02",
  },
} satisfies ReceiptRequest;

/** A signer whose key lives as long as the test run. */
export function newSigner(): Signer {
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-key-"));
  const signer = openSigner(folder);
  rmSync(folder, { recursive: true });
  if (!signer.ok) throw new Error(JSON.stringify(signer.problems));
  return signer.value;
}

export const SIGNER = newSigner();

export function made(request: unknown = REQUEST, signer: Signer = SIGNER): Receipt {
  const setting = { rulebook: RULEBOOK, signer, today: TODAY, owner: "ann", link: FIRST };
  const receipt = makeReceipt(setting, request);
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.problems));
  return receipt.value;
}
