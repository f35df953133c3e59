import { nameOf, type Provision } from "@cokdyby/wordings";
import type { ComparedWording } from "./import-wording.ts";
import type { KeptWording, Triage } from "./kept-wording.ts";

/** The provisions that somebody may have to look at, each with the hash of its words before. */
export function changedIn({
  changes,
}: Pick<ComparedWording, "changes">): ReadonlyMap<string, string> {
  const changed = changes.filter(({ change }) => change !== "same");
  return new Map(changed.map(({ path, before }) => [nameOf(path), before]));
}

/** What was found before, and over it what is found now. */
export function withTriage(before: readonly Triage[], found: readonly Triage[]): readonly Triage[] {
  const told = new Set(found.map(({ provision }) => provision));
  return [...before.filter(({ provision }) => !told.has(provision)), ...found];
}

/**
 * What was found of a kept wording, when other words of its day are written over it: of a provision whose words are the same it
 * holds on, of any other it is dropped.
 */
export function triageUnder(
  kept: Pick<KeptWording, "provisions" | "triage"> | undefined,
  provisions: readonly Provision[],
): { readonly holds: readonly Triage[]; readonly dropped: readonly Triage[] } {
  if (kept === undefined) return { holds: [], dropped: [] };
  const byName = (list: readonly Provision[]) =>
    new Map(list.map(({ path, words }) => [nameOf(path), words]));
  const [before, now] = [byName(kept.provisions), byName(provisions)];
  // a provision that is gone has no words in either
  const isSame = ({ provision }: Triage) => before.get(provision) === now.get(provision);
  return {
    holds: kept.triage.filter(isSame),
    dropped: kept.triage.filter((each) => !isSame(each)),
  };
}
