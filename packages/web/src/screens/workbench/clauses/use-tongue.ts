import { clauseWords } from "@cokdyby/words/web/clause";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import type { Tongue } from "./tongue.ts";

/** What clauses are told with in the language shown. */
export function useTongue(): Tongue {
  const { rulebook, say } = useLaw();
  const t = useWords(clauseWords);
  return { rulebook, say, t };
}
