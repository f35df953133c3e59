import type { TrainingSet } from "@cokdyby/training";
import { useMemo } from "react";
import { useLanguage } from "../../../words/language.tsx";
import { typesetAll } from "../../../words/typography.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { useTask } from "../../../worker/use-task.ts";

/** The items of a set in the words of the language shown, typeset. */
export function useToldSet(set: TrainingSet | undefined): {
  readonly items?: readonly ShownItem[];
  readonly failed: boolean;
} {
  const language = useLanguage();
  const { value, fault } = useTask("tellSet", set && [set, language]);
  // what was told in another language, or of another set, is not shown
  const fits =
    value !== undefined &&
    value.length === set?.items.length &&
    value.every((each, at) => each.item === set.items[at]?.item && each.language === language);
  const items = useMemo(
    () => (fits ? value.map((each) => typesetAll(each, language)) : undefined),
    [fits, value, language],
  );
  return { ...(items === undefined ? {} : { items }), failed: fault !== undefined };
}
