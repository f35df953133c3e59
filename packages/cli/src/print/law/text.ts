import { type LawList, type LawView, lawViewOf } from "@cokdyby/api";
import { ruleStanding, type Signature } from "@cokdyby/api/signatures";
import { levelText } from "../level.ts";
import { points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { conditionText } from "./condition.ts";
import { amendmentText, outcomeText, parameterText, readingText, sourceText } from "./entries.ts";
import { citations, line, section, texts, title } from "./entry.ts";
import { factText } from "./fact.ts";
import { listText } from "./lists.ts";
import { readersText } from "./review.ts";
import { ruleText } from "./rule.ts";

/**
 * A list of the law, or one entry of it, for a person.
 *
 * @param on the day; all days when left out
 * @param signatures who read which rule
 */
export function lawText(
  telling: Telling,
  list: LawList,
  id: string | undefined,
  on: string | undefined,
  signatures: readonly Signature[],
): string {
  const view = lawViewOf(telling.rulebook, on);
  const signed = (rule: string) => ruleStanding(telling.rulebook, signatures, rule);
  if (id === undefined) return listText(telling, view, list, signed);
  switch (list) {
    case "facts":
      return factText(telling, view, id);
    case "outcomes":
      return outcomeText(telling, view, id);
    case "rules":
      return ruleText(telling, view, id, on) + readersText(telling, signed(id));
    case "readings":
      return readingText(telling, view, id);
    case "parameters":
      return parameterText(telling, view, id);
    case "sources":
      return sourceText(telling, view, id);
    case "properties":
      return propertyText(telling, view, id);
    case "amendments":
      return amendmentText(telling, view, id);
    case "rulebook":
      return listText(telling, view, list, signed);
  }
}

/** One recommendation that can be checked: in which cases, and what must hold in them. */
function propertyText(telling: Telling, { rulebook }: LawView, id: string): string {
  const { words, say, page, fact, outcome } = telling;
  const found = rulebook.properties.find((each) => each.property === id);
  if (found === undefined) return "";
  const { expect, level = "" } = found;
  const expected =
    "unchanged" in expect
      ? [
          section(telling, words.law("unchanged"), points(page, expect.unchanged.map(outcome))),
          section(telling, words.law("unchangedBy"), points(page, expect.by.map(fact))),
        ]
      : [section(telling, words.law("mustHold"), conditionText(telling, expect, "  "))];
  return [
    title(telling, say(found.title), found.property),
    "\n",
    line(telling, words.law("level"), levelText(words, level)),
    section(telling, words.law("given"), conditionText(telling, found.given, "  ")),
    ...expected,
    section(telling, words.law("notes"), texts(telling, found.notes)),
    section(
      telling,
      words.law("sources"),
      citations(telling, found.cites === undefined ? [] : [found.cites]),
    ),
  ].join("");
}
