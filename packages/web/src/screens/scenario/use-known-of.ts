import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { useMemo } from "react";
import { type Case, presumedIn } from "../../case/case.ts";
import { useFindingsLater } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { clashesIn } from "./clashes.ts";
import type { QuestionProps } from "./question.tsx";
import { otherWays } from "./question-groups.ts";
import { useMainFacts } from "./use-main-facts.ts";

/** A fact → what the page knows of it, as the question on it shows that. */
export function useKnownOf(): (declared: FactDeclaration) => QuestionProps {
  const { rulebook, say } = useLaw();
  const { answered, belonging, excepted, lawDate, problems } = useFindingsLater();
  const { missing } = useMainFacts();
  const ways = useMemo(() => otherWays(rulebook), [rulebook]);
  const clashes = clashesIn(problems);
  return (declared) => {
    const { fact } = declared;
    const otherWay = ways.get(fact);
    const about = [fact, ...(otherWay === undefined ? [] : [otherWay])];
    const clash = clashes.find(({ facts }) => facts.some((each) => about.includes(each)));
    const others = clash?.facts.filter((each) => !about.includes(each)).map(say.fact) ?? [];
    return {
      declared,
      otherWay,
      needed: missing.has(fact) || (otherWay !== undefined && missing.has(otherWay)),
      belongs: belonging[fact] !== "no",
      presumes: presumesAnything(declared, answered) && !excepted.includes(fact),
      presumable: presumedIn(answered, [fact]).length > 0,
      lawDate,
      clash:
        clash === undefined
          ? undefined
          : others.length === 0
            ? clash.says
            : `${clash.says} (${say.and(others)})`,
    };
  };
}

/** Whether anything is presumed of a missing fact: not where what it gives way to is given, nor a day of the act without a law date. */
function presumesAnything({ presumed }: FactDeclaration, { facts, on }: Case): boolean {
  if (presumed === undefined) return false;
  const { value, unlessStated = [] } = presumed;
  if (typeof value === "object" && value.date === "law") return on !== undefined;
  return !unlessStated.some((each) => Object.hasOwn(facts, each));
}
