import type { AskedStep } from "@cokdyby/training";
import { exerciseBranchWords } from "@cokdyby/words/web/exercise-branch";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import type { ScoredBranch } from "../../../worker/branch-tasks.ts";

/** Question by question: what the learner asked for, what the plan would have, and what each was good for. */
export function StepsTable({ scored: { own, plan } }: { readonly scored: ScoredBranch }) {
  const t = useWords(exerciseBranchWords);
  const rows = Array.from({ length: Math.max(own.length, plan.length) }, (_, at) => at);
  return (
    <table className="data-table exercise-steps">
      <caption className="hidden">{t("table")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("step")}</th>
          <th scope="col">{t("own")}</th>
          <th scope="col">{t("plan")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((at) => (
          <tr key={`${own[at]?.fact} ${plan[at]?.fact}`}>
            <th scope="row">{at + 1}</th>
            <Step step={own[at]} />
            <Step step={plan[at]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Step({ step }: { readonly step: AskedStep | undefined }) {
  const t = useWords(exerciseBranchWords);
  const { say } = useLaw();
  if (step === undefined) return <td className="quiet">{t("noStep")}</td>;
  const { fact, value, mattered, neededBefore, neededAfter } = step;
  return (
    <td data-mattered={mattered}>
      {say.fact(fact)}:{" "}
      <strong>{value === undefined ? t("untold") : say.stated(fact, value)}</strong>
      <span className="hint verdict">
        {t(mattered ? "mattered" : "didNotMatter")}{" "}
        {t("left", { after: neededAfter, before: neededBefore })}
      </span>
    </td>
  );
}
