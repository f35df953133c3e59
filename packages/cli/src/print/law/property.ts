import type { LawView } from "@cokdyby/api";
import { levelText } from "../level.ts";
import { points } from "../page.ts";
import type { Telling } from "../telling.ts";
import { conditionText } from "./condition.ts";
import { citations, line, section, texts, title } from "./entry.ts";

/** One recommendation that can be checked: in which cases, and what must hold in them. */
export function propertyText(telling: Telling, { rulebook }: LawView, id: string): string {
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
