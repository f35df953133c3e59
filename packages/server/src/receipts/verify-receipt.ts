import { readShape } from "@cokdyby/api";
import { type LookedAt, lookedAtShapes } from "@cokdyby/api/shapes";
import type { IsoDate, Problem, Rulebook } from "@cokdyby/engine";
import type * as z from "zod";
import { saysFile } from "./decide-receipt.ts";
import { type Integrity, integrityOf } from "./integrity.ts";
import { type Reproduction, reproduce } from "./reproduce.ts";
import { type RulesOfToday, rulesOfToday } from "./rules-of-today.ts";
import type { Opening } from "./seal.ts";

export interface VerifyOptions {
  /** Public keys of signers that are trusted here, as `readPublicKey` gives them. */
  readonly keys?: readonly string[];
  /** The rulebook at hand, to decide it again and to see what the rules of today say. */
  readonly rulebook?: Rulebook;
  /** Other rulebooks, of earlier days: that of the record's own digest decides it again. */
  readonly earlier?: readonly Rulebook[];
  /** Values and salts of sealed facts. */
  readonly facts?: Opening;
  /** Today, to see what the rules of today say; needs a rulebook. */
  readonly today?: IsoDate;
}

/**
 * What it comes to, the gravest first:
 *
 * - `altered`: it is not as it was signed, or is no record
 * - `unfit`: signed, but none of our records
 * - `notReproduced`: the rules do not give it again
 * - `otherFacts`: what was given for sealed facts is not what was sealed, so nothing was decided again
 * - `signerNotKnown`: any holder of the key in it can have made it
 * - `notDecidedAgain`: the rulebook or the sealed facts are not at hand
 * - `verified`: intact, by a known signer, and the rules give it again
 */
export type Verdict =
  | "altered"
  | "unfit"
  | "notReproduced"
  | "otherFacts"
  | "signerNotKnown"
  | "notDecidedAgain"
  | "verified";

/** The result for a record. Only an intact record is examined further. */
export interface Verification extends Integrity {
  readonly verdict: Verdict;
  /**
   * `known`: one of the keys that were given; `unknown`: the signer is not known here, any holder of the key
   * can have made the record; `other`: keys were given and this is none of them; `none`: the record is not intact.
   */
  readonly signer: "known" | "unknown" | "other" | "none";
  /** An intact record that is none of ours: everything in it that does not fit. */
  readonly problems: readonly Problem[];
  readonly reproduction?: Reproduction;
  readonly rulesOfToday?: RulesOfToday;
}

/**
 * Verifies a record. The signatures need nothing but the record; nothing is asked of any network.
 *
 * @param record any value, see `readReceipt` for a text
 */
export function verifyReceipt(record: unknown, options: VerifyOptions = {}): Verification {
  const found = look(record, options);
  return { verdict: verdictOf(found), ...found };
}

function look(record: unknown, options: VerifyOptions): Omit<Verification, "verdict"> {
  const integrity = integrityOf(record);
  if (!integrity.intact) return { ...integrity, signer: "none", problems: [] };
  const signer = signerIn(integrity.key ?? "", options.keys);
  const { problems, value: receipt } = readShape(shapeOf(record), record);
  if (receipt === undefined || problems.length > 0) return { ...integrity, signer, problems };
  const { rulebook, earlier = [], facts: opening = {}, today } = options;
  const own = earlier.find(({ digest }) => digest === receipt.rulebook.digest) ?? rulebook;
  return {
    ...integrity,
    signer,
    problems,
    ...(own && { reproduction: reproduce(receipt, own, opening) }),
    ...(rulebook &&
      today !== undefined && {
        rulesOfToday: rulesOfToday(receipt, rulebook, opening, today),
      }),
  };
}

/** A record says by its members which of them it is, so problems are told of the one that it means to be. */
function shapeOf(record: unknown): z.ZodType<LookedAt> {
  if (saysFile(record)) return lookedAtShapes.file;
  const numbered = typeof record === "object" && record !== null && "sequence" in record;
  return numbered ? lookedAtShapes.chained : lookedAtShapes.earlier;
}

function signerIn(key: string, keys: readonly string[] | undefined): Verification["signer"] {
  if (keys === undefined || keys.length === 0) return "unknown";
  return keys.includes(key) ? "known" : "other";
}

function verdictOf(found: Omit<Verification, "verdict">): Verdict {
  const { intact, signer, problems, reproduction } = found;
  if (!intact) return "altered";
  if (problems.length > 0) return "unfit";
  switch (reproduction?.kind) {
    case "different":
    case "refused":
      return "notReproduced";
    case "otherFacts":
      return "otherFacts";
    case "same":
      return signer === "known" ? "verified" : "signerNotKnown";
    default:
      return signer === "known" ? "notDecidedAgain" : "signerNotKnown";
  }
}
