import type { guideShapes } from "./guide-shapes.ts";
import type { Rulebook, Source } from "./rulebook.ts";
import type { Members } from "./shape-parts.ts";

/** A guide as its files hold it: how urgent a recommendation is stands in the catalogue alone. */
export interface WrittenGuide extends Members<ReturnType<typeof guideShapes>> {}

/**
 * What stands beside the law to put its answers to use: what a charge is made of,
 * the steps that the answers open, and the usual evidence for each fact. Plain data; no finding rests on
 * it, and it is no part of the digest of a rulebook.
 */
export interface Guide extends Omit<WrittenGuide, "remarks"> {
  /** What others recommend of the answer. */
  readonly remarks: readonly RemarkDeclaration[];
}

/** What a charge is made of, but for the words that join it (the phrase book has those). */
export type ChargePlan = WrittenGuide["charge"];

/** Why not: what a charge that comes to nothing is told to fail by. */
export type ChargeGround = ChargePlan["because"][number];

/** Words with what they cite. */
export type Words = ChargePlan["laterLaw"]["charged"];

/** A remark as it is written. */
export type WrittenRemark = WrittenGuide["remarks"][number];

/** What somebody recommends of an answer; no finding turns on it. */
export interface RemarkDeclaration extends WrittenRemark {
  /** How urgent it is, by the catalogue. */
  readonly level: string;
}

/** A step of procedure. Help, not advice. */
export type StepDeclaration = WrittenGuide["steps"][number];

/** A citation, and how far it was read. */
export type CheckedCitation = StepDeclaration["cites"][number];

/** The rulebook with the sources of a guide beside its own, for whoever names them. */
export function withSourcesOf(
  guide: Pick<Guide, "sources">,
  rulebook: Rulebook,
): readonly Source[] {
  return [...rulebook.sources, ...guide.sources];
}
