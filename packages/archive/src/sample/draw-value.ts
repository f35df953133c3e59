import type { Law, Scalar } from "@cokdyby/engine";

/** How often rows state a fact, and how often with which value: weights of values, or of spans `a..b`. */
export interface Shares {
  readonly known: number;
  /** Of facts that are presumed where a row is silent. */
  readonly presumed: number;
  /** Of rows in which two facts contradict each other. */
  readonly contradictory: number;
  readonly facts: Readonly<Record<string, FactShare>>;
}

interface FactShare {
  readonly known: number;
  readonly values?: Readonly<Record<string, number>> | undefined;
}

type Draw = (below: number) => number;

/** Values of whole numbers that are drawn where no weights are given. */
const USUAL_SPAN = 20;

/**
 * Draws a value of a fact by its weights; without any, each with the same chance.
 *
 * @returns nothing where the fact takes no such value under this law
 */
export function drawValue(
  { law, shares, draw }: { readonly law: Law; readonly shares: Shares; readonly draw: Draw },
  fact: string,
): Scalar | undefined {
  const known = law.facts.get(fact);
  if (known === undefined) return undefined;
  const { declaration, domain } = known;
  const given = shares.facts[fact]?.values;
  if (given !== undefined) {
    const [from = "", to = from] = drawWeighted(given, draw).split("..");
    switch (declaration.type) {
      case "bool":
        return from === "true";
      case "option":
        return domain?.kind === "members" && domain.members.has(from) ? from : undefined;
      case "integer":
        return Number(from) + draw(Number(to) - Number(from) + 1);
      case "date":
        return dayAfter(from, draw(daysBetween(from, to) + 1));
    }
  }
  if (domain === undefined) return undefined;
  if (domain.kind === "members") return [...domain.members][draw(domain.members.size)];
  const [from = 0, to = 0] = domain.spans[0] ?? [];
  return from + draw(Math.min(to - from, USUAL_SPAN) + 1);
}

function drawWeighted(weights: Readonly<Record<string, number>>, draw: Draw): string {
  const entries = Object.entries(weights);
  const sum = entries.reduce((total, [, weight]) => total + weight, 0);
  let left = (draw(1_000_000) / 1_000_000) * sum;
  for (const [value, weight] of entries) {
    left -= weight;
    if (left < 0) return value;
  }
  return entries.at(-1)?.[0] ?? "";
}

const DAY = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/** A day as `YYYY-MM-DD`, some days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
