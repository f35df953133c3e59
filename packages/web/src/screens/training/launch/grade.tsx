import type { LtiSession } from "@cokdyby/api/shapes";
import { trainingLaunchWords } from "@cokdyby/words/web/training-launch";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import { answersOf, type Run } from "../learn/run.ts";
import { type Sent, sendGrade } from "./send-grade.ts";

/** What to say of a refusal that trying again does not mend. */
const REFUSED = {
  LTI_SESSION_MISSING: "gone",
  LTI_GRADE_REFUSED: "refused",
  LTI_ANSWER_WRONG: "otherRules",
} as const;

/** That the learning platform has the grade of a set, which is sent as soon as it is handed in. */
export function Grade({ run, session }: { readonly run: Run; readonly session: LtiSession }) {
  const t = useWords(trainingLaunchWords);
  const id = useId();
  const [sent, setSent] = useState<Sent | undefined>(
    session.sent === undefined ? undefined : { score: session.sent },
  );
  const begun = useRef(session.sent !== undefined || !session.graded);
  const send = useCallback(() => {
    setSent(undefined);
    void sendGrade(session.launch, answersOf(run)).then(setSent);
  }, [run, session.launch]);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    send();
  }, [send]);
  const refusal =
    sent !== undefined && "code" in sent
      ? Object.entries(REFUSED).find(([code]) => code === sent.code)?.[1]
      : undefined;
  return (
    <section className="stack gap-s card" aria-labelledby={id}>
      <h3 id={id}>{t("grade")}</h3>
      {!session.graded ? (
        <p>{t("ungraded")}</p>
      ) : sent === undefined ? (
        <Progress label={t("sending")} />
      ) : "score" in sent ? (
        <Message kind="success" role="status">
          <p>{t("sent", sent.score)}</p>
          <p>{t("sentStays")}</p>
        </Message>
      ) : (
        <Message kind="error" role="alert">
          <p>{t(refusal ?? "notSent")}</p>
          {refusal === undefined ? (
            <div>
              <Button onClick={send}>{t("sendAgain")}</Button>
            </div>
          ) : null}
        </Message>
      )}
    </section>
  );
}
