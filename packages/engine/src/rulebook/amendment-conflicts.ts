import type { Diagnostic } from "./problems.ts";
import type { Amendment, Change } from "./rulebook.ts";
import { member } from "./source-map.ts";

interface Conflict {
  readonly diagnostic: Diagnostic;
  readonly pointer: string;
}

/** A change, its amendment, and its pointer. */
interface Placed {
  readonly change: Change;
  readonly amendment: string;
  readonly index: number;
  readonly pointer: string;
}

/**
 * Amendments that contradict each other: one id twice, the same parameter set for overlapping dates,
 * the same rule replaced, repealed or enacted twice. Every setting reaches from its day to the end of
 * time, so two amendments that set one parameter always overlap.
 */
export function conflictsOf(amendments: readonly Amendment[]): readonly Conflict[] {
  const ids = amendments.map(({ id }) => id);
  const changes = amendments.flatMap(({ id, changes: own }, index) =>
    own.map((change, at) => ({
      change,
      amendment: id,
      index,
      pointer: member("/amendments", index, "changes", at),
    })),
  );
  const once = changes.filter(({ amendment, index }) => ids.indexOf(amendment) === index);
  return [...repeated(ids), ...clashes(once)];
}

function repeated(ids: readonly string[]): Conflict[] {
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    const detail = `amendment \`${id}\` is applied twice; name it once`;
    const pointer = member("/amendments", index);
    return [{ diagnostic: { code: "AMENDMENT_CONFLICT", detail }, pointer }];
  });
}

function clashes(changes: readonly Placed[]): Conflict[] {
  return changes.flatMap((later, at) => {
    const earlier = changes.slice(0, at).find((other) => clash(other, later));
    if (earlier === undefined) return [];
    const subject = subjectOf(later.change);
    const detail =
      earlier.index === later.index
        ? `amendment \`${later.amendment}\` changes \`${subject}\` twice; keep one of the changes`
        : `amendments \`${earlier.amendment}\` and \`${later.amendment}\` both change \`${subject}\`; leave one of them out`;
    const pointer = later.pointer;
    return [{ diagnostic: { code: "AMENDMENT_CONFLICT", detail }, pointer }];
  });
}

function clash(a: Placed, b: Placed): boolean {
  if (subjectOf(a.change) !== subjectOf(b.change)) return false;
  if ("set" in a.change && "set" in b.change) {
    return a.index !== b.index || a.change.from === b.change.from;
  }
  if ("set" in a.change || "set" in b.change) return false;
  // a later change may take up a rule that an earlier one enacted; then it is about the same text once
  return "enact" in b.change === "enact" in a.change;
}

/** The parameter or rule that a change is about. */
function subjectOf(change: Change): string {
  if ("set" in change) return change.set;
  if ("enact" in change) return change.enact.rule;
  return "repeal" in change ? change.repeal : change.replace;
}
