import { randomUUID } from "node:crypto";
import {
  canonicalJson,
  ENGINE_VERSION,
  type IsoDate,
  type Result,
  type Rulebook,
  rulebookStamp,
} from "@cokdyby/engine";
import { readShape } from "../answers/read-shape.ts";
import { decideCase } from "./decide-case.ts";
import { memberHashes } from "./members.ts";
import { type Receipt, receiptRequest, type Signature } from "./receipt.ts";
import { sealFacts } from "./seal.ts";
import type { Signer } from "./signer.ts";

/** What a receipt is made with. */
export interface ReceiptSetting {
  readonly rulebook: Rulebook;
  readonly signer: Signer;
  readonly today: IsoDate;
  readonly now: Date;
}

/** A record before it is signed. */
export type Unsigned = Omit<Receipt, "signature">;

/**
 * Decides a case and makes the signed record of it.
 *
 * @param request any value, see {@link receiptRequest}
 * @returns the record as plain JSON, or every problem at once
 */
export function makeReceipt(setting: ReceiptSetting, request: unknown): Result<Receipt> {
  const read = readShape(receiptRequest, request);
  if (read.value === undefined) return { ok: false, problems: read.problems };
  const { case: said, outcomes, id = randomUUID(), seal = {} } = read.value;
  const { rulebook, today, now } = setting;
  const decided = decideCase(rulebook, said, today, outcomes);
  const facts = sealFacts(said.facts, seal);
  const problems = [decided, facts].flatMap((each) => (each.ok ? [] : each.problems));
  if (read.problems.length + problems.length > 0 || !decided.ok || !facts.ok) {
    return { ok: false, problems: [...read.problems, ...problems] };
  }
  const { lawDate, findings } = decided.value;
  const record = {
    id,
    made: now.toISOString(),
    rulebook: recordedRulebook(rulebook),
    engine: ENGINE_VERSION,
    case: { ...said, facts: facts.value },
    lawDate,
    today,
    findings: findings as Receipt["findings"],
  };
  // as it will be read: members sorted, and none that JSON leaves out
  const plain: Unsigned = JSON.parse(canonicalJson(JSON.parse(JSON.stringify(record))));
  return { ok: true, value: { ...plain, signature: signed(plain, setting.signer) } };
}

/** The rulebook before any amendment of the case, with the hash of each of its files. */
export function recordedRulebook(rulebook: Rulebook): Receipt["rulebook"] {
  return { ...rulebookStamp(rulebook), files: { ...rulebook.files } };
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
