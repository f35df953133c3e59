import "./scenario.css";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useEffect, useId, useRef } from "react";
import { isBlank, wireOf } from "../../case/case.ts";
import { useCaseTurn, useOfCase } from "../../case/case-store.ts";
import { isBeside } from "../../case/kept-case.ts";
import { useFindingsLater } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { MAIN } from "../../law/sections.ts";
import { Choice } from "../../ui/choice.tsx";
import { goToQuestion, isQuestionAwaited, useAskedQuestion } from "../../ui/go-to-question.ts";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { AskMe } from "./ask-me.tsx";
import { CaseBar } from "./case-bar.tsx";
import { Announcer } from "./findings/announcer.tsx";
import { FindingsPanel } from "./findings/findings-panel.tsx";
import { OfFile } from "./from-file.tsx";
import { type Mode, setMode, useMode } from "./mode.ts";
import { QuestionList } from "./question-list.tsx";
import { StartPanel } from "./start/start-panel.tsx";
import { useStart } from "./start/use-start.tsx";
import { useMainFacts } from "./use-main-facts.ts";

/** The case on one side, what follows from it on the other. */
export default function ScenarioScreen() {
  const t = useWords(scenarioWords);
  const blank = useOfCase(isBlank);
  const start = useStart();
  const mode = useMode();
  const turn = useCaseTurn();
  const asked = useAskedQuestion();
  const heading = useId();
  const questions = useRef<HTMLHeadingElement>(null);
  // a question that is asked for from elsewhere stands in the full list
  useEffect(() => {
    if (isQuestionAwaited()) setMode("all");
  }, [asked]);
  return (
    <div className="wide scenario">
      <h1 className="hidden">{t("title")}</h1>
      <CaseBar start={start} />
      {isBeside ? <p className="panel tinted of-file">{t("beside")}</p> : null}
      <OfFile />
      <div className="columns read">
        <section aria-labelledby="questions-title">
          <div className="cluster middle apart questions-head">
            <h2 id="questions-title" ref={questions} tabIndex={-1}>
              {t("questions")}
            </h2>
            <span id={heading} className="hidden">
              {t("mode")}
            </span>
            <Choice<Mode>
              labelledBy={heading}
              options={[
                { value: "all", label: t("modeAll") },
                { value: "ask", label: t("modeAsk") },
              ]}
              value={mode}
              onChoose={setMode}
            />
          </div>
          {blank && mode === "all" ? (
            <StartPanel
              start={start}
              onAsk={() => {
                // the panel goes, and with it what had the focus
                questions.current?.focus();
                setMode("ask");
              }}
            />
          ) : null}
          {mode === "ask" ? (
            <AskMe key={turn} />
          ) : (
            <QuestionList key={turn} lead={<QuestionLead />} />
          )}
        </section>
        <FindingsPanel />
      </div>
      <Announcer />
      {start.parts}
    </div>
  );
}

/** How much is still open, and the question that settles most of it. */
function QuestionLead() {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const { answered: shown, decided, problems } = useFindingsLater();
  const { missing } = useMainFacts();
  const possible = decided === shown && problems.length === 0;
  const plan = useTask("plan", possible ? [wireOf(shown), MAIN] : undefined);
  // its room stays: nothing below it moves when there is something to say
  if (decided === undefined || problems.length > 0) return <p className="still-needed" />;
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
