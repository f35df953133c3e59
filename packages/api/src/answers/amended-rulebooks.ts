import {
  type Amendment,
  amend,
  type Problem,
  problemNear,
  type Result,
  type Rulebook,
} from "@cokdyby/engine";
import { parseAmendment } from "@cokdyby/engine/rulebook";

/** Ids of shipped amendments, and amendments written out. */
type Amendments = readonly (string | { readonly id: string })[];

/** Amended rulebooks kept for each rulebook, so that their diagrams are not made for every request. Least recently used go first. */
const MOST_KEPT = 16;
const cache = new WeakMap<Rulebook, Map<string, Rulebook>>();

/** Everything this step can report beside what the engine says of an amendment. */
export const AMENDED_PROBLEMS = ["AMENDMENT_UNKNOWN"] as const;

/**
 * Amends a rulebook by shipped ids and amendments written out, in order; from a cache where it can.
 *
 * @returns every problem at its pointer, `#/amendments/<index>/...`
 */
export function amendedRulebook(rulebook: Rulebook, amendments: Amendments): Result<Rulebook> {
  if (amendments.length === 0) return { ok: true, value: rulebook };
  const key = JSON.stringify(amendments);
  const known = cache.get(rulebook) ?? new Map<string, Rulebook>();
  cache.set(rulebook, known);
  const before = known.get(key);
  if (before !== undefined) {
    known.delete(key);
    known.set(key, before);
    return { ok: true, value: before };
  }
  const made = applyAmendments(rulebook, amendments);
  if (!made.ok) return made;
  known.set(key, made.value);
  if (known.size > MOST_KEPT) known.delete(known.keys().next().value ?? key);
  return made;
}

function applyAmendments(rulebook: Rulebook, amendments: Amendments): Result<Rulebook> {
  const read: Amendment[] = [];
  const problems: Problem[] = [];
  for (const [index, amendment] of amendments.entries()) {
    const one =
      typeof amendment === "string"
        ? shipped(rulebook, amendment, index)
        : parseAmendment(amendment, rulebook, `/amendments/${index}`);
    if (!one.ok) problems.push(...one.problems);
    read.push(one.ok ? one.value : changingNothing(index));
  }
  const made = amend(rulebook, read);
  if (problems.length === 0) return made;
  return { ok: false, problems: made.ok ? problems : [...problems, ...made.problems] };
}

/** Replaces one that cannot be read, so that the indexes of the others stay right. */
function changingNothing(index: number): Amendment {
  return { id: `#${index}`, title: {}, reason: {}, changes: [] };
}

function shipped(rulebook: Rulebook, id: string, index: number): Result<Amendment> {
  const found = rulebook.amendments.find((each) => each.id === id);
  if (found !== undefined) return { ok: true, value: found };
  const ids = rulebook.amendments.map((each) => each.id);
  const detail = "no amendment with this id is shipped";
  const pointer = `#/amendments/${index}`;
  return { ok: false, problems: [problemNear("AMENDMENT_UNKNOWN", detail, pointer, id, ids)] };
}
