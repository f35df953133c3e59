import { impactWords } from "@cokdyby/words/web/impact";
import { uiWords } from "@cokdyby/words/web/ui";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { Progress, useLate } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import { DraftProblems } from "../draft/draft-problems.tsx";
import { STEPS, type useImpact } from "./use-impact.ts";

/** How far the computation is, with a way to stop it; why there is none. */
export function ImpactProgress({ state }: { readonly state: ReturnType<typeof useImpact> }) {
  const t = useWords(impactWords);
  const ui = useWords(uiWords);
  const { step, stopped, fault, problems, stop, again } = state;
  const late = useLate(step !== undefined);
  if (fault !== undefined) {
    return (
      <Message kind="error" role="alert">
        <p>{ui("fault")}</p>
        <Button onClick={again}>{t("again")}</Button>
      </Message>
    );
  }
  if (problems.length > 0) {
    return (
      <Message kind="error" role="alert">
        <DraftProblems problems={problems} />
      </Message>
    );
  }
  if (stopped) {
    return (
      <Message kind="warning" role="status">
        <p>{t("stopped")}</p>
        <Button onClick={again}>{t("again")}</Button>
      </Message>
    );
  }
  if (step === undefined) return null;
  const at = STEPS.indexOf(step) + 1;
  return (
    <div className="cluster middle bench-progress">
      <Progress label={`${t(`step_${step}`)} (${t("steps", { at, of: STEPS.length })})`} />
      {late ? <Button onClick={stop}>{t("stop")}</Button> : null}
    </div>
  );
}
