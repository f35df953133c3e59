import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useEffect, useRef, useState } from "react";
import { answerOf, wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindingsLater } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { MAIN } from "../../law/sections.ts";
import { Button } from "../../ui/button.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { AnswerEffects } from "./answer-effects.tsx";
import { Question } from "./question.tsx";
import { useKnownOf } from "./use-known-of.ts";

/** One question at a time, the one that settles most, with what each answer would settle. */
export function AskMe() {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const knownOf = useKnownOf();
  const shown = useCase();
  const { decided, problems } = useFindingsLater();
  const possible = decided === shown && problems.length === 0;
  const {
    value: plan,
    pending,
    fault,
  } = useTask("plan", possible ? [wireOf(shown), MAIN] : undefined);
  // the plan for the case as it stands is not there yet; that of an earlier one may ask what is answered by now
  const waiting = pending || !possible;
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<string>();
  const area = useRef<HTMLDivElement>(null);
  const moved = useRef(false);

  const ranked = plan?.ranked.map(({ fact }) => fact) ?? [];
  const best = ranked.find((fact) => !skipped.includes(fact) && fact !== asked);
  // the question stays while its answer is being given, and is asked anew when the reader goes on
  const current = asked ?? best;
  const answered = current !== undefined && answerOf(shown, current) !== "notEstablished";
  const goOn = (skip: boolean) => {
    if (skip && current !== undefined) setSkipped([...skipped, current]);
    moved.current = true;
    setAsked(undefined);
  };
  useEffect(() => {
    if (asked === undefined && best !== undefined && !waiting) setAsked(best);
  }, [asked, best, waiting]);
  useEffect(() => {
    if (!moved.current || asked === undefined) return;
    moved.current = false;
    area.current?.querySelector<HTMLElement>("h4")?.focus();
  }, [asked]);

  if (current === undefined && (waiting || plan === undefined)) {
    return problems.length > 0 ? null : (
      <Waiting failed={fault !== undefined} label={t("askPlanning")} />
    );
  }
  if (current === undefined) {
    return (
      <section className="stack gap-l card ask-done">
        {ranked.length > 0 ? (
          <>
            <h3>{t("askSkippedLeft", { count: ranked.length })}</h3>
            <p>{t("askSkippedNote")}</p>
            <Button onClick={() => setSkipped([])}>{t("askRestart")}</Button>
          </>
        ) : (
          <>
            <h3>{t("askDone")}</h3>
            <p>{t("askDoneNote")}</p>
          </>
        )}
        <GivenSoFar onChange={setAsked} />
      </section>
    );
  }
  const declared = rulebook.facts.find(({ fact }) => fact === current);
  return (
    <form
      className="stack gap-l card ask-me"
      onSubmit={(event) => {
        event.preventDefault();
        goOn(!answered);
      }}
    >
      <div ref={area}>
        <h3 className="hint">
          {t("askGoal")}: {say.fact(current)}
        </h3>
        {declared === undefined ? null : <Question key={current} {...knownOf(declared)} />}
      </div>
      <div className="cluster">
        <Button look={answered ? "solid" : "outlined"} size="m" submits>
          {t(answered ? "askNext" : "askSkip")}
        </Button>
      </div>
      <AnswerEffects effects={plan?.impact[current]} fact={current} />
      <GivenSoFar onChange={setAsked} />
    </form>
  );
}

/** What the case says by now; each can be asked again. */
function GivenSoFar({ onChange }: { readonly onChange: (fact: string) => void }) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const { facts, unobtainable } = useCase();
  const given = Object.entries(facts);
  if (given.length + unobtainable.length === 0) return null;
  const change = (fact: string) => (
    <button type="button" className="small link-button" onClick={() => onChange(fact)}>
      {t("askChange")}
      <span className="hidden"> {say.fact(fact)}</span>
    </button>
  );
  return (
    <section className="stack gap-s given-so-far">
      <h3>{t("askGivenSoFar")}</h3>
      <dl className="pairs">
        {given.map(([fact, value]) => (
          <div key={fact}>
            <dt>{say.fact(fact)}</dt>
            <dd>
              {say.stated(fact, value)} {change(fact)}
            </dd>
          </div>
        ))}
        {unobtainable.map((fact) => (
          <div key={fact}>
            <dt>{say.fact(fact)}</dt>
            <dd>
              {t("cannotBeEstablished")} {change(fact)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
