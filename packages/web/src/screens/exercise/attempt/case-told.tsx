import type { WireCase } from "@cokdyby/api/shapes";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { typesetAll } from "../../../words/typography.ts";
import { useWords } from "../../../words/words.ts";
import { useTask } from "../../../worker/use-task.ts";
import { ToldStory } from "../../training/set/told-story.tsx";
import { caseAddress } from "../address.ts";
import type { ExerciseCase } from "../cases/use-cases.ts";
import { useAskedFocus } from "../focus-asked.ts";
import { GivenReadings, Presumptions } from "../given.tsx";
import type { Attempt } from "./attempt.ts";
import type { Solution } from "./use-solution.ts";

/** Id of the heading of a twin. */
export const TWIN = "exercise-twin";

/** What a learner is told: the story, the facts (of a twin with what is different), and the law date. */
export function CaseTold({
  shown,
  attempt,
  solution,
}: {
  readonly shown: ExerciseCase;
  readonly attempt: Attempt;
  readonly solution: Solution;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const { decided, findings } = solution;
  const given = {
    defaulted: attempt.chosen.flatMap((outcome) => findings[outcome]?.defaulted ?? []),
    presumed: attempt.chosen.flatMap((outcome) => findings[outcome]?.presumed ?? []),
  };
  const isTwin = attempt.twin !== undefined;
  useAskedFocus(TWIN);
  return (
    <section className="stack card sticky exercise-told" aria-label={t("caseTold")}>
      {isTwin ? (
        <div className="stack gap-s starts panel noted exercise-twin">
          <h2 id={TWIN} tabIndex={-1}>
            {t("twinTitle")}
          </h2>
          <p>{t("twinLead")}</p>
          <ChangedFact told={solution.told} decided={decided} fact={attempt.twin?.fact ?? ""} />
          <Link to={caseAddress(shown.case)}>{t("backToCase")}</Link>
          <TwinStory told={solution.told} decided={decided} />
        </div>
      ) : (
        <p className="large exercise-story">{say.text(shown.story)}</p>
      )}
      <h2>{t("facts")}</h2>
      <dl className="pairs exercise-facts">
        <FactItems told={solution.told} decided={decided} />
        {(decided.unobtainable ?? []).map((fact) => (
          <div key={fact}>
            <dt>{say.fact(fact)}</dt>
            <dd>{t("notKnown")}</dd>
          </div>
        ))}
        <div>
          <dt>{t("lawDate")}</dt>
          <dd>{say.date(decided.on)}</dd>
        </div>
        <GivenReadings told={decided} given={given} />
      </dl>
      <Presumptions told={decided} given={given} />
    </section>
  );
}

/** The story of a twin, told from its own facts; the words that its case has otherwise are marked. */
function TwinStory({ told, decided }: { readonly told: WireCase; readonly decided: WireCase }) {
  const t = useWords(exerciseWords);
  const language = useLanguage();
  const { value, fault } = useTask("tellCase", [decided, language, told]);
  if (fault !== undefined) return null;
  if (value === undefined) return <Progress label={t("twinTelling")} />;
  return <ToldStory story={typesetAll(value.story, language)} />;
}

/** What a twin has otherwise, told as it is now. */
function ChangedFact({
  told,
  decided,
  fact,
}: {
  readonly told: WireCase;
  readonly decided: WireCase;
  readonly fact: string;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const before = told.facts[fact];
  const now = decided.facts[fact];
  return (
    <p className="exercise-change">
      {say.fact(fact)}: <strong>{now === undefined ? t("leftOut") : say.stated(fact, now)}</strong>
      {before === undefined ? null : (
        <span className="hint"> {t("wasBefore", { value: say.stated(fact, before) })}</span>
      )}
    </p>
  );
}

/** The facts in rulebook order; what a twin has otherwise is marked, with what was before. */
function FactItems({ told, decided }: { readonly told: WireCase; readonly decided: WireCase }) {
  const t = useWords(exerciseWords);
  const { rulebook, say } = useLaw();
  const words = (facts: WireCase["facts"], fact: string) => {
    const value = facts[fact];
    return value === undefined ? undefined : say.stated(fact, value);
  };
  return rulebook.facts.map(({ fact }) => {
    const before = words(told.facts, fact);
    const now = words(decided.facts, fact);
    if (before === undefined && now === undefined) return null;
    return (
      <div key={fact} data-changed={before !== now || undefined}>
        <dt>{say.fact(fact)}</dt>
        <dd>
          <strong>{now ?? t("leftOut")}</strong>
          {before === now ? null : (
            <>
              {" "}
              <span className="pill">{t("changed")}</span>
              {before === undefined ? null : (
                <span className="hint"> {t("wasBefore", { value: before })}</span>
              )}
            </>
          )}
        </dd>
      </div>
    );
  });
}
