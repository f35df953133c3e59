import type { Text } from "@cokdyby/engine";
import { once } from "../../../law/fetch-law.ts";
import { type Loaded, useLoaded } from "../../../law/use-loaded.ts";
import type { ShownCase } from "../../../law/worked-case.ts";

/** A worked case with the outcomes that are asked for in it. */
export interface ExerciseCase extends ShownCase {
  /** Outcome → the rules that matter most for the answer. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** Told from its facts: the title of its authors may tell how it comes out. */
  readonly neutral: Text;
}

const load = once(async (): Promise<readonly ExerciseCase[]> => {
  const [{ default: cases }, { default: questions }, { default: titles }] = await Promise.all([
    import("virtual:worked-cases"),
    import("virtual:case-questions"),
    import("virtual:neutral-titles"),
  ]);
  return cases.map((each) => ({
    ...each,
    questions: questions[each.case] ?? {},
    neutral: titles[each.case] ?? each.title,
  }));
});

/** The worked cases, fetched when they are first asked for. */
export function useCases(): Loaded<readonly ExerciseCase[]> {
  return useLoaded(load);
}
