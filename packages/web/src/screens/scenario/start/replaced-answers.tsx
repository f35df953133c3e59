import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useLayoutEffect, useState } from "react";
import { answerOf } from "../../../case/case.ts";
import { caseStore, useCase } from "../../../case/case-store.ts";
import { type ReplacedAnswer, withReplaced } from "../../../case/replaced-options.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { FactLink } from "../../../ui/fact-link.tsx";
import { Message } from "../../../ui/message.tsx";
import { useWords } from "../../../words/words.ts";

/**
 * Puts a case of an earlier edition of the rulebook, however it came, into the words of this one, and
 * says which answers have to be chosen anew, until they are.
 */
export function ReplacedAnswers() {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const shown = useCase();
  const [found, setFound] = useState<readonly ReplacedAnswer[]>([]);
  useLayoutEffect(() => {
    const { replaced } = withReplaced(rulebook, shown);
    if (replaced.length === 0) return;
    setFound(replaced);
    caseStore.rewrite((now) => withReplaced(rulebook, now).shown);
  }, [rulebook, shown]);
  const open = found.flatMap(({ fact, option }) => {
    const declared = rulebook.facts.find((each) => each.fact === fact);
    const earlier = declared?.replaced?.find((each) => each.option === option);
    const answer = answerOf(shown, fact);
    const undecided =
      typeof answer === "object" &&
      typeof answer.value === "object" &&
      "oneOf" in answer.value &&
      earlier?.by.every((each) =>
        (answer.value as { oneOf: readonly unknown[] }).oneOf.includes(each),
      );
    return undecided && earlier !== undefined ? [{ fact, earlier }] : [];
  });
  if (open.length === 0) return null;
  return (
    <div className="wide page replaced-answers">
      <Message kind="warning" role="status">
        <h2>{t("replacedTitle")}</h2>
        <ul>
          {open.map(({ fact, earlier }) => (
            <li key={`${fact} ${earlier.option}`}>
              <FactLink fact={fact}>{say.fact(fact)}</FactLink>:{" "}
              {t("replacedAnswer", {
                before: say.text(earlier.label),
                now: say.or(
                  earlier.by.map((each) => t("quoted", { text: say.stated(fact, each) })),
                ),
              })}
            </li>
          ))}
        </ul>
        <p>{t("replacedNote")}</p>
      </Message>
    </div>
  );
}
