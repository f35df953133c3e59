import type { FactInput, Scalar } from "@cokdyby/engine";
import type { Point } from "@cokdyby/engine/analyse";
import type { Draw } from "./draw.ts";
import type { World } from "./raw-law.ts";

/** A class of values, said as the value of a fact. */
export function asGiven(point: Point): FactInput {
  return "values" in point ? { oneOf: point.values } : { min: point.from, max: point.to };
}

/** Some facts of a case, a few of them known in part only. */
export function someFacts(draw: Draw, world: World, share: number): Record<string, FactInput> {
  const facts: Record<string, FactInput> = {};
  for (const [fact, domain] of draw.law.domains) {
    const value = world[fact] as Scalar;
    if (draw.next() > share) continue;
    facts[fact] = draw.next() < 0.9 ? value : inPart(draw, value, domain);
  }
  return facts;
}

function inPart(draw: Draw, value: Scalar, domain: readonly Scalar[]): FactInput {
  if (typeof value !== "number") return { oneOf: [...new Set([value, draw.pick(domain)])] };
  const [low, high] = [domain[0], domain.at(-1)] as [number, number];
  const reach = Math.floor(draw.next() * 4);
  return { min: Math.max(low, value - reach), max: Math.min(high, value + reach) };
}
