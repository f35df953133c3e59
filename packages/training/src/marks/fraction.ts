/** A fraction in lowest terms: `of` is above 0. */
export interface Fraction {
  readonly points: number;
  readonly of: number;
}

/** A fraction in lowest terms. */
export function lowest(points: number, of: number): Fraction {
  const divisor = commonDivisor(points, of);
  return { points: points / divisor, of: of / divisor };
}

/** The sum of fractions. */
export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(
    (sum, each) => lowest(sum.points * each.of + each.points * sum.of, sum.of * each.of),
    { points: 0, of: 1 },
  );
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
