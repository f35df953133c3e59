import { type LawList, lawViewOf } from "@cokdyby/api";
import type { Telling } from "../telling.ts";
import { amendmentText, outcomeText, parameterText, readingText, sourceText } from "./entries.ts";
import { factText } from "./fact.ts";
import { listText } from "./lists.ts";
import { propertyText } from "./property.ts";
import { ruleText } from "./rule.ts";

/** A list of the law, or one entry of it, for a person. @param on the day; all days when left out */
export function lawText(
  telling: Telling,
  list: LawList,
  id: string | undefined,
  on: string | undefined,
): string {
  const view = lawViewOf(telling.rulebook, on);
  if (id === undefined) return listText(telling, view, list);
  switch (list) {
    case "facts":
      return factText(telling, view, id);
    case "outcomes":
      return outcomeText(telling, view, id);
    case "rules":
      return ruleText(telling, view, id, on);
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
      return listText(telling, view, list);
  }
}
