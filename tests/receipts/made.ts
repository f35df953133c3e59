import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CaseReceipt, FileReceipt, Receipt, ReceiptRequest } from "@cokdyby/api/shapes";
import { canonicalJson, digestOf } from "@cokdyby/engine/rulebook";
import { makeReceipt, openSigner, type Signer, verifyReceipt } from "@cokdyby/server/receipts";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
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

/** The second act is of nobody who is named, and of a person whose age the file leaves open. */
export const FILE_REQUEST = {
  id: "receipt-2",
  file: {
    file: 1,
    title: "Půjčky v květnu",
    persons: { B: {}, A: { age: 30 } },
    acts: {
      a2: { by: "B", when: "2022-05-02", received: "a1", facts: { "loan.returned": "no" } },
      a1: { by: "A", when: "2022-05-01", facts: { "loan.returned": "late", "loan.daysLate": 2 } },
    },
    readings: { lateReturn: "open" },
    amendments: ["no-grace"],
  },
} satisfies ReceiptRequest;

/** A signer whose key lives as long as the test run. */
export function newSigner(): Signer {
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-key-"));
  const signer = openSigner(folder);
  rmSync(folder, { recursive: true });
  return expectOk(signer);
}

export const SIGNER = newSigner();

/** A receipt of a case. */
export function made(request: unknown = REQUEST, signer: Signer = SIGNER): CaseReceipt {
  const receipt = madeOf(request, signer);
  if (!("case" in receipt)) throw new Error("not of a case");
  return receipt;
}

/** A receipt of a case file. */
export function madeOfFile(request: unknown = FILE_REQUEST, signer: Signer = SIGNER): FileReceipt {
  const receipt = madeOf(request, signer);
  if (!("file" in receipt)) throw new Error("not of a case file");
  return receipt;
}

function madeOf(request: unknown, signer: Signer): Receipt {
  const setting = { rulebook: RULEBOOK, signer, today: TODAY, owner: "ann", link: FIRST };
  return expectOk(makeReceipt(setting, request));
}

/** Signs other content as an honest record is signed. */
export function resigned(record: object, signer: Signer = SIGNER): unknown {
  const { signature: _, ...rest } = record as Receipt;
  const template = "file" in record ? madeOfFile(FILE_REQUEST, signer) : made(REQUEST, signer);
  const hashes = { ...template.signature.members.sha256 };
  for (const pointer of verifyReceipt({ ...rest, signature: template.signature }).changed) {
    hashes[pointer] = hashOfMember(rest, pointer);
  }
  const members = {
    sha256: hashes,
    value: signer.sign(`cokdyby members\n${canonicalJson(hashes)}`),
  };
  const value = signer.sign(canonicalJson(rest));
  return { ...rest, signature: { alg: "Ed25519", key: signer.key, value, members } };
}

function hashOfMember(record: unknown, pointer: string): string {
  let value = record;
  for (const part of pointer.split("/").slice(1)) value = (value as Record<string, unknown>)[part];
  return digestOf(value);
}
