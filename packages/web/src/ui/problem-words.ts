import type { KeyOf } from "@cokdyby/words";
import { problemWords } from "@cokdyby/words/web/problem";

/** What is said of the codes of problems. */
type CodeKey = Extract<KeyOf<typeof problemWords>, `code.${string}`>;

/** Whether there are words under a key for the code of a problem, `code.SHAPE`. */
export function isWorded(key: `code.${string}`): key is CodeKey {
  return Object.hasOwn(problemWords.cs, key);
}
