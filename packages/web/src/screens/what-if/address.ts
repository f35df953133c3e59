/** The parts of the screen, in order. */
export const PARTS = ["compare", "vary", "timeline"] as const;
export type Part = (typeof PARTS)[number];

/** What the address says is shown: ids of the rulebook only, never what a case says. */
export interface WhatIfAddress {
  readonly part: Part;
  readonly outcome?: string;
  /** The facts that are varied. */
  readonly facts: readonly string[];
}

/** @param rest of the path behind `/what-if/`; what it does not understand is left out */
export function readAddress(rest: string): WhatIfAddress {
  const [part, outcome, ...facts] = rest.split("/").filter((each) => each !== "");
  return {
    part: PARTS.find((each) => each === part) ?? "compare",
    ...(outcome === undefined ? {} : { outcome }),
    facts: facts.slice(0, 2),
  };
}

export function addressOf({ part, outcome, facts }: WhatIfAddress): string {
  const chosen = outcome === undefined ? [] : [outcome, ...facts];
  return ["/what-if", part, ...chosen].join("/");
}
