/**
 * A subset-minimal part of a list for which a monotone property holds: QuickXplain (Junker 2004).
 * Of several it is the one that comes from leaving out members one after the other from the first on,
 * but with few tests: some `k · log(n / k)` for `k` members of `n`.
 *
 * @param holds monotone: true for the whole list, and for each superset of a part for which it is true
 * @returns members in the order of the list
 */
export function minimalSubset<T>(
  whole: readonly T[],
  holds: (part: readonly T[]) => boolean,
): readonly T[] {
  /** What `base` needs of `rest`; they are enough together. */
  const neededOf = (base: readonly T[], rest: readonly T[], isNew: boolean): readonly T[] => {
    if (isNew && holds(base)) return [];
    if (rest.length <= 1) return rest;
    const half = rest.length >> 1;
    const [former, latter] = [rest.slice(0, half), rest.slice(half)];
    const needed = neededOf([...base, ...latter], former, latter.length > 0);
    return [...needed, ...neededOf([...base, ...needed], latter, needed.length > 0)];
  };
  return holds([]) ? [] : neededOf([], whole, false);
}
