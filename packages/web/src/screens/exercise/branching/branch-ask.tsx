import type { Status } from "@cokdyby/engine";
import { STATUSES } from "@cokdyby/engine/rulebook";
import { type Branch, questionWords } from "@cokdyby/training";
import { toldWords } from "@cokdyby/words/training/told";
import { exerciseBranchWords } from "@cokdyby/words/web/exercise-branch";
import { useId, useRef, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useAskedFocus } from "../../../ui/focus-asked.ts";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";

/** Id of the heading over the questions. */
export const ASKING = "exercise-asking";

/** The questions that can be asked, one after the other, and the answer that ends it. */
export function BranchAsk({
  branch,
  asked,
  onAsk,
  onCommit,
}: {
  readonly branch: Branch;
  readonly asked: readonly string[];
  readonly onAsk: (fact: string) => void;
  readonly onCommit: (status: Status) => void;
}) {
  const t = useWords(exerciseBranchWords);
  const { rulebook, say } = useLaw();
  const language = useLanguage();
  const words = useWords(toldWords);
  const question = questionWords(branch.outcome, say, { rulebook, words, language });
  const id = useId();
  useAskedFocus(ASKING);
  const list = useRef<HTMLUListElement>(null);
  const [status, setStatus] = useState<Status>();
  const [pressed, setPressed] = useState(false);
  const open = rulebook.facts.filter(
    ({ fact }) => branch.offered.includes(fact) && !asked.includes(fact),
  );
  const last = asked.at(-1);
  const answer = last === undefined ? undefined : branch.answers[last];
  return (
    <div className="stack gap-l">
      <section className="stack gap-s card" aria-labelledby={ASKING}>
        <p>
          <span className="quiet">{t("question")}:</span> <strong>{question}</strong>
        </p>
        <h2 id={ASKING} tabIndex={-1}>
          {t("ask")}
        </h2>
        <p className="hint">{t("askNote")}</p>
        <p role="status" className="exercise-branch-answer">
          {t("askedCount", { count: asked.length })}
          {last === undefined
            ? null
            : ` · ${
                answer === undefined
                  ? t("notTold", { fact: say.fact(last) })
                  : t("told", { fact: say.fact(last), value: say.stated(last, answer) })
              }`}
        </p>
        {open.length === 0 ? <p>{t("allAsked")}</p> : null}
        <ul ref={list} className="plain stack gap-xs exercise-branch-questions">
          {open.map(({ fact, question }, at) => (
            <li key={fact}>
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  // the focus goes on to the question that takes its place
                  const buttons = list.current?.querySelectorAll("button");
                  (buttons?.[at + 1] ?? buttons?.[at - 1])?.focus();
                  onAsk(fact);
                }}
              >
                {say.text(question)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack gap-s card exercise-branch-commit">
        <p id={`${id}-status`} className="hint">
          {t("status")}
          <span className="hidden">: {question}</span>
        </p>
        <Choice<Status>
          labelledBy={`${id}-status`}
          describedBy={pressed && status === undefined ? `${id}-problem` : undefined}
          options={STATUSES.map((value) => ({ value, label: say.phrase(`status.${value}`) }))}
          value={status}
          onChoose={setStatus}
        />
        {pressed && status === undefined ? (
          <p id={`${id}-problem`} className="small field-problem" role="alert">
            {t("chooseStatus")}
          </p>
        ) : null}
        <div>
          <Button
            look="solid"
            size="m"
            onClick={() => (status === undefined ? setPressed(true) : onCommit(status))}
          >
            {t("commit")}
          </Button>
        </div>
      </section>
    </div>
  );
}
