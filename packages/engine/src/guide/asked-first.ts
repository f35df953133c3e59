import type { Guide } from "../rulebook/guide.ts";

/** What is to be asked, with what the guide asks before all else in front; the rest keeps its order. */
export function askedFirst<Asked>(
  { conclusion: { first = [] } }: Guide,
  asked: readonly Asked[],
  factsOf: (asked: Asked) => readonly string[],
): readonly Asked[] {
  const place = (each: Asked) => {
    const places = factsOf(each).map((fact) => first.indexOf(fact));
    return Math.min(first.length, ...places.filter((at) => at >= 0));
  };
  return asked.toSorted((a, b) => place(a) - place(b));
}
