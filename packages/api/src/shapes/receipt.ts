import * as z from "zod";
import { wireCaseMembers } from "./case.ts";
import { decidedCellMembers, fileShape, joinedAnswers } from "./file.ts";
import { findingShape, unreviewedMember } from "./finding.ts";
import { day, id, stamp } from "./parts.ts";
import { isId } from "./record-id.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** 128 bits, hexadecimal. */
const salt = z
  .string()
  .regex(/^[0-9a-f]{32}$/, { error: "a salt is 32 hexadecimal digits" })
  .refine((digits) => new Set(digits).size !== 1, {
    error: "a salt of one digit throughout is no random one, and hides nothing",
  });
const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** A fact whose value is not in the record: the sha256 of its salt, id and value. */
const sealedFact = z.strictObject({ sealed: sha256 }).meta({ id: "SealedFact" });

/** A fact of which a receipt holds a sealed value alone. */
export type SealedFact = z.infer<typeof sealedFact>;

const { facts, ...others } = wireCaseMembers;

const asked = {
  outcomes: z.array(id).min(1).max(500).optional(),
  id: z
    .string()
    .refine(isId, {
      error: "an id has 1 to 64 small letters, digits, dots, hyphens and underscores",
      params: { code: "ID_MALFORMED" },
    })
    .refine((name) => name !== "key", {
      error: "`key` is the path of the public key; take another id",
    })
    .optional()
    .describe("Made by the client, so that it may ask again until it has an answer"),
};

/** What a receipt of a case is made of. */
export const caseReceiptRequest = z
  .strictObject({
    case: z.strictObject({ facts, ...others }),
    ...asked,
    seal: z
      .record(z.string(), salt)
      .optional()
      .describe(
        "Fact → random salt of 128 bits, made and kept by the client: the record holds a hash instead of the value",
      ),
  })
  .meta({ id: "ReceiptRequest" });

/** What a receipt of a case file is made of. */
export const fileReceiptRequest = z
  .strictObject({ file: fileShape, ...asked })
  .meta({ id: "FileReceiptRequest" });

/** What a receipt is made of. */
export const receiptRequest = z.union([caseReceiptRequest, fileReceiptRequest]);

/** What a receipt is asked for with, as its shape reads it. */
export type ReceiptRequest = z.infer<typeof receiptRequest>;

const publicKey = base64url.describe("The public key: 32 bytes, base64url");

/** Answer of GET /v1/receipts/key: the public key under which receipts are signed here. */
export const receiptKeyAnswer = z
  .strictObject({ alg: z.literal("Ed25519"), key: publicKey })
  .meta({ id: "ReceiptKey" });

/** Answer of GET /v1/rulebooks/{digest}: a rulebook as it was built, the law as the engine's own data. */
export const keptRulebookAnswer = z
  .looseObject({ id: z.string(), version: z.string(), digest: sha256 })
  .describe("For `cokdyby verify --rulebook`");

/** The two signatures of a record. */
export const signatureShape = z
  .strictObject({
    alg: z.literal("Ed25519"),
    key: publicKey,
    value: base64url.describe(
      "Over the canonical JSON (RFC 8785) of the record without `signature`",
    ),
    members: z
      .strictObject({
        sha256: z.record(z.string(), sha256).describe("Pointer → sha256 of the member there"),
        value: base64url.describe("Over `cokdyby members`, a line feed and the canonical `sha256`"),
      })
      .describe("Names the member that was changed, when one was"),
  })
  .meta({ id: "Signature" });

/** A signature under a receipt, with the key that verifies it. */
export type Signature = z.infer<typeof signatureShape>;

const common = {
  id: z.string(),
  made: z.iso.datetime(),
  engine: z.string(),
  today: day,
  signature: signatureShape,
};

const members = {
  ...common,
  case: z.strictObject({
    ...others,
    facts: z.record(z.string(), z.union([facts.valueType, sealedFact])),
  }),
  lawDate: day,
  findings: z.record(z.string(), findingShape),
};

const chained = {
  sequence: z.int().min(1).describe("Its number among the receipts of the service"),
  previous: sha256.describe(
    "sha256 of the canonical JSON of the receipt with the number before; 64 zeros for the first",
  ),
  owner: z.string().describe("Who had it decided"),
  rulebook: stamp.describe("Before the amendments of the case or file; GET /v1/rulebooks/{digest}"),
  unreviewed: unreviewedMember,
};

/** A record of a decision of a case. */
export const caseReceiptShape = z.strictObject({ ...members, ...chained }).meta({ id: "Receipt" });
/** A signed record of findings of a case, one link of the chain. */
export type CaseReceipt = z.infer<typeof caseReceiptShape>;

/** A record of a decision of a case file. */
export const fileReceiptShape = z
  .strictObject({
    ...common,
    ...chained,
    file: fileShape.describe("Members sorted; persons, items and acts are taken in that order"),
    outcomes: z.array(z.string()).describe("Those that were asked for, in rulebook order"),
    answers: z.strictObject({
      cells: z
        .array(z.strictObject(decidedCellMembers))
        .describe("In the order of the acts, each a flat case that follows from the file"),
      ...joinedAnswers,
    }),
  })
  .meta({ id: "FileReceipt" });
/** A signed record of answers about a case file, one link of the chain. */
export type FileReceipt = z.infer<typeof fileReceiptShape>;

/** A record of a decision. */
export const receiptShape = z.union([caseReceiptShape, fileReceiptShape]);

/** A signed record, one link of the chain. */
export type Receipt = z.infer<typeof receiptShape>;

/** A record from before receipts stood in a chain: it carries the hashes of the rulebook's files itself. */
export const earlierReceiptShape = z
  .strictObject({
    ...members,
    rulebook: stamp.extend({ files: z.record(z.string(), sha256) }),
  })
  .meta({ id: "EarlierReceipt" });

/** A record from before receipts stood in a chain. */
export type EarlierReceipt = z.infer<typeof earlierReceiptShape>;

const findings = z.record(z.string(), z.looseObject({ status: z.string() }));

/**
 * A record as it is looked at years later: a program of another version may have found other things of an
 * outcome than this one.
 */
export const lookedAtShapes = {
  chained: caseReceiptShape.extend({ findings }),
  earlier: earlierReceiptShape.extend({ findings }),
  file: fileReceiptShape.extend({
    answers: z.looseObject({
      cells: z.array(z.strictObject({ ...decidedCellMembers, findings })),
      acts: z.record(z.string(), z.record(z.string(), z.looseObject({}))),
      persons: z.record(z.string(), z.looseObject({})),
      file: z.looseObject({}),
    }),
  }),
};

/** A record as it is looked at, of any kind. */
export type LookedAt = z.infer<(typeof lookedAtShapes)[keyof typeof lookedAtShapes]>;

/** A record that is kept. */
export const keptReceiptShape = z.union([caseReceiptShape, fileReceiptShape, earlierReceiptShape]);

/** A record that is kept, of any kind. */
export type KeptReceipt = z.infer<typeof keptReceiptShape>;
