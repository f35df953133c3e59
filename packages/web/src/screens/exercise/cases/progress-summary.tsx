import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useState } from "react";
import { Confirm } from "../../../ui/confirm.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { runStore, useRuns } from "../../training/learn/run-store.ts";
import { marksIn, scoreOf } from "../../training/learn/score.ts";

/** What was solved so far, and a way to be rid of it. @param total how many cases there are */
export function ProgressSummary({ total }: { readonly total: number }) {
  const t = useWords(exerciseWords);
  const { cases, asked } = useRuns();
  const [asking, setAsking] = useState(false);
  const perCase = Object.values(cases).map(marksIn);
  const solved = perCase.filter(({ length }) => length > 0).length;
  const { mark, right, of } = scoreOf(perCase.flat());
  return (
    <section className="cluster panel tinted exercise-progress" aria-label={t("progress")}>
      {solved === 0 ? (
        <p>{t("progressNone")}</p>
      ) : (
        <p>
          <strong>{t("progressCases", { count: solved, of: total })}</strong>{" "}
          {t("progressScore", { right, marks: mark.points / mark.of, of })}
        </p>
      )}
      {Object.keys({ ...cases, ...asked }).length === 0 ? null : (
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
            runStore.removeCases();
            tell(t("resetDone"));
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
