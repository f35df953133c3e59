import { nameOf } from "@cokdyby/wordings";
import type { ComparedWording } from "./import-wording.ts";
import type { Triage } from "./kept-wording.ts";

/** The provisions that somebody may have to look at. */
export function changedIn({ changes }: Pick<ComparedWording, "changes">): readonly string[] {
  return changes.filter(({ change }) => change !== "same").map(({ path }) => nameOf(path));
}

/** What was found before, and over it what is found now. */
export function withTriage(before: readonly Triage[], found: readonly Triage[]): readonly Triage[] {
  const told = new Set(found.map(({ provision }) => provision));
  return [...before.filter(({ provision }) => !told.has(provision)), ...found];
}
