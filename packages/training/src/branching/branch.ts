import type { CaseInput } from "@cokdyby/engine";
import type { DatedCase } from "../items/decided.ts";

/** A case of which only a part is told; the learner asks for the rest, fact by fact. */
export interface Branch {
  readonly outcome: string;
  /** The whole case. */
  readonly case: DatedCase;
  /** Facts of the case that are not told at the start; rulebook order. */
  readonly hidden: readonly string[];
  /** What may be asked for: what is hidden, and what matters but the case does not state; rulebook order. */
  readonly offered: readonly string[];
  /** What the case answers: what it states, or what follows from that; nothing where it does not tell. */
  readonly answers: CaseInput["facts"];
}
