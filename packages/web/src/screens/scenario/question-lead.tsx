import { scenarioWords } from "@cokdyby/words/web/scenario";
import { wireOf } from "../../case/case.ts";
import { useFindingsLater } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { MAIN } from "../../law/sections.ts";
import { goToQuestion } from "../../ui/go-to-question.ts";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { useMainFacts } from "./use-main-facts.ts";

/** How much is still open, and the question that settles most of it. */
export function QuestionLead() {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const { answered: shown, decided, problems } = useFindingsLater();
  const { missing } = useMainFacts();
  const possible = decided === shown && problems.length === 0;
  const plan = useTask("plan", possible ? [wireOf(shown), MAIN] : undefined);
  if (decided === undefined || problems.length > 0) return null;
  const open = [...missing].filter((fact) => !shown.unobtainable.includes(fact));
  const best = plan.pending ? undefined : plan.value?.ranked[0]?.fact;
  return (
    <p className="still-needed">
      {open.length === 0 ? t("nothingNeeded") : t("stillNeeded", { count: open.length })}{" "}
      {best === undefined || open.length === 0 ? null : (
        <button type="button" className="link-button inline" onClick={() => goToQuestion(best)}>
          {t("mostUseful", { fact: say.fact(best) })}
        </button>
      )}
    </p>
  );
}
