import type { Rulebook } from "@cokdyby/engine";
import { readRulebook } from "@cokdyby/engine/read";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";

/** So many pairs of facts, with all first ones before all second ones, need more than two to this power of nodes. */
const PAIRS = 22;

const numbers = Array.from({ length: PAIRS }, (_, at) => at);
const text = (words: string) => ({ en: words, cs: words });
const leaf = (fact: string) => ({ fact, operator: "equal", value: true });

const rule = (id: string, when: object) => ({
  rule: id,
  title: text(id),
  concludes: "pairs.some",
  layer: "act",
  grade: "statute",
  inForce: { from: "2000-01-01" },
  cites: [{ source: "act", at: "§ 1" }],
  says: text(id),
  checked: "read",
  when,
});

const FILES: Readonly<Record<string, object>> = {
  "rulebook.yaml": {
    rulebook: "pairs",
    version: "1.0.0",
    title: text("Pairs"),
    languages: ["cs", "en"],
    earliest: "2000-01-01",
    layers: [{ layer: "act", label: text("act") }],
    groups: [{ group: "pairs", label: text("pairs") }],
    files: ["sources.yaml", "facts.yaml", "outcomes.yaml", "law/"],
  },
  "sources.yaml": {
    sources: [
      {
        source: "act",
        title: text("act"),
        short: text("act"),
        url: "https://law.example/act",
        read: text("Read."),
      },
    ],
  },
  "facts.yaml": {
    facts: ["first", "second"].flatMap((which) =>
      numbers.map((at) => ({
        fact: `${which}.f${at}`,
        group: "pairs",
        type: "bool",
        label: text(`${which} ${at}`),
        question: text(`${which} ${at}?`),
      })),
    ),
  },
  "outcomes.yaml": {
    outcomes: [
      { outcome: "pairs.some", group: "pairs", layers: ["act"], label: text("some pair") },
    ],
  },
  "law/s1.yaml": {
    ...rule("act.s1", {
      all: ["first", "second"].flatMap((which) => numbers.map((at) => leaf(`${which}.f${at}`))),
    }),
    examples: [
      { name: "none", facts: { "first.f0": false }, expect: "no" },
      { name: "open", facts: {}, expect: "unknown" },
    ],
  },
};

/** A law that is small as it stands. */
export function pairsLaw(): Rulebook {
  const files = Object.entries(FILES).map(([name, data]) => [name, JSON.stringify(data)] as const);
  return expectOk(readRulebook(new Map(files)));
}

/** An amendment after which the diagrams of that law grow past the node budget. */
export const ANY_PAIR = {
  id: "any-pair",
  title: text("any pair"),
  reason: text("order"),
  changes: [
    {
      enact: rule("act.s2", {
        any: numbers.map((at) => ({ all: [leaf(`first.f${at}`), leaf(`second.f${at}`)] })),
      }),
      reason: text("order"),
    },
  ],
};
