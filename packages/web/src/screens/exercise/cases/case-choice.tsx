import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useId } from "react";
import { useStore } from "zustand";
import { useLaw } from "../../../law/law-context.tsx";
import { TOPICS } from "../../../law/topics.ts";
import { Link } from "../../../router/link.tsx";
import { go } from "../../../router/route.ts";
import { browserStorage, keptStore } from "../../../store/kept-store.ts";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/select.tsx";
import { useWords } from "../../../words/words.ts";
import { useRuns } from "../../training/learn/run-store.ts";
import { marksIn, scoreOf } from "../../training/learn/score.ts";
import { TrainingTabs } from "../../training/training-tabs.tsx";
import { branchAddress, caseAddress } from "../address.ts";
import { TITLE } from "../exercise-title.ts";
import { anotherCase } from "./another-case.ts";
import { ProgressSummary } from "./progress-summary.tsx";
import type { ExerciseCase } from "./use-cases.ts";

/** The topic that cases are chosen by; empty: all. */
const chosen = keptStore(
  "cokdyby.exercise.topic",
  { topic: "" },
  browserStorage<{ topic: string }>(
    {
      write: ({ topic }) => topic,
      read: (kept) => ({ topic: Object.hasOwn(TOPICS, kept) ? kept : "" }),
    },
    "session",
  ),
);

/** All cases, to be chosen by topic or at random. */
export function CaseChoice({ cases }: { readonly cases: readonly ExerciseCase[] }) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const topic = useStore(chosen, (now) => now.topic);
  const id = useId();
  const shown = topic === "" ? cases : cases.filter(({ topics }) => topics.includes(topic));
  return (
    <div className="wide page stack gap-l exercise">
      <h1 id={TITLE} tabIndex={-1}>
        {t("title")}
      </h1>
      <p className="measure">{t("lead")}</p>
      <TrainingTabs part="cases" />
      <ProgressSummary total={cases.length} />
      <div className="cluster exercise-choice">
        <div>
          <label htmlFor={id} className="field-label">
            {t("topic")}
          </label>
          <Select
            id={id}
            value={topic}
            onChange={(event) => chosen.setState({ topic: event.currentTarget.value })}
          >
            <option value="">{t("allTopics", { count: cases.length })}</option>
            {Object.entries(TOPICS).map(([each, words]) => {
              const count = cases.filter(({ topics }) => topics.includes(each)).length;
              return (
                <option key={each} value={each}>
                  {t("topicCount", { topic: say.text(words), count })}
                </option>
              );
            })}
          </Select>
        </div>
        <Button
          look="solid"
          size="m"
          onClick={() => {
            const next = anotherCase(shown, undefined);
            if (next !== undefined) go(caseAddress(next));
          }}
        >
          {t("random")}
        </Button>
        <Button
          size="m"
          onClick={() => {
            const next = anotherCase(shown, undefined);
            if (next !== undefined) go(branchAddress(next));
          }}
        >
          {t("askOut")}
        </Button>
      </div>
      <section aria-labelledby="exercise-cases">
        <h2 id="exercise-cases">{t("cases")}</h2>
        <p className="hint" role="status">
          {t("casesShown", { count: shown.length })}
        </p>
        <ul className="plain tiles exercise-cases">
          {shown.map((each) => (
            <CaseRow key={each.case} shown={each} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function CaseRow({ shown }: { readonly shown: ExerciseCase }) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const run = useRuns().cases[shown.case];
  const { mark, right, of } = scoreOf(run === undefined ? [] : marksIn(run));
  return (
    <li>
      <Link to={caseAddress(shown.case)} className="pick">
        <span className="name exercise-case-title">{say.text(shown.neutral)}</span>
        <span className="small clamped">{say.text(shown.story)}</span>
        {run === undefined ? null : of > 0 ? (
          <span className="pill exercise-case-state" data-tone="chosen" data-done>
            {t("done", { right, marks: mark.points / mark.of, of })}
          </span>
        ) : (
          <span className="pill exercise-case-state" data-tone="open">
            {t("begun")}
          </span>
        )}
      </Link>
    </li>
  );
}
