import type { Rulebook } from "@cokdyby/engine";
import type { OutcomeDeclaration } from "@cokdyby/engine/rulebook";

/** The four answers that a case is looked at for, in the order in which they are shown. */
export const SECTIONS = [
  {
    section: "jurisdiction",
    headline: "jurisdiction.established",
    groups: ["jurisdiction"],
  },
  {
    section: "liability",
    headline: "liability.liable",
    groups: ["liability", "offence"],
  },
  {
    section: "prosecution",
    headline: "prosecution.open",
    groups: ["prosecution"],
  },
  {
    section: "standard",
    headline: undefined,
    groups: ["standard", "candidate", "conformity"],
  },
] as const satisfies readonly {
  readonly section: string;
  /** The outcome that answers the section as a whole, where one does. */
  readonly headline: string | undefined;
  /** Groups of outcomes, as the rulebook has them. */
  readonly groups: readonly string[];
}[];

export type Section = (typeof SECTIONS)[number];

/** What the Committee or the Convention asks for in a case as a whole: the standard's own headlines. */
export const DEMANDS: readonly string[] = [
  "standard.noProsecution",
  "standard.lastResort",
  "standard.extortionProsecuted",
  "standard.nationalsWithoutDualCriminality",
  "standard.victimJurisdiction",
];

/**
 * The main outcomes: decided first, since whoever types sees these change at once; and questions are
 * planned for them, in every way to answer.
 */
export const MAIN: readonly string[] = [
  ...SECTIONS.flatMap(({ headline }) => headline ?? []),
  ...DEMANDS,
];

/** Groups in which every outcome is told, whatever it says. */
export const WHOLE: readonly string[] = ["jurisdiction", "prosecution"];

/** The other outcomes. */
export function laterOutcomes({ outcomes }: Rulebook): readonly string[] {
  return outcomes.map(({ outcome }) => outcome).filter((each) => !MAIN.includes(each));
}

/** The outcomes of a section but its headline, in rulebook order, by group. */
export function rowsOf(
  { outcomes }: Rulebook,
  { groups, headline }: Section,
): readonly { readonly group: string; readonly outcomes: readonly OutcomeDeclaration[] }[] {
  return groups.map((group) => ({
    group,
    outcomes: outcomes.filter((each) => each.group === group && each.outcome !== headline),
  }));
}
