import type { FactInput, Rulebook } from "./rulebook.ts";

/**
 * What a case may say under a rulebook, and what may be asked of it, as types. Here any text may stand; the ids of
 * one rulebook in its place make the compiler find what is misspelt.
 */
export interface CaseIds {
  /** The facts. */
  readonly fact: string;
  /** By fact what a case may say of it. */
  readonly facts: Readonly<Record<string, FactInput>>;
  /** By reading its options. */
  readonly readings: Readonly<Record<string, string>>;
  /** The outcomes. */
  readonly outcome: string;
}

declare const ids: unique symbol;

/** A rulebook whose ids the compiler knows; nothing else about it differs from another {@link Rulebook}. */
export type TypedRulebook<Ids extends CaseIds> = Rulebook & { readonly [ids]?: Ids };
