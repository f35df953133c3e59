import { derived } from "../derived.ts";
import type { Rulebook, Scalar } from "./rulebook.ts";

/** How what lies in the home state is written in a case, by the state's code, and in a file, by the option. */
export interface HomeWords {
  /** The code of the home state; nothing where the rulebook reads no files. */
  readonly home?: string;
  /** By fact that is about places: the option for what lies in the home state alone. */
  readonly options: ReadonlyMap<string, Scalar>;
  /** By option: whether it is that of what lies in the home state alone, or there among others. */
  readonly words: ReadonlyMap<Scalar, "only" | "among">;
}

/** Both ways of writing places, as the projection of case files declares them. */
export function homeWordsOf(rulebook: Rulebook): HomeWords {
  return derived(rulebook, readHomeWords);
}

function readHomeWords({ caseFile: [declared] }: Rulebook): HomeWords {
  const options = new Map<string, Scalar>();
  const words = new Map<Scalar, "only" | "among">();
  for (const origin of declared?.facts ?? []) {
    if (!("states" in origin) || origin.states.only === undefined) continue;
    options.set(origin.fact, origin.states.only);
    words.set(origin.states.among, "among").set(origin.states.only, "only");
  }
  return { ...(declared && { home: declared.home }), options, words };
}
