import type { Rulebook, Text } from "@cokdyby/engine";
import { type Cited, nameOf, type Path, readCitation, touches } from "@cokdyby/wordings";
import { isIn } from "./citations.ts";

/** A rule that cites a provision, with what it says of it in our words. */
export interface RuleBeside {
  readonly rule: string;
  readonly title: Text;
  /** The citations that name the provision. */
  readonly cites: readonly string[];
  readonly says: Text;
}

/** The rules in force on a day that cite one of the provisions, a part of it or its whole. */
export function rulesBeside(
  rulebook: Rulebook,
  asked: { readonly source: string; readonly on: string; readonly cited: readonly Cited[] },
): readonly RuleBeside[] {
  return rulebook.rules.flatMap(({ rule, title, wordings }) => {
    const wording = wordings.find(({ inForce }) => isIn(inForce, asked.on));
    const cites = (wording?.cites ?? []).filter(
      ({ source, at }) =>
        source === asked.source &&
        readCitation(at)?.some((each) => asked.cited.some((other) => meet(each, other))),
    );
    if (wording === undefined || cites.length === 0) return [];
    return [{ rule, title, cites: cites.map(({ at }) => at), says: wording.says }];
  });
}

/** Whether two citations have a provision in common, or one is a part of the other. */
function meet(a: Cited, b: Cited): boolean {
  const ends = (cited: Cited): readonly Path[] =>
    nameOf(cited.from) === nameOf(cited.to) ? [cited.from] : [cited.from, cited.to];
  return ends(a).some((end) => touches(b, end)) || ends(b).some((end) => touches(a, end));
}
