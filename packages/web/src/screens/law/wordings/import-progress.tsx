import { wordingsWords } from "@cokdyby/words/web/wordings";
import { Button } from "../../../ui/button.tsx";
import { Progress, useLate } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import { IMPORT_STEPS } from "../../../worker/wordings/import-steps.ts";
import type { ImportState } from "./use-import.ts";

/** How far an import is, with a way to stop it. */
export function ImportProgress({
  state,
  onStop,
}: {
  readonly state: ImportState | undefined;
  readonly onStop: () => void;
}) {
  const t = useWords(wordingsWords);
  const isPending = state?.isPending === true;
  const isLate = useLate(isPending);
  if (!isPending) return null;
  const done = state.progress?.done ?? 0;
  const step = IMPORT_STEPS[done] ?? "keep";
  return (
    <div className="cluster middle">
      <Progress
        label={`${t(`step_${step}`)} (${t("steps", { at: done + 1, of: IMPORT_STEPS.length })})`}
      />
      {isLate ? <Button onClick={onStop}>{t("stop")}</Button> : null}
    </div>
  );
}
