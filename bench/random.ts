/** Draws whole numbers below a bound, the same ones each time (xorshift, Marsaglia 2003). */
export function drawer(seed: number): (below: number) => number {
  let state = (seed * 0x9e3779b1) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
