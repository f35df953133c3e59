import { scenarioWords } from "@cokdyby/words/web/scenario";
import { type FocusEvent, type ReactNode, useMemo, useRef } from "react";
import { answerOf } from "../../case/case.ts";
import { useFindingsLater } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useAskedQuestion, useGoToAsked } from "../../ui/go-to-question.ts";
import { tell } from "../../ui/notice.tsx";
import { questionId } from "../../ui/question-id.ts";
import { useAttempt } from "../../ui/use-attempt.ts";
import { useWords } from "../../words/words.ts";
import { Question } from "./question.tsx";
import {
  askedUnder,
  type Held,
  otherWays,
  type QuestionGroup,
  questionGroups,
} from "./question-groups.ts";
import { useKnownOf } from "./use-known-of.ts";
import { useMainFacts } from "./use-main-facts.ts";
import { useQuestionOrder } from "./use-question-order.ts";

/** All questions that have a meaning in the case, under their headings. */
export function QuestionList({ lead }: { readonly lead: ReactNode }) {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const attempt = useAttempt();
  const { answered: shown, belonging, decided } = useFindingsLater();
  const { missing, presumed } = useMainFacts();
  const { order, renew } = useQuestionOrder();
  const knownOf = useKnownOf();
  const ways = useMemo(() => otherWays(rulebook), [rulebook]);
  const asked = useAskedQuestion()?.fact;
  const wanted = asked === undefined ? undefined : askedUnder(rulebook, asked);
  const held = useRef<Held>(undefined);
  const groupsIn = (inOrder: readonly string[]) => {
    const foreground = new Set([...missing, ...presumed]);
    const known = { shown, belonging, foreground, order: inOrder, wanted, held: held.current };
    return questionGroups(rulebook, known);
  };
  const groups = useMemo(
    () => groupsIn(order),
    [rulebook, shown, belonging, missing, presumed, order, wanted],
  );
  const reorder = async () => {
    const next = groupsIn(await renew());
    tell(t(factsOf(next).join() === factsOf(groups).join() ? "reorderedSame" : "reordered"));
  };
  useGoToAsked();
  const hold = ({ target }: FocusEvent) => {
    const id = target.closest(".question")?.id;
    const asked = rulebook.facts.find(({ fact }) => questionId(fact) === id);
    const first = target.closest(".other-questions") === null;
    held.current = asked && { fact: asked.fact, first };
  };
  const release = () => {
    held.current = undefined;
  };
  return (
    <>
      <div className="cluster apart question-lead">
        {lead}
        <button type="button" className="small link-button" onClick={() => attempt(reorder())}>
          {t("reorder")}
        </button>
      </div>
      {groups.map(({ group, first, others }) => {
        const answered = first.filter(({ fact }) =>
          [fact, ways.get(fact) ?? fact].some((each) => answerOf(shown, each) !== "notEstablished"),
        );
        return (
          <section
            key={group}
            className="card question-group"
            aria-labelledby={`group-${group}`}
            onFocus={hold}
            onBlur={release}
          >
            <div className="cluster apart group-head">
              <h3 id={`group-${group}`}>
                {say.text(rulebook.groups.find((each) => each.group === group)?.label)}
              </h3>
              <span className="hint">{t("answered", { count: answered.length })}</span>
            </div>
            {first.map((declared) => (
              <Question key={declared.fact} {...knownOf(declared)} />
            ))}
            {others.length > 0 ? (
              <Disclosure
                className="other-questions"
                // before the first findings nobody knows what can change them
                summary={t(decided === undefined ? "furtherFacts" : "otherFacts", {
                  count: others.length,
                })}
              >
                {others.map((declared) => (
                  <Question key={declared.fact} {...knownOf(declared)} />
                ))}
              </Disclosure>
            ) : null}
          </section>
        );
      })}
    </>
  );
}

/** The questions as they stand one below the other. */
function factsOf(groups: readonly QuestionGroup[]): readonly string[] {
  return groups.flatMap(({ first, others }) => [...first, ...others].map(({ fact }) => fact));
}
