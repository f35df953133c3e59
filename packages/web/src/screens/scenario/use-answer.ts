import { type Answer, answerFrom } from "../../case/case.ts";
import { useOfCase } from "../../case/case-store.ts";

/** What the case says of one fact at this moment; what shows it is not drawn anew for another fact. */
export function useAnswer(fact: string): Answer {
  const value = useOfCase(({ facts }) => facts[fact]);
  const unobtainable = useOfCase((now) => now.unobtainable.includes(fact));
  return answerFrom(value, unobtainable);
}
