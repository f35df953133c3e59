import type { FactDeclaration } from "@cokdyby/engine";
import { useMemo } from "react";
import { presumedIn } from "../../case/case.ts";
import { useFindingsLater } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { clashesIn } from "./clashes.ts";
import type { QuestionProps } from "./question.tsx";
import { datesOfBirth } from "./question-groups.ts";
import { useMainFacts } from "./use-main-facts.ts";

/** A fact → what the page knows of it, as the question on it shows that. */
export function useKnownOf(): (declared: FactDeclaration) => QuestionProps {
  const { rulebook, say } = useLaw();
  const { answered, belonging, lawDate, problems } = useFindingsLater();
  const { missing } = useMainFacts();
  const born = useMemo(() => datesOfBirth(rulebook), [rulebook]);
  const clashes = clashesIn(problems);
  return (declared) => {
    const { fact } = declared;
    const bornOn = born.get(fact);
    const clash = clashes.find(({ facts }) => facts.includes(fact));
    const others = clash?.facts.filter((each) => each !== fact).map(say.fact) ?? [];
    return {
      declared,
      bornOn,
      needed: missing.has(fact) || (bornOn !== undefined && missing.has(bornOn)),
      belongs: belonging[fact] !== "no",
      presumable: presumedIn(answered, [fact]).length > 0,
      lawDate,
      clash: clash === undefined ? undefined : `${clash.says} (${say.and(others)})`,
    };
  };
}
