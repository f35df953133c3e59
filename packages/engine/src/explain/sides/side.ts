import type { Truth } from "../../conditions/judge.ts";
import type { Finding, Provision } from "../../decide/finding.ts";

/** What one side brings: a rule, the reading of the law that serves it, or a presumption that helps it. */
export type Side = SideGround & {
  /** The rulebook's own words for it, in the language asked for. */
  readonly says: string;
  readonly provisions: readonly Provision[];
  /** Facts that the case states and that it reads, or from which what it reads follows. */
  readonly given: readonly string[];
  /** Facts of its own that alone can still change it; of a presumption, those by which it falls. */
  readonly missing: readonly string[];
  /** Whether the condition of the rule holds, the reading is followed, the presumption stands. */
  readonly holds: Truth;
};

/** What a {@link Side} is about. */
export type SideGround =
  | { readonly rule: string }
  /** The options that serve the side better than another one. */
  | { readonly reading: string; readonly options: readonly string[] }
  | { readonly presumption: string };

/** Both sides of an outcome. Each lists rules, readings and presumptions, in rulebook order. */
export interface Sides {
  readonly finding: Finding;
  /** What speaks for a burden on the person of the case. */
  readonly burdening: readonly Side[];
  /** What speaks for that person's relief. */
  readonly relieving: readonly Side[];
}
