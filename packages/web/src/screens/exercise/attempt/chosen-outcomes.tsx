import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useLaw } from "../../../law/law-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { type Attempt, withChosen } from "./attempt.ts";

/** Which of the outcomes of a case are to be answered. */
export function ChosenOutcomes({
  attempt,
  all,
  onChange,
}: {
  readonly attempt: Attempt;
  readonly all: readonly string[];
  readonly onChange: (attempt: Attempt) => void;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const { chosen } = attempt;
  return (
    <Disclosure
      className="exercise-which"
      summary={t("which", { chosen: chosen.length, all: all.length })}
    >
      {all.map((outcome) => (
        <Checkbox
          key={outcome}
          checked={chosen.includes(outcome)}
          onChange={(checked) => {
            const next = withChosen(attempt, outcome, checked, all);
            // one has to stay
            if (next.chosen.length > 0) onChange(next);
          }}
        >
          {say.outcome(outcome)}
        </Checkbox>
      ))}
      {chosen.length === 1 ? <p className="hint">{t("whichLast")}</p> : null}
    </Disclosure>
  );
}
