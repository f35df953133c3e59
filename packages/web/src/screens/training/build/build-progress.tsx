import type { Problem } from "@cokdyby/engine";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { uiWords } from "@cokdyby/words/web/ui";
import { Button } from "../../../ui/button.tsx";
import { Failure, Message } from "../../../ui/message.tsx";
import { Progress, useLate } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import type { BuildState } from "./use-build.ts";

/** That a set is being made, with a way to stop it; or why there is none. */
export function BuildProgress({
  state: { running, stopped, problems, fault },
  onStop,
}: {
  readonly state: BuildState;
  readonly onStop: () => void;
}) {
  const t = useWords(trainingSetWords);
  const ui = useWords(uiWords);
  const late = useLate(running);
  if (fault) {
    return <Failure>{ui("fault")}</Failure>;
  }
  if (problems.length > 0) return <BuildProblems problems={problems} />;
  if (stopped) {
    return (
      <Message kind="warning" role="status">
        <p>{t("stopped")}</p>
      </Message>
    );
  }
  if (!running) return null;
  return (
    <div className="cluster middle">
      <Progress label={t("building")} />
      {late ? <Button onClick={onStop}>{t("stop")}</Button> : null}
    </div>
  );
}

/** Which choice no item satisfies, or which cannot be followed. */
function BuildProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useWords(trainingSetWords);
  return (
    <Message kind="error" role="alert">
      <ul className="problems">
        {problems.map(({ code, pointer = "" }) => (
          <li key={`${code} ${pointer}`}>
            {t(code === "SET_EMPTY" ? "empty" : "wrongChoice", { choice: choiceOf(pointer) })}
          </li>
        ))}
      </ul>
    </Message>
  );
}

/** The member of the choices that a problem points at: `#/levels` → `levels`. */
function choiceOf(pointer: string): string {
  return pointer.split("/")[1] ?? "";
}
