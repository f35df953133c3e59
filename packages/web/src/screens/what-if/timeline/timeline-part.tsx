import { whatIfWords } from "@cokdyby/words/web/what-if";
import { type Answer, answerOf, wireOf, withAnswer } from "../../../case/case.ts";
import { caseStore, useCase } from "../../../case/case-store.ts";
import { useFindings } from "../../../findings/findings-context.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { DateInput } from "../../../ui/date-input.tsx";
import { Message } from "../../../ui/message.tsx";
import { ProblemList } from "../../../ui/problem-list.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import type { LawCourse } from "../../../worker/law-course.ts";
import { useTask } from "../../../worker/use-task.ts";
import { variable } from "../vary/fact-select.tsx";
import { MoreFavourableLaw } from "./more-favourable.tsx";
import { stepsOf } from "./steps.ts";
import { TimelineStep } from "./timeline-step.tsx";

/** The case under one wording of the law after another, and which law is the more favourable one. */
export function TimelinePart() {
  const t = useWords(whatIfWords);
  const language = useLanguage();
  const { rulebook } = useLaw();
  const shown = useCase();
  const { decided } = useFindings();
  const outcomes = rulebook.outcomes.map(({ outcome }) => outcome);
  const { value, fault } = useTask(
    "lawCourse",
    decided === shown ? [wireOf(shown), outcomes, language] : undefined,
  );
  return (
    <section className="stack gap-l measure-wide what-if-part" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t("part_timeline")}</h2>
      <p className="measure">{t("timelineLead")}</p>
      <ActDate />
      {value === undefined ? (
        <Waiting failed={fault !== undefined} label={t("computing")} />
      ) : value.ok ? (
        <Course course={value.value} />
      ) : (
        <Message kind="error" role="alert">
          <ProblemList problems={value.problems} />
        </Message>
      )}
    </section>
  );
}

/** The day of the act, which the law begins with. */
function ActDate() {
  const t = useWords(whatIfWords);
  const { rulebook, say } = useLaw();
  const shown = useCase();
  const declared = variable(rulebook).find(({ type }) => type === "date");
  if (declared === undefined) return null;
  const { fact } = declared;
  const answer = answerOf(shown, fact);
  const day =
    typeof answer === "object" && typeof answer.value === "string" ? answer.value : undefined;
  const set = (next: Answer) => caseStore.change((now) => withAnswer(now, fact, next), fact);
  return (
    <div>
      <span className="field-label">{say.fact(fact)}</span>
      <DateInput
        name={say.fact(fact)}
        day={day}
        onDay={(next) => set(next === undefined ? "notEstablished" : { value: next })}
      />
      {shown.on === undefined ? null : (
        <p className="hint">{t("lawDateChosen", { date: say.date(shown.on) })}</p>
      )}
    </div>
  );
}

function Course({ course: { points, moreFavourable, span } }: { readonly course: LawCourse }) {
  const t = useWords(whatIfWords);
  const shown = useCase();
  const steps = stepsOf(points);
  const first = span === "all" ? "why_first" : shown.on === undefined ? "why_act" : "why_chosen";
  return (
    <div className="stack gap-xl">
      {span === "all" ? (
        <Message>
          <p>{t("allWordings")}</p>
        </Message>
      ) : points.length > 1 && moreFavourable !== undefined ? (
        <MoreFavourableLaw favour={moreFavourable} points={points} />
      ) : (
        <Message>
          <p>{t("noLaterLaw")}</p>
        </Message>
      )}
      <section aria-labelledby="steps-title">
        <h3 id="steps-title">{t("stepsTitle")}</h3>
        <ol className="plain stack">
          {steps.map((step, index) => (
            <TimelineStep
              key={step.point.date}
              step={step}
              first={index === 0 ? first : undefined}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}
