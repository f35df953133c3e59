import { randomBytes } from "node:crypto";
import type { CaseReceipt, LookedAt, SealedFact, WireCase } from "@cokdyby/api/shapes";
import { problemNear, type Result } from "@cokdyby/engine";
import { digestOf, pointerOf } from "@cokdyby/engine/rulebook";
import * as z from "zod";
import type { Matter } from "./decide.ts";

/*
 * A sealed fact is in the record as a hash. Its salt is not: most facts have so few
 * values that, with the salt at hand, trying them all is a moment's work. Whoever made the receipt keeps
 * values and salts, the *opening*, and shows it to whom they want to convince.
 */

type Facts = WireCase["facts"];
type FactValue = Facts[string];

/** What opens sealed facts: fact → its value and salt. */
export const openingShape = z.record(
  z.string(),
  z.strictObject({ value: z.unknown(), salt: z.string().regex(/^[0-9a-f]{32}$/) }),
);
export type Opening = z.infer<typeof openingShape>;

/** A new random salt for each fact. */
export function newSalts(facts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(facts.map((fact) => [fact, randomBytes(16).toString("hex")]));
}

/** What its maker keeps of a case whose facts are sealed under these salts. */
export function openingOf(facts: Facts, salts: Readonly<Record<string, string>>): Opening {
  const sealed = Object.entries(salts).filter(([fact]) => Object.hasOwn(facts, fact));
  return Object.fromEntries(sealed.map(([fact, salt]) => [fact, { value: facts[fact], salt }]));
}

/** @returns the facts with hashes for those that a salt is given for, or a problem for each that is no fact of it */
export function sealFacts(
  facts: Facts,
  salts: Readonly<Record<string, string>>,
): Result<CaseReceipt["case"]["facts"]> {
  const detail = "the case does not say this fact, so it cannot be sealed";
  const given = Object.keys(facts);
  const problems = Object.keys(salts)
    .filter((fact) => !Object.hasOwn(facts, fact))
    .map((fact) =>
      problemNear("SEAL_FACT_NOT_GIVEN", detail, pointerOf(["seal", fact]), fact, given),
    );
  if (problems.length > 0) return { ok: false, problems };
  const entries = Object.entries(facts).map(([fact, value]) => {
    const salt = Object.hasOwn(salts, fact) ? salts[fact] : undefined;
    return [fact, salt === undefined ? value : sealed(fact, value, salt)] as const;
  });
  return { ok: true, value: Object.fromEntries(entries) };
}

/** Why facts stay closed: no value and salt were given for these, or others than were sealed. */
interface Closed {
  readonly kind: "missing" | "different";
  readonly facts: readonly string[];
}

/** What a record is of, as the law takes it: of a file nothing is sealed. */
export function matterOf(
  receipt: LookedAt,
  opening: Opening,
): { readonly kind: "opened"; readonly matter: Matter } | Closed {
  if ("file" in receipt) return { kind: "opened", matter: { file: receipt.file } };
  const opened = openFacts(receipt.case.facts, opening);
  if (opened.kind !== "opened") return opened;
  return { kind: "opened", matter: { case: { ...receipt.case, facts: opened.facts } } };
}

/** The facts of a record with their values again. */
function openFacts(
  facts: Readonly<Record<string, unknown>>,
  opening: Opening,
): { readonly kind: "opened"; readonly facts: Facts } | Closed {
  const closed = Object.entries(facts).filter((entry): entry is [string, SealedFact] =>
    isSealed(entry[1]),
  );
  const missing = closed.map(([fact]) => fact).filter((fact) => !Object.hasOwn(opening, fact));
  if (missing.length > 0) return { kind: "missing", facts: missing };
  const different: string[] = [];
  const opened: Record<string, FactValue> = {};
  for (const [fact, was] of closed) {
    const { value, salt = "" } = opening[fact] ?? {};
    if (value === undefined || sealed(fact, value, salt).sealed !== was.sealed)
      different.push(fact);
    else opened[fact] = value as FactValue;
  }
  if (different.length > 0) return { kind: "different", facts: different };
  return { kind: "opened", facts: { ...(facts as Facts), ...opened } };
}

function sealed(fact: string, value: unknown, salt: string): SealedFact {
  return { sealed: digestOf([salt, fact, value]) };
}

function isSealed(value: unknown): value is SealedFact {
  return typeof value === "object" && value !== null && "sealed" in value;
}
