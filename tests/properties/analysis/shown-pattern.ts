import type { Scalar } from "@cokdyby/engine";
import type { Pattern, Point, ShownLiteral } from "@cokdyby/engine/analyse";
import type { RawLaw, World } from "./raw-law.ts";

/** A world under two laws, with what was worked out of it before. */
export class Twice {
  readonly world: World;
  readonly #base: RawLaw;
  readonly #amended: RawLaw;
  readonly #before = new Map<string, boolean>();
  readonly #after = new Map<string, boolean>();

  constructor(base: RawLaw, amended: RawLaw, world: World) {
    this.world = world;
    this.#base = base;
    this.#amended = amended;
  }

  before(key: string): boolean {
    return this.#base.says(key, this.world, this.#before);
  }

  after(key: string): boolean {
    return this.#amended.says(key, this.world, this.#after);
  }

  /** Whether a literal of a pattern holds, read as it is shown. */
  meets(literal: ShownLiteral): boolean {
    if ("fact" in literal) {
      const belongs = `belongs ${literal.fact}`;
      if (!this.before(belongs) && !this.after(belongs)) return false;
      const value = this.world[literal.fact] as Scalar;
      return literal.in.some((point) => lies(value, point));
    }
    if ("reading" in literal) {
      return literal.in.includes(String(this.world[`reading.${literal.reading}`]));
    }
    const key = "outcome" in literal ? literal.outcome : `condition ${literal.condition}`;
    const [was, is] = "is" in literal ? [literal.is, literal.is] : [literal.before, literal.after];
    return this.before(key) === (was === "yes") && this.after(key) === (is === "yes");
  }

  isCoveredBy(pattern: Pick<Pattern, "when">): boolean {
    return pattern.when.every((literal) => this.meets(literal));
  }

  /** Whether an outcome flips from one answer to the other. */
  flips(outcome: string, from: "yes" | "no"): boolean {
    return this.before(outcome) === (from === "yes") && this.after(outcome) === (from === "no");
  }
}

/** Whether a value is one of a point. */
export function lies(value: Scalar, point: Point): boolean {
  return "values" in point
    ? point.values.includes(value)
    : point.from <= value && value <= point.to;
}
