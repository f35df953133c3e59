import type { LookedAt } from "@cokdyby/api/shapes";
import { ENGINE_VERSION, type Problem, type Rulebook, rulebookStamp } from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import { decide } from "./decide.ts";
import { differingMembers, isMembers, memberHashes } from "./members.ts";
import { matterOf, type Opening } from "./seal.ts";

/** Whether the rules give the record again. */
export type Reproduction =
  /** To the last byte. `engine`: the version that did it, where the record names another. */
  | { readonly kind: "same"; readonly engine?: string }
  /** These members come out otherwise. */
  | { readonly kind: "different"; readonly members: readonly string[]; readonly engine?: string }
  /** It takes the rulebook with this digest; `files` of it, where the record lists them, are missing or other ones here. */
  | { readonly kind: "needsRulebook"; readonly digest: string; readonly files: readonly string[] }
  /** The program of this version cannot read the rulebook; that of the record can. */
  | { readonly kind: "needsEngine"; readonly engine: string }
  /** These facts are sealed; give their values and salts. */
  | { readonly kind: "needsFacts"; readonly facts: readonly string[] }
  /** What was given for these facts is not what was sealed. */
  | { readonly kind: "otherFacts"; readonly facts: readonly string[] }
  /** The rules do not take the case or file. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * Decides what a record is of again, by its own rulebook and on its own day.
 *
 * @param rulebook the one at hand
 * @param opening values and salts of sealed facts
 */
export function reproduce(receipt: LookedAt, rulebook: Rulebook, opening: Opening): Reproduction {
  const { signature: _, ...record } = receipt;
  const { digest } = receipt.rulebook;
  if (digest !== rulebook.digest) {
    const files =
      "files" in receipt.rulebook
        ? differingMembers(receipt.rulebook.files, { ...rulebook.files })
        : [];
    return { kind: "needsRulebook", digest, files };
  }
  const opened = matterOf(receipt, opening);
  if (opened.kind !== "opened") {
    return { kind: opened.kind === "missing" ? "needsFacts" : "otherFacts", facts: opened.facts };
  }
  const another = record.engine !== ENGINE_VERSION;
  const decided = decidedBy(another, () =>
    decide(rulebook, opened.matter, record.today, outcomesOf(receipt)),
  );
  if (decided === undefined) return { kind: "needsEngine", engine: record.engine };
  if (!decided.ok) return { kind: "refused", problems: decided.problems };
  const stamp = rulebookStamp(rulebook);
  const recorded = "files" in record.rulebook ? { ...stamp, files: { ...rulebook.files } } : stamp;
  const found = { ...record, rulebook: recorded, ...decided.value };
  const again = another ? membersIn(record, found) : found;
  const engine = another ? { engine: ENGINE_VERSION } : {};
  if (canonicalJson(again) === canonicalJson(record)) return { kind: "same", ...engine };
  const members = differingMembers(memberHashes(again), memberHashes(record));
  return { kind: "different", members, ...engine };
}

/** The outcomes that a record was asked for. */
export function outcomesOf(receipt: LookedAt): readonly string[] {
  return "file" in receipt ? receipt.outcomes : Object.keys(receipt.findings);
}

/** A rulebook of another version may have another form, which fails somewhere: no fault of this one. */
function decidedBy<T>(another: boolean, decide: () => T): T | undefined {
  try {
    return decide();
  } catch (error) {
    if (another) return undefined;
    throw error;
  }
}

/** What this version finds beyond what the record says is no difference. */
function membersIn(recorded: unknown, found: unknown): unknown {
  if (Array.isArray(recorded) && Array.isArray(found)) {
    return recorded.length === found.length
      ? found.map((each, at) => membersIn(recorded[at], each))
      : found;
  }
  if (!isMembers(recorded) || !isMembers(found)) return found;
  const known = Object.entries(found).filter(([member]) => Object.hasOwn(recorded, member));
  return Object.fromEntries(
    known.map(([member, value]) => [member, membersIn(recorded[member], value)]),
  );
}
