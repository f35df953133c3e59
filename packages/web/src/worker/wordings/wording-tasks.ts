import type { Result } from "@cokdyby/engine";
import {
  answerImport,
  answerWording,
  changedIn,
  compareImport,
  type ImportAnswer,
  type KeptWording,
  readAgain,
  type Triage,
  type UnreviewedChange,
  unreviewedChanges,
  type WordingAnswered,
  type WordingRequest,
  withTriage,
} from "@cokdyby/rules/wordings";
import { CHANGES, type ChangeKind } from "@cokdyby/wordings";
import type { GuidedSetting } from "../setting.ts";
import { type AskedCase, knownBeside, pinned } from "./beside.ts";
import { forgetWording, keepWording, keptOf, keptWordings, keyOf } from "./kept-wordings.ts";

export { importWording } from "./import-wording.ts";

/** A wording that is kept, without its words. */
export interface KeptHead extends Pick<KeptWording, "source" | "on" | "format"> {
  readonly key: string;
  readonly provisions: number;
}

/** What is kept in this browser, and the keys of what is damaged. */
export async function listWordings(
  _setting: GuidedSetting,
  _turn: number,
): Promise<{ readonly heads: readonly KeptHead[]; readonly damaged: readonly string[] }> {
  const { wordings, damaged } = await keptWordings();
  const heads = wordings.map(({ source, on, format, provisions }) => ({
    key: keyOf({ source, on }),
    source,
    on,
    format,
    provisions: provisions.length,
  }));
  return { heads, damaged };
}

/** A compared wording as it is shown: what is the same is only counted. */
export interface ShownImport extends ImportAnswer {
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/**
 * What a kept wording changed, and what rests on it.
 *
 * @param cases the worked cases, which the page has
 */
export async function compareKept(
  { rulebook, today }: GuidedSetting,
  { source, on }: { readonly source: string; readonly on: string },
  cases: readonly AskedCase[],
  _turn: number,
): Promise<Result<ShownImport> | "notKept"> {
  const imports = await keptOf(source);
  const kept = imports.find((each) => each.on === on);
  if (kept === undefined) return "notKept";
  const { pins } = await pinned();
  const compared = compareImport({ rulebook, pins, source, on, read: readAgain(kept), imports });
  if (!compared.ok) return compared;
  const beside = await knownBeside(cases, kept.triage);
  const answer = answerImport(rulebook, compared.value, beside, today());
  const count = (kind: ChangeKind) =>
    answer.provisions.filter(({ change }) => change === kind).length;
  const counts = Object.fromEntries(CHANGES.map((kind) => [kind, count(kind)])) as Record<
    ChangeKind,
    number
  >;
  const provisions = answer.provisions.filter(({ change }) => change !== "same");
  return { ok: true, value: { ...answer, provisions, counts } };
}

/**
 * Records what a person found of a changed provision.
 *
 * @returns false where the wording is not kept any longer, the provision did not change, or the browser has no room
 */
export async function recordTriage(
  { rulebook, today }: GuidedSetting,
  { source, on }: { readonly source: string; readonly on: string },
  found: Omit<Triage, "before" | "recorded">,
): Promise<boolean> {
  const imports = await keptOf(source);
  const kept = imports.find((each) => each.on === on);
  if (kept === undefined) return false;
  const { pins } = await pinned();
  const compared = compareImport({ rulebook, pins, source, on, read: readAgain(kept), imports });
  const before = compared.ok ? changedIn(compared.value).get(found.provision) : undefined;
  if (before === undefined) return false;
  const triage = [...withTriage(kept.triage, [{ ...found, before, recorded: today() }])];
  return keepWording({ ...kept, triage });
}

/** The changes of what is kept that rules rest on and nobody looked at, and whether anything is kept at all. */
export async function openChanges(
  { rulebook }: GuidedSetting,
  _turn: number,
): Promise<{ readonly isKept: boolean; readonly changes: readonly UnreviewedChange[] }> {
  const [{ wordings }, known] = await Promise.all([keptWordings(), pinned()]);
  return {
    isKept: wordings.length > 0,
    changes: unreviewedChanges({ rulebook, ...known }, wordings),
  };
}

/** Forgets a wording, and what was found of its changes. */
export async function removeWording(_setting: GuidedSetting, key: string): Promise<void> {
  await forgetWording(key);
}

/** The official words of a provision on a day beside our rules, or what of them changed since another day. */
export async function wordingOn(
  { rulebook }: GuidedSetting,
  request: WordingRequest,
  _turn: number,
): Promise<WordingAnswered> {
  const [kept, { pins }] = await Promise.all([keptOf(request.source), pinned()]);
  return answerWording(rulebook, kept, pins, request);
}
