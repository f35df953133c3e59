import { newest, placeIn, rulesBySource, sourceOf } from "@cokdyby/api";
import type { Rule } from "@cokdyby/engine/rulebook";
import type { PickGroup } from "./pick.tsx";
import type { Tongue } from "./tongue.ts";

/** The rules of the law to choose from, as their sources number them. */
export function ruleGroups(tongue: Tongue): readonly PickGroup[] {
  const { rulebook, say } = tongue;
  return rulesBySource(rulebook).map(({ source, groups }) => ({
    name: say.text(source.short),
    options: groups.flatMap(({ rules }) =>
      rules.map((rule) => [rule.rule, ruleWords(tongue, rule)] as const),
    ),
  }));
}

/** A rule by its provision and its title. */
function ruleWords({ rulebook, say }: Tongue, rule: Rule): string {
  const place = placeIn(sourceOf(rulebook, rule), newest(rule)?.cites ?? []);
  const title = say.text(rule.title);
  return place === undefined ? title : `${say.cited(place)} – ${title}`;
}
