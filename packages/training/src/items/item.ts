import type { CaseInput, Finding } from "@cokdyby/engine";

/** A text in each language. */
export interface Text {
  readonly en: string;
  readonly cs: string;
}

/** What an item's key was computed from; another rulebook, day or reading may answer otherwise. */
export interface Basis {
  /** Digest of the rulebook. */
  readonly digest: string;
  /** Day of the law, YYYY-MM-DD. */
  readonly on: string;
  /** Reading → option, where the set fixes one. */
  readonly readings: Readonly<Record<string, string>>;
}

/**
 * One answer to the question of an item. "Contested" is an answer only together with what follows under
 * each option of a reading, so there may be several of them; their ids differ.
 */
export interface VerdictOption {
  /** `yes`, `no`, `unknown`, or `contested.<number>`. */
  readonly verdict: string;
  readonly status: Finding["status"];
  /** For `contested` alone: the reading and what follows under each of its options. */
  readonly under?: {
    readonly reading: string;
    readonly by: readonly { readonly option: string; readonly status: Finding["status"] }[];
  };
  /** Why somebody would choose it, where it is wrong. */
  readonly misconception?: Misconception;
}

/** A ground that may carry an answer: a rule of the rulebook, or a fact of the case. */
export interface GroundOption {
  /** `rule:<id>` or `fact:<id>` */
  readonly ground: string;
  readonly misconception?: Misconception;
}

/** The error that a wrong answer stands for; what it names are ids of the rulebook or of an item. */
export type Misconception =
  | { readonly kind: "otherReading"; readonly reading: string; readonly option: string }
  | { readonly kind: "twin"; readonly fact: string }
  | { readonly kind: "withoutRule"; readonly rule: string }
  | { readonly kind: "otherWording"; readonly on: string }
  | { readonly kind: "otherOutcome"; readonly outcome: string }
  | { readonly kind: "presumption"; readonly fact: string }
  /** An offence of the same conduct: named conditions and facts on which it fails. */
  | { readonly kind: "elementFails"; readonly elements: readonly string[] }
  /** Without any of them, and none alone does it. */
  | { readonly kind: "presumptions" }
  | { readonly kind: "leftOut"; readonly fact: string }
  /** Contested it is, but other consequences follow under the options. */
  | { readonly kind: "otherWayRound" }
  | { readonly kind: "doesNotDecide" };

/** A provision on which an item rests, with the day from which its wording is in force. */
export interface Pin {
  readonly rule: string;
  readonly source: string;
  readonly at: string;
  readonly inForceFrom: string;
}

/** One question about one case. All but the names is computed from the rulebook, the key included. */
export interface Item {
  /** Stable id: a hash of case, question, day and readings; 16 hexadecimal digits. */
  readonly item: string;
  readonly case: CaseInput;
  /** The outcome that is asked for. */
  readonly outcome: string;
  readonly basis: Basis;
  /** Single choice. */
  readonly verdicts: readonly VerdictOption[];
  /** Multiple choice; at most ten of them are right. */
  readonly grounds: readonly GroundOption[];
  readonly key: Key;
  readonly level: 1 | 2 | 3;
  /** Group of the outcome, and topics of the worked case from which the item comes. */
  readonly topics: readonly string[];
  readonly pins: readonly Pin[];
  /** The worked case from which it comes, if any. */
  readonly from?: string;
  /** Where the item is a twin: the item that it differs from, in one fact, and what flips. */
  readonly twin?: { readonly of: string; readonly fact: string };
}

/** What is right. */
export interface Key {
  /** A `verdict` of the item's options. */
  readonly verdict: string;
  /** `ground`s of the item's options. */
  readonly grounds: readonly string[];
}

/** What a learner ticked. */
export interface Answer {
  readonly item: string;
  readonly verdict?: string;
  readonly grounds: readonly string[];
}
