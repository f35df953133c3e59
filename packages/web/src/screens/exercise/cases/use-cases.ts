import type { Text } from "@cokdyby/engine";
import { useEffect, useState } from "react";
import type { ShownCase } from "../../../law/worked-case.ts";

/** A worked case with the outcomes that are asked for in it. */
export interface ExerciseCase extends ShownCase {
  /** Outcome → the rules that matter most for the answer. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** Told from its facts: the title of its authors may tell how it comes out. */
  readonly neutral: Text;
}

let loading: Promise<readonly ExerciseCase[]> | undefined;

function load(): Promise<readonly ExerciseCase[]> {
  loading ??= Promise.all([
    import("virtual:worked-cases"),
    import("virtual:case-questions"),
    import("virtual:neutral-titles"),
  ]).then(([{ default: cases }, { default: questions }, { default: titles }]) =>
    cases.map((each) => ({
      ...each,
      questions: questions[each.case] ?? {},
      neutral: titles[each.case] ?? each.title,
    })),
  );
  // what failed once may be asked for again
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** The worked cases, fetched when they are first asked for. */
export function useCases(): { readonly cases?: readonly ExerciseCase[]; readonly failed: boolean } {
  const [cases, setCases] = useState<readonly ExerciseCase[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    load().then(setCases, () => setFailed(true));
  }, []);
  return { ...(cases === undefined ? {} : { cases }), failed };
}
