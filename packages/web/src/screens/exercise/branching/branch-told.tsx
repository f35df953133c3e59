import type { Finding } from "@cokdyby/engine";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { exerciseBranchWords } from "@cokdyby/words/web/exercise-branch";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { usePresumedWords } from "../../../ui/use-presumed-words.ts";
import { useWords } from "../../../words/words.ts";
import type { BegunBranch } from "../../../worker/branch-tasks.ts";

/** What is known of the case: what is told from the start, then what was asked for, and what holds besides. */
export function BranchTold({
  begun: {
    branch: { case: whole, hidden, answers },
    given,
  },
  asked,
}: {
  readonly begun: BegunBranch;
  readonly asked: readonly string[];
}) {
  const t = useWords(exerciseBranchWords);
  const { rulebook, say } = useLaw();
  const heading = useId();
  const told = rulebook.facts.flatMap(({ fact }) => {
    const value = whole.facts[fact];
    return value === undefined || hidden.includes(fact) ? [] : [{ fact, value }];
  });
  return (
    <section className="stack card sticky exercise-told" aria-labelledby={heading}>
      <h2 id={heading}>{t("known")}</h2>
      <dl className="pairs exercise-facts">
        {told.map(({ fact, value }) => (
          <div key={fact}>
            <dt>{say.fact(fact)}</dt>
            <dd>
              <strong>{say.stated(fact, value)}</strong>
            </dd>
          </div>
        ))}
        {asked.map((fact) => {
          const value = answers[fact];
          return (
            <div key={fact} data-changed>
              <dt>{say.fact(fact)}</dt>
              <dd>
                <strong>{value === undefined ? t("untold") : say.stated(fact, value)}</strong>{" "}
                <span className="pill">{t("askedHere")}</span>
              </dd>
            </div>
          );
        })}
        {(whole.unobtainable ?? []).map((fact) => (
          <div key={fact}>
            <dt>{say.fact(fact)}</dt>
            <dd>{t("untold")}</dd>
          </div>
        ))}
        <div>
          <dt>{t("lawDate")}</dt>
          <dd>{say.date(whole.on)}</dd>
        </div>
        <GivenReadings told={whole} given={given} />
      </dl>
      <Presumptions told={whole} given={given} />
    </section>
  );
}

/** What of a finding the case does not say: a learner is told it, so that nobody has to guess it. */
type Given = Pick<Finding, "defaulted" | "presumed">;

interface Told {
  /** An exercise is decided with the day of its law as today. */
  readonly on: string;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly presume?: boolean | readonly string[] | undefined;
}

/** The readings that are chosen and those that stand by default where they matter, as pairs of a list. */
function GivenReadings({
  told: { readings = {} },
  given: { defaulted },
}: {
  readonly told: Told;
  readonly given: Given;
}) {
  const t = useWords(exerciseWords);
  const { rulebook, say } = useLaw();
  const standing = rulebook.readings.flatMap(({ reading, default: option }) =>
    option !== undefined && defaulted.includes(reading) ? [[reading, option] as const] : [],
  );
  const row = (reading: string, words: "fixedReadings" | "defaultReading", option: string) => (
    <div key={reading}>
      <dt>
        {t(words)}: {say.reading(reading)}
      </dt>
      <dd>{option}</dd>
    </div>
  );
  return (
    <>
      {Object.entries(readings).map(([reading, option]) =>
        row(
          reading,
          "fixedReadings",
          option === "open" ? t("openReading") : say.option(reading, option),
        ),
      )}
      {standing.map(([reading, option]) =>
        row(reading, "defaultReading", say.option(reading, option)),
      )}
    </>
  );
}

/** What is presumed where it matters. */
function Presumptions({
  told: { presume, on },
  given,
}: {
  readonly told: Told;
  readonly given: Given;
}) {
  const t = useWords(exerciseWords);
  const { rulebook, say } = useLaw();
  const presumedWords = usePresumedWords();
  if (presume === false) return <p className="hint">{t("noPresumptions")}</p>;
  const presumed = rulebook.facts.flatMap(({ fact, presumed: usual }) =>
    given.presumed.includes(fact) && usual !== undefined ? [{ fact, value: usual.value }] : [],
  );
  if (presumed.length === 0) return null;
  const day = say.date(on);
  return (
    <div>
      <p className="hint">{t("presumedHere")}:</p>
      <ul className="hint">
        {presumed.map(({ fact, value }) => (
          <li key={fact}>
            {say.fact(fact)}: {presumedWords(fact, value, day, day)}
          </li>
        ))}
      </ul>
    </div>
  );
}
