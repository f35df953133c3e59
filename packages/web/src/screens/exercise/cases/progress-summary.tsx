import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useState } from "react";
import { Confirm } from "../../../ui/confirm.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { sumOfScores } from "../attempt/score.ts";
import { marksWords, rightWords } from "../attempt/score-words.ts";
import { progressStore, useProgress } from "../progress-store.ts";

/** What was solved so far, and a way to be rid of it. @param total how many cases there are */
export function ProgressSummary({ total }: { readonly total: number }) {
  const t = useWords(exerciseWords);
  const { attempts, runs, cases, twins } = useProgress();
  const [asking, setAsking] = useState(false);
  const scores = Object.values(cases);
  const sum = sumOfScores(scores);
  const atTwins = Object.values(twins).flat();
  return (
    <section className="cluster panel tinted exercise-progress" aria-label={t("progress")}>
      {scores.length === 0 ? (
        <p>{t("progressNone")}</p>
      ) : (
        <p>
          <strong>{t("progressCases", { count: scores.length, of: total })}</strong>{" "}
          {t("progressScore", {
            findings: rightWords(sum, t),
            marks: marksWords(sum, t),
          })}{" "}
          {atTwins.length === 0
            ? null
            : t("progressTwins", {
                count: atTwins.length,
                findings: rightWords(sumOfScores(atTwins), t),
              })}
        </p>
      )}
      {Object.keys({ ...attempts, ...runs }).length === 0 ? null : (
        <button type="button" className="small link-button" onClick={() => setAsking(true)}>
          {t("reset")}
        </button>
      )}
      {asking ? (
        <Confirm
          title={t("resetTitle")}
          lead={t("resetLead")}
          keep={t("resetKeep")}
          act={t("resetDo")}
          onAct={() => {
            progressStore.reset();
            tell(t("resetDone"));
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
