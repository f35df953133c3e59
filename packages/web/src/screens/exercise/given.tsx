import type { Finding } from "@cokdyby/engine";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useLaw } from "../../law/law-context.tsx";
import { usePresumedWords } from "../../ui/use-presumed-words.ts";
import { useWords } from "../../words/words.ts";

/** What of a finding the case does not say: a learner is told it, so that nobody has to guess it. */
export type Given = Pick<Finding, "defaulted" | "presumed">;

interface Told {
  /** An exercise is decided with the day of its law as today. */
  readonly on: string;
  readonly readings?: Readonly<Record<string, string>> | undefined;
  readonly presume?: boolean | readonly string[] | undefined;
}

/** The readings that are chosen and those that stand by default where they matter, as pairs of a list. */
export function GivenReadings({
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
export function Presumptions({
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
