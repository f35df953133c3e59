import type { Rulebook } from "@cokdyby/engine";
import { answerImport } from "./answer-import.ts";
import { isIn } from "./citations.ts";
import { compareImport } from "./import-wording.ts";
import { type KeptWording, readAgain } from "./kept-wording.ts";
import type { PinnedSource } from "./pins.ts";
import type { Review } from "./reviews.ts";
import { touchIndex } from "./touches.ts";

/** A provision whose imported words changed, and nobody looked at what rests on it. */
export interface UnreviewedChange {
  readonly source: string;
  readonly provision: string;
  /** The day from which the new words are in force. */
  readonly on: string;
  /** The new words have no such section: it was repealed, or they are a part of the act. */
  readonly isMissing?: true;
  /**
   * The rules in force on that day that cite it, or meet it in a condition, figure or row, and do not begin then, each with the
   * last day of that wording: a later one was written for the new words.
   */
  readonly rules: readonly { readonly rule: string; readonly to?: string }[];
}

/** What is known of the official words without an import. */
export interface KnownWords {
  readonly rulebook: Rulebook;
  readonly pins: readonly PinnedSource[];
  readonly reviews: readonly Review[];
}

const NOTHING_BESIDE = { cases: [], decisions: [], recommendations: [] };

/** A wording that is kept, by its act and day. */
export type WordingKey = Pick<KeptWording, "source" | "on">;

/**
 * The changes of kept wordings that rules rest on and that are open: neither are all those rules written anew for that day, nor
 * did whoever keeps the rules or a person here look at them.
 *
 * @param kept wordings of any sources, in any order
 * @param touched where only one of them is new or was looked at: of that one, and the next one, which is held against it
 */
export function unreviewedChanges(
  known: KnownWords,
  kept: readonly KeptWording[],
  touched?: WordingKey,
): readonly UnreviewedChange[] {
  const inOrder = kept.toSorted((a, b) => a.on.localeCompare(b.on));
  const asked =
    touched === undefined ? inOrder : inOrder.filter((each) => rests(each, touched, inOrder));
  return asked.flatMap((each) => openIn(known, each, inOrder));
}

/** Whether what is open of a wording may depend on another one: it is that one, or the next of its act. */
export function rests(
  { source, on }: WordingKey,
  touched: WordingKey,
  inOrder: readonly WordingKey[],
): boolean {
  if (source !== touched.source || on < touched.on) return false;
  const between = inOrder.filter(
    (each) => each.source === source && each.on > touched.on && each.on < on,
  );
  return between.length === 0;
}

function openIn(
  { rulebook, pins, reviews }: KnownWords,
  kept: KeptWording,
  all: readonly KeptWording[],
): readonly UnreviewedChange[] {
  const { source, on, triage } = kept;
  const imports = all.filter((each) => each.source === source);
  const compared = compareImport({ rulebook, pins, source, on, read: readAgain(kept), imports });
  // of the first words of an act nothing is known to have changed, nor of what newer pins make no wording of that day
  if (!compared.ok || compared.value.base === undefined) return [];
  const beside = { ...NOTHING_BESIDE, reviews, triage };
  const { provisions } = answerImport(rulebook, compared.value, beside, on);
  const { beginsOn } = touchIndex(rulebook, NOTHING_BESIDE, { source, on, today: on });
  return provisions.flatMap(
    ({ provision, change, looked, touches, reaches }): UnreviewedChange[] => {
      if (looked !== "open") return [];
      const citing = touches.rules
        .filter((rule) => !beginsOn(rule))
        .map((rule) => ({ rule, ...endOf(rulebook, rule, on) }));
      const missing = change === "missing" ? { isMissing: true as const } : {};
      return [{ source, provision, on, ...missing, rules: [...citing, ...reaches] }];
    },
  );
}

function endOf(rulebook: Rulebook, rule: string, day: string): { readonly to?: string } {
  const { wordings = [] } = rulebook.rules.find((each) => each.rule === rule) ?? {};
  const to = wordings.find(({ inForce }) => isIn(inForce, day))?.inForce.to;
  return to === undefined ? {} : { to };
}
