import { fileWords } from "@cokdyby/words/web/file";
import { uiWords } from "@cokdyby/words/web/ui";
import { Button } from "../../ui/button.tsx";
import { Failure, Message } from "../../ui/message.tsx";
import { Progress, useLate } from "../../ui/progress.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import type { Task } from "../../worker/use-task.ts";

/** How far the work on a file is, with a way to stop it; or that it was stopped, with a way to go on; or that it failed. */
export function FileProgress({
  task: { pending, progress, stopped, fault, stop, again },
  label,
}: {
  readonly task: Task<unknown>;
  readonly label: string;
}) {
  const t = useWords(fileWords);
  const ui = useWords(uiWords);
  const language = useLanguage();
  const isLate = useLate(pending);
  if (stopped === true) {
    return (
      <Message role="status">
        <p>{t("stopped")}</p>
        <Button onClick={again}>{t("again")}</Button>
      </Message>
    );
  }
  if (fault !== undefined) return <Failure>{ui("fault")}</Failure>;
  if (!pending) return null;
  const part = progress === undefined ? undefined : progress.done / progress.of;
  return (
    <div className="cluster middle">
      <Progress label={label} />
      {part === undefined || !isLate ? null : (
        <>
          <progress className="file-progress" aria-label={t("progress")} max={1} value={part} />
          <span className="hint" aria-hidden="true">
            {part.toLocaleString(language, { style: "percent", maximumFractionDigits: 0 })}
          </span>
          <Button onClick={stop}>{t("stop")}</Button>
        </>
      )}
    </div>
  );
}
