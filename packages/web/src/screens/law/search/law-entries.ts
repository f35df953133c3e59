import type { Citation, Rulebook, Text } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { Wording } from "@cokdyby/engine/rulebook";
import { partAddress, ruleAddress } from "../address.ts";
import type { Entry, EntryWords } from "./search-law.ts";

/** Everything in a rulebook that can be found. @param voices the words of each language */
export function lawEntries(rulebook: Rulebook, voices: readonly LawWords[]): readonly Entry[] {
  const entry = (
    kind: Entry["kind"],
    id: string,
    to: string,
    title: Text,
    cites: readonly Citation[],
    texts: readonly (Text | undefined)[],
  ): Entry => ({
    kind,
    id,
    to,
    words: Object.fromEntries(
      voices.map((say): [string, EntryWords] => [
        say.language,
        {
          title: say.text(title),
          cited: [...new Set(cites.map((each) => say.cited(each)))].join(", "),
          texts: texts.map((text) => say.text(text)).filter((text) => text !== ""),
        },
      ]),
    ),
  });
  const { rules, outcomes, readings, facts, parameters, tables, conditions, sources } = rulebook;
  return [
    ...rules.map(({ rule, title, wordings, notes = [], leavesOut = [] }) =>
      entry("rule", rule, ruleAddress(rule), title, citesOf(wordings), [
        ...saysOf(wordings),
        ...notes,
        ...leavesOut,
      ]),
    ),
    ...outcomes.map(({ outcome, label, notes = [], sources: cites = [] }) =>
      entry("outcome", outcome, partAddress("outcomes", outcome), label, cites, notes),
    ),
    ...readings.map(({ reading, label, question, options }) =>
      entry(
        "reading",
        reading,
        partAddress("readings", reading),
        label,
        options.map(({ cites }) => cites),
        [question, ...options.flatMap((each) => [each.label, each.because, each.proponent])],
      ),
    ),
    ...facts.map(({ fact, label, question, help, options = [], sources: cites = [] }) =>
      entry("fact", fact, partAddress("facts", fact), label, cites, [
        question,
        help,
        ...options.flatMap((each) => [each.label, each.note]),
      ]),
    ),
    ...parameters.map(({ parameter, label, values }) =>
      entry("figure", parameter, partAddress("figures", parameter), label, citesOf(values), []),
    ),
    ...tables.flatMap(({ rows, label: table }) =>
      rows.map(({ row, label, values }) =>
        entry("figure", row, partAddress("figures", row), label, citesOf(values), [table]),
      ),
    ),
    ...conditions.map(({ condition, title, wordings }) =>
      entry(
        "condition",
        condition,
        partAddress("conditions", condition),
        title,
        citesOf(wordings),
        saysOf(wordings),
      ),
    ),
    ...sources.map(({ source, title, short, read }) =>
      entry("source", source, partAddress("sources", source), title, [], [short, read]),
    ),
  ];
}

function citesOf(
  dated: readonly { readonly cites: Citation | readonly Citation[] }[],
): readonly Citation[] {
  return dated.flatMap(({ cites }) => cites);
}

function saysOf(wordings: readonly Wording[]): readonly Text[] {
  return wordings.map(({ says }) => says);
}
