import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { EngineFault } from "../problem.ts";
import type { Rulebook } from "./rulebook.ts";

/**
 * The one way to write a JSON value: RFC 8785, members sorted, no spaces.
 *
 * @throws {EngineFault} for what is no JSON value: a function, `undefined`, a circle, NaN
 */
export function canonicalJson(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new EngineFault("this value cannot be written as JSON", { cause });
  }
  if (text === undefined) throw new EngineFault("this value cannot be written as JSON");
  return text;
}

/** sha256 of a text in UTF-8, hexadecimal. */
export function sha256Of(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The digest that a rulebook has: of all that it says, its order of variables left aside. */
export function rulebookDigest(
  rulebook: Readonly<Record<string, unknown>> | Omit<Rulebook, "digest">,
): string {
  const { digest: _, variableOrder: __, ...said } = rulebook as Partial<Rulebook>;
  return digestOf(said);
}

/** sha256 of a value's {@link canonicalJson}, hexadecimal: equal for equal values, in any order of members. */
export function digestOf(value: unknown): string {
  return sha256Of(canonicalJson(value));
}
