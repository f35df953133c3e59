import type { LtiSession } from "@cokdyby/api/shapes";
import { isLearnerCode } from "@cokdyby/training";
import { trainingLaunchWords } from "@cokdyby/words/web/training-launch";
import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { askFocus } from "../../../ui/focus-asked.ts";
import { Message } from "../../../ui/message.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import { HERE } from "./here.ts";
import { goTo, openPlaces, type Run } from "./run.ts";
import { runStore } from "./run-store.ts";

/** The end of a set: what is still open, the code of the learner unless it was launched, and the handing in. */
export function HandIn({ run, launched }: { readonly run: Run; readonly launched?: LtiSession }) {
  const t = useWords(trainingRunWords);
  const launch = useWords(trainingLaunchWords);
  const id = useId();
  const [pressed, setPressed] = useState(false);
  const open = openPlaces(run);
  const [first] = open;
  const wrongCode = pressed && !isLearnerCode(run.learner);
  return (
    <form
      className="stack gap-l card training-hand-in"
      aria-labelledby={HERE}
      onSubmit={(event) => {
        event.preventDefault();
        if (launched !== undefined || isLearnerCode(run.learner)) {
          askFocus(HERE);
          return runStore.keep({ ...run, handedIn: true });
        }
        setPressed(true);
        document.getElementById(`${id}-code`)?.focus();
      }}
    >
      <h2 id={HERE} tabIndex={-1}>
        {t("handIn")}
      </h2>
      {first === undefined ? (
        <p>{t("allAnswered")}</p>
      ) : (
        <Message kind="warning">
          <p>{t("stillOpen", { count: open.length })}</p>
          <div>
            <Button onClick={() => runStore.keep(goTo(run, first))}>
              {t("toOpen", { number: first + 1 })}
            </Button>
          </div>
        </Message>
      )}
      {launched === undefined ? (
        <div className="field narrow training-code">
          <label htmlFor={`${id}-code`}>{t("code")}</label>
          <TextInput
            id={`${id}-code`}
            value={run.learner}
            maxLength={12}
            invalid={wrongCode}
            aria-describedby={wrongCode ? `${id}-wrong ${id}-note` : `${id}-note`}
            onChange={(event) =>
              runStore.keep({ ...run, learner: event.currentTarget.value.trim() })
            }
          />
          {wrongCode ? (
            <p id={`${id}-wrong`} className="small field-problem" role="alert">
              {t("codeWrong")}
            </p>
          ) : null}
          <p id={`${id}-note`} className="hint">
            {t("codeNote")}
          </p>
        </div>
      ) : null}
      <div className="stack gap-s starts">
        <Button look="solid" size="m" submits>
          {launched?.graded === true ? launch("handIn") : t("commit")}
        </Button>
        <p className="hint">
          {launched === undefined
            ? t("commitNote")
            : launch(launched.graded ? "handInNote" : "handInUngraded")}
        </p>
      </div>
    </form>
  );
}
