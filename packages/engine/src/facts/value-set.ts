/**
 * A set of values of one fact: members of a choice, or spans of whole numbers in ascending order, which
 * neither meet nor touch. Conditions, known facts and classes are all stated as such sets.
 */
export type ValueSet =
  | { readonly kind: "members"; readonly members: ReadonlySet<string | boolean> }
  | { readonly kind: "spans"; readonly spans: readonly (readonly [number, number])[] };

/** The set of the given options or truth values. */
export function members(values: Iterable<string | boolean>): ValueSet {
  return { kind: "members", members: new Set(values) };
}

/**
 * The whole numbers from `from` to `to`, both included; empty when reversed, or when no whole number
 * lies there: half of an odd figure is the value of no fact.
 */
export function span(from: number, to: number): ValueSet {
  const [first, last] = [Math.ceil(from), Math.floor(to)];
  return { kind: "spans", spans: first <= last ? [[first, last]] : [] };
}

/** The union of the whole numbers in single numbers and spans, in any order. */
export function spans(parts: readonly (readonly [number, number])[]): ValueSet {
  const sorted = parts
    .map(([from, to]) => [Math.ceil(from), Math.floor(to)] as const)
    .filter(([from, to]) => from <= to)
    .sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return { kind: "spans", spans: merged };
}

/** The set of one value alone. */
export function valueSetOf(value: string | number | boolean): ValueSet {
  return typeof value === "number" ? span(value, value) : members([value]);
}

export function isEmpty(set: ValueSet): boolean {
  return set.kind === "members" ? set.members.size === 0 : set.spans.length === 0;
}

/** Whether the set holds one value only. */
export function isSingle(set: ValueSet): boolean {
  if (set.kind === "members") return set.members.size === 1;
  const only = set.spans[0];
  return set.spans.length === 1 && only !== undefined && only[0] === only[1];
}

/**
 * @returns the first itself where it lies within the second, so that what is kept with it is found again
 * @throws TypeError when the two sets are of different kinds (a mistake of ours)
 */
export function intersect(a: ValueSet, b: ValueSet): ValueSet {
  if (a === b || isSubset(a, b)) return a;
  if (a.kind === "members" && b.kind === "members") {
    return members([...a.members].filter((value) => b.members.has(value)));
  }
  if (a.kind === "spans" && b.kind === "spans") {
    return spans(
      a.spans.flatMap(([from, to]) =>
        b.spans.map(([low, high]) => [Math.max(from, low), Math.min(to, high)] as const),
      ),
    );
  }
  throw new TypeError("value sets of different kinds do not meet");
}

/** @throws TypeError when the two sets are of different kinds (a mistake of ours) */
export function intersects(a: ValueSet, b: ValueSet): boolean {
  if (a.kind === "members" && b.kind === "members") {
    for (const value of a.members) if (b.members.has(value)) return true;
    return false;
  }
  if (a.kind === "spans" && b.kind === "spans") {
    for (const one of a.spans) {
      for (const other of b.spans) if (one[0] <= other[1] && other[0] <= one[1]) return true;
    }
    return false;
  }
  throw new TypeError("value sets of different kinds do not meet");
}

/** @throws TypeError when the two sets are of different kinds (a mistake of ours) */
export function unite(a: ValueSet, b: ValueSet): ValueSet {
  if (a.kind === "members" && b.kind === "members") return members([...a.members, ...b.members]);
  if (a.kind === "spans" && b.kind === "spans") return spans([...a.spans, ...b.spans]);
  throw new TypeError("value sets of different kinds do not meet");
}

/** The values of `domain` that are not in `set`. */
export function without(domain: ValueSet, set: ValueSet): ValueSet {
  if (domain.kind === "members" && set.kind === "members") {
    return members([...domain.members].filter((value) => !set.members.has(value)));
  }
  if (domain.kind === "spans" && set.kind === "spans") {
    let left = domain.spans.map(([from, to]) => [from, to] as [number, number]);
    for (const [low, high] of set.spans) {
      left = left.flatMap(([from, to]): [number, number][] =>
        high < from || low > to
          ? [[from, to]]
          : [
              [from, Math.min(to, low - 1)],
              [Math.max(from, high + 1), to],
            ],
      );
    }
    return spans(left);
  }
  throw new TypeError("value sets of different kinds do not meet");
}

/** @throws TypeError when the two sets are of different kinds (a mistake of ours) */
export function isSubset(a: ValueSet, b: ValueSet): boolean {
  if (a.kind === "members" && b.kind === "members") {
    for (const value of a.members) if (!b.members.has(value)) return false;
    return true;
  }
  if (a.kind === "spans" && b.kind === "spans") {
    // disjoint spans that touch are one, so a span lies within one span or within none
    for (const part of a.spans) if (!liesWithin(part, b.spans)) return false;
    return true;
  }
  throw new TypeError("value sets of different kinds do not meet");
}

type Span = readonly [number, number];

function liesWithin(part: Span, spans: readonly Span[]): boolean {
  for (const whole of spans) if (whole[0] <= part[0] && part[1] <= whole[1]) return true;
  return false;
}

/** One member to run a case with: the first option, the lowest number. */
export function firstOf(set: ValueSet): string | number | boolean {
  if (set.kind === "members") {
    for (const value of set.members) return value;
  } else if (set.spans[0] !== undefined) {
    return set.spans[0][0];
  }
  throw new RangeError("an empty value set has no first member");
}
