import { randomUUID } from "node:crypto";
import type { ServiceContext } from "@cokdyby/api";
import type { CaseReceipt, FileReceipt, Receipt, Signature } from "@cokdyby/api/shapes";
import { type IsoDate, type Result, type Rulebook, rulebookStamp } from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import type { ChainLink } from "../store/receipts/link.ts";
import { type DecidedReceipt, decideReceipt } from "./decide-receipt.ts";
import { memberHashes } from "./members.ts";
import type { Signer } from "./signer.ts";

/** What a record is signed with. */
export interface SigningSetting {
  readonly rulebook: Rulebook;
  readonly signer: Signer;
  /** Who had it decided. */
  readonly owner: string;
  /** Its place in the chain. */
  readonly link: ChainLink;
}

/** What a receipt is made with. */
export interface ReceiptSetting extends SigningSetting, Pick<ServiceContext, "unreviewed"> {
  readonly today: IsoDate;
}

/** A record before it is signed. */
export type Unsigned = Omit<CaseReceipt, "signature"> | Omit<FileReceipt, "signature">;

/**
 * Decides a case or a case file and makes the signed record of it.
 *
 * @param request any value, see `receiptRequest`
 * @returns the record as plain JSON, or every problem at once
 */
export function makeReceipt(service: ReceiptSetting, request: unknown): Result<Receipt> {
  const { today } = service;
  const decided = decideReceipt({ ...service, today: () => today }, request);
  return decided.ok ? { ok: true, value: signReceipt(service, decided.value) } : decided;
}

/** Makes the signed record of what was decided: the short part, which needs the key. */
export function signReceipt(
  { rulebook, signer, owner, link }: SigningSetting,
  { id = randomUUID(), record }: DecidedReceipt,
): Receipt {
  const whole = { ...record, ...link, id, owner, rulebook: rulebookStamp(rulebook) };
  // as it will be read: members sorted
  const plain: Unsigned = JSON.parse(canonicalJson(whole));
  return { ...plain, signature: signed(plain, signer) };
}

/** The text that is signed for the members. */
export function membersText(sha256: Readonly<Record<string, string>>): string {
  return `cokdyby members\n${canonicalJson(sha256)}`;
}

function signed(record: Unsigned, { key, sign }: Signer): Signature {
  const sha256 = { ...memberHashes(record) };
  const members = { sha256, value: sign(membersText(sha256)) };
  return { alg: "Ed25519", key, value: sign(canonicalJson(record)), members };
}
