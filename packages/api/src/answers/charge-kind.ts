import type { Status } from "@cokdyby/engine";

/** What an offence is called by the age of whoever committed it. */
export type ChargeKind = "offence" | "juvenile" | "otherwiseCriminal";

/** By which outcome each is told; ask for them beside what else is shown of a case file. */
const TOLD_BY = {
  otherwiseCriminal: "liability.belowAge",
  juvenile: "liability.juvenile",
} as const;

/** The outcomes that {@link chargeKind} reads. */
export const CHARGE_KIND_OUTCOMES: readonly string[] = Object.values(TOLD_BY);

/**
 * What the offences of one person by one act are called. Who is certainly below the age of criminal responsibility
 * commits none, but acts otherwise criminal (CC § 25), for which no penalty is imposed; an offence of a juvenile is a
 * transgression (provinění, JJA § 6).
 *
 * @param acts of an answer to a case file that was asked for {@link CHARGE_KIND_OUTCOMES}
 * @returns `offence` as long as the age is open
 */
export function chargeKind(
  acts: Readonly<
    Record<
      string,
      Readonly<
        Record<string, { readonly findings: Readonly<Record<string, { readonly status: Status }>> }>
      >
    >
  >,
  { act, person }: { readonly act: string; readonly person: string },
): ChargeKind {
  const findings = acts[act]?.[person]?.findings ?? {};
  if (findings[TOLD_BY.otherwiseCriminal]?.status === "yes") return "otherwiseCriminal";
  return findings[TOLD_BY.juvenile]?.status === "yes" ? "juvenile" : "offence";
}
