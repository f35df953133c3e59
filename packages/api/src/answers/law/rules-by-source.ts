import type { Citation, Rulebook, Text } from "@cokdyby/engine";
import type { Rule, Source, Wording } from "@cokdyby/engine/rulebook";

/** The rules taken from one source, by what they are about. */
export interface SourceRules {
  readonly source: Source;
  readonly count: number;
  readonly groups: readonly {
    readonly group: string;
    readonly label: Text;
    /** By the number of the provision. */
    readonly rules: readonly Rule[];
  }[];
}

/** Numbers within a citation count as numbers: § 13 stands behind § 4. */
const collator = new Intl.Collator("cs", { numeric: true });

/** The rules by source, in the order of the sources, and within it as the source numbers them. */
export function rulesBySource(rulebook: Rulebook): readonly SourceRules[] {
  const groupOf = new Map(rulebook.outcomes.map(({ outcome, group }) => [outcome, group]));
  return rulebook.sources.flatMap((source) => {
    const all = rulebook.rules.filter((rule) => sourceOf(rulebook, rule) === source.source);
    if (all.length === 0) return [];
    const groups = rulebook.groups
      .map(({ group, label }) => ({
        group,
        label,
        rules: inOrder(
          source.source,
          all.filter(({ concludes }) => groupOf.get(concludes) === group),
        ),
      }))
      .filter(({ rules }) => rules.length > 0);
    return [{ source, count: all.length, groups }];
  });
}

/** The source that a rule is named for; where none is, the one that it cites first. */
export function sourceOf({ sources }: Rulebook, rule: Rule): string {
  const [name] = rule.rule.split(".");
  const named = sources.find(({ source }) => source === name);
  return (named?.source ?? newest(rule)?.cites[0]?.source) || "";
}

/** The rules before and behind a rule, as its source is read from top to bottom. */
export function neighboursOf(
  rulebook: Rulebook,
  id: string,
): { readonly before?: Rule; readonly behind?: Rule } {
  const all = rulesBySource(rulebook)
    .map(({ groups }) => groups.flatMap(({ rules }) => rules))
    .find((rules) => rules.some(({ rule }) => rule === id));
  const at = all?.findIndex(({ rule }) => rule === id) ?? -1;
  const before = all?.[at - 1];
  const behind = at < 0 ? undefined : all?.[at + 1];
  return { ...(before ? { before } : {}), ...(behind ? { behind } : {}) };
}

/** The wording that stands last. */
export function newest({ wordings }: Rule): Wording | undefined {
  return wordings.at(-1);
}

/** Where a rule stands in its own source: in the section cited first, the place that is named most closely. */
export function placeIn(source: string, cites: readonly Citation[]): Citation | undefined {
  const parts = ({ at }: Citation) => at.split("(");
  const own = cites.filter((each) => each.source === source);
  const [first] = own;
  if (first === undefined) return cites[0];
  const section = own.filter((each) => parts(each)[0] === parts(first)[0]);
  const deepest = Math.max(...section.map((each) => parts(each).length));
  return section.find((each) => parts(each).length === deepest);
}

function inOrder(source: string, rules: readonly Rule[]): readonly Rule[] {
  const at = (rule: Rule) => placeIn(source, newest(rule)?.cites ?? [])?.at ?? "";
  return rules.toSorted((a, b) => collator.compare(at(a), at(b)));
}
