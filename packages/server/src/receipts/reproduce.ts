import type { LookedAt, WireCase } from "@cokdyby/api/shapes";
import {
  canonicalJson,
  ENGINE_VERSION,
  type Problem,
  type Rulebook,
  rulebookStamp,
} from "@cokdyby/engine";
import { decideCase } from "./decide-case.ts";
import { differingMembers, memberHashes } from "./members.ts";
import { type Opening, openFacts } from "./seal.ts";

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
  /** The rules do not take the case. */
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * Decides the case of a record again, by its own rulebook and on its own day.
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
  const opened = openFacts(record.case.facts, opening);
  if (opened.kind === "missing") return { kind: "needsFacts", facts: opened.facts };
  if (opened.kind === "different") return { kind: "otherFacts", facts: opened.facts };
  const said: WireCase = { ...record.case, facts: opened.facts };
  const another = record.engine !== ENGINE_VERSION;
  const decided = decidedBy(another, () =>
    decideCase(rulebook, said, record.today, Object.keys(record.findings)),
  );
  if (decided === undefined) return { kind: "needsEngine", engine: record.engine };
  if (!decided.ok) return { kind: "refused", problems: decided.problems };
  const stamp = rulebookStamp(rulebook);
  const recorded = "files" in record.rulebook ? { ...stamp, files: { ...rulebook.files } } : stamp;
  const { lawDate, findings } = decided.value;
  const again = {
    ...{ ...record, rulebook: recorded, lawDate },
    findings: another ? membersIn(record.findings, findings) : findings,
  };
  const engine = another ? { engine: ENGINE_VERSION } : {};
  if (canonicalJson(again) === canonicalJson(record)) return { kind: "same", ...engine };
  const members = differingMembers(memberHashes(again), memberHashes(record));
  return { kind: "different", members, ...engine };
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
function membersIn(
  recorded: LookedAt["findings"],
  findings: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(findings).map(([outcome, finding]) => {
      const known = Object.keys(recorded[outcome] ?? {});
      const members = Object.entries(Object(finding)).filter(([member]) => known.includes(member));
      return [outcome, Object.fromEntries(members)];
    }),
  );
}
