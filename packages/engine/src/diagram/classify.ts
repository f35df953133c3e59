import { intersect, intersects, isEmpty, spans, type ValueSet } from "../facts/value-set.ts";

/**
 * Splits a domain into the classes that some tests distinguish: two values share a class when every
 * test answers alike for both. Options keep the order of the first value of each class; numbers stay
 * in ascending, contiguous classes.
 *
 * @param domain every value
 * @param tests the sets of values for which the conditions hold
 * @returns classes: disjoint, not empty, together the domain
 */
export function classify(domain: ValueSet, tests: readonly ValueSet[]): ValueSet[] {
  return domain.kind === "members"
    ? classifyMembers(domain.members, tests)
    : classifyNumbers(domain, tests);
}

function signature(part: ValueSet, tests: readonly ValueSet[]): string {
  return tests.map((test) => (intersects(test, part) ? "1" : "0")).join("");
}

function classifyMembers(
  domain: ReadonlySet<string | boolean>,
  tests: readonly ValueSet[],
): ValueSet[] {
  const classes = new Map<string, Set<string | boolean>>();
  for (const value of domain) {
    const key = signature({ kind: "members", members: new Set([value]) }, tests);
    const found = classes.get(key);
    if (found === undefined) classes.set(key, new Set([value]));
    else found.add(value);
  }
  return [...classes.values()].map((values) => ({ kind: "members", members: values }));
}

function classifyNumbers(
  domain: Extract<ValueSet, { kind: "spans" }>,
  tests: readonly ValueSet[],
): ValueSet[] {
  const cuts = new Set<number>();
  for (const test of [domain, ...tests]) {
    if (test.kind !== "spans") continue;
    for (const [from, to] of test.spans) cuts.add(from).add(to + 1);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const classes: { key: string; parts: (readonly [number, number])[] }[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const from = sorted[index] as number;
    const to = (sorted[index + 1] as number) - 1;
    const piece = intersect(domain, spans([[from, to]]));
    if (isEmpty(piece) || piece.kind !== "spans") continue;
    const key = signature(piece, tests);
    const last = classes.at(-1);
    if (last !== undefined && last.key === key) last.parts.push(...piece.spans);
    else classes.push({ key, parts: [...piece.spans] });
  }
  return classes.map(({ parts }) => spans(parts));
}
