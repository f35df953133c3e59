/** The parts of the screen, in order. */
export const PARTS = ["vary", "timeline"] as const;
export type Part = (typeof PARTS)[number];

/** What the address says is shown: ids of the rulebook only, never what a case says. */
export interface WhatIfAddress {
  readonly part: Part;
  readonly outcome?: string;
  /** The facts that are varied. */
  readonly facts: readonly string[];
}

/**
 * @param rest of the path behind `/what-if/`
 * @returns nothing where it names no part of the screen
 */
export function readAddress(rest: string): WhatIfAddress | undefined {
  const [named, outcome, ...facts] = rest.split("/").filter((each) => each !== "");
  // an address of before, where two cases were compared, shows the first part
  const isFirst = named === undefined || named === "compare";
  const part = isFirst ? PARTS[0] : PARTS.find((each) => each === named);
  if (part === undefined) return undefined;
  return {
    part,
    ...(outcome === undefined ? {} : { outcome }),
    facts: facts.slice(0, 2),
  };
}

export function addressOf({ part, outcome, facts }: WhatIfAddress): string {
  const chosen = outcome === undefined ? [] : [outcome, ...facts];
  return ["/what-if", part, ...chosen].join("/");
}
