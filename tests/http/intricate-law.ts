import type { Rulebook } from "@cokdyby/engine";
import { rulebookDigest } from "@cokdyby/engine";
import { bool, is, smallRulebook } from "../properties/reference/small-rulebook.ts";

/** So many pairs of facts, with all first ones before all second ones, need more than two to this power of nodes. */
const PAIRS = 22;

const numbers = Array.from({ length: PAIRS }, (_, at) => at);
const ALL = ["first", "second"].flatMap((which) => numbers.map((at) => `${which}.f${at}`));

/** A law that is small as it stands. */
export function pairsLaw(): Rulebook {
  const facts = ALL.map((fact) => bool(fact));
  const law = smallRulebook({ facts, rules: [{ when: { all: ALL.map((fact) => is(fact)) } }] });
  return { ...law, digest: rulebookDigest(law) };
}

const text = { en: "any pair" };
const [{ wordings, ...rule }] = pairsLaw().rules as [Rulebook["rules"][number]];

/** An amendment after which the diagrams of that law grow past the node budget. */
export const ANY_PAIR = {
  id: "any-pair",
  title: text,
  reason: text,
  changes: [
    {
      enact: {
        ...rule,
        rule: "o.any",
        wordings: wordings.map((each) => ({
          ...each,
          when: { any: numbers.map((at) => ({ all: [is(`first.f${at}`), is(`second.f${at}`)] })) },
        })),
      },
      reason: text,
    },
  ],
};
