/** The ways to look at a finding, in the order of their names. */
export const PARTS = ["reasons", "sides"] as const;

/** A way to look at a finding. */
export type Part = (typeof PARTS)[number];

/** An outcome, and how it is looked at: what stands in the address behind `/why`. */
export interface WhyAddress {
  /** Empty where the address names none. */
  readonly outcome: string;
  readonly part: Part;
}

/** Reads what stands behind `/why`; a further part that is not known stays with the outcome, which is then not known either. */
export function readAddress(rest: string): WhyAddress {
  const sides = /^([^/]+)\/sides$/.exec(rest);
  return sides?.[1] === undefined
    ? { outcome: rest, part: "reasons" }
    : { outcome: sides[1], part: "sides" };
}

/** The address of one outcome, looked at in one way. */
export function addressOf({ outcome, part }: WhyAddress): string {
  return part === "reasons" ? `/why/${outcome}` : `/why/${outcome}/sides`;
}
