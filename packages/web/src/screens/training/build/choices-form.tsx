import { today } from "@cokdyby/api";
import { MOST_ITEMS } from "@cokdyby/training";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { DateInput } from "../../../ui/date-input.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import { ownSets, useOwnSets } from "../set/own-sets.ts";
import { TopicChoices } from "./topic-choices.tsx";

const LEVELS = [1, 2, 3] as const;

/** What a set is to be about. */
export function ChoicesForm({
  disabled,
  onBuild,
}: {
  /** While the cases are not there yet. */
  readonly disabled: boolean;
  readonly onBuild: () => void;
}) {
  const t = useWords(trainingSetWords);
  const { rulebook } = useLaw();
  const { choices, name } = useOwnSets();
  const id = useId();
  return (
    <form
      className="stack gap-l card training-choices"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        onBuild();
      }}
    >
      <h2 id={`${id}-title`}>{t("choices")}</h2>
      <div className="field">
        <label htmlFor={`${id}-name`}>{t("name")}</label>
        <TextInput
          id={`${id}-name`}
          value={name}
          maxLength={80}
          aria-describedby={`${id}-name-note`}
          onChange={(event) => ownSets.rename(event.currentTarget.value)}
        />
        <p id={`${id}-name-note`} className="hint">
          {t("nameNote")}
        </p>
      </div>
      <TopicChoices />
      <fieldset className="stack gap-xs">
        <legend className="field-label">{t("levels")}</legend>
        {LEVELS.map((level) => (
          <Checkbox
            key={level}
            checked={choices.levels.includes(level)}
            onChange={(checked) => {
              const levels = LEVELS.filter((each) =>
                each === level ? checked : choices.levels.includes(each),
              );
              ownSets.choose({ levels });
            }}
          >
            {t(`level_${level}`)}
          </Checkbox>
        ))}
        <p className="hint">{t("levelsNote")}</p>
      </fieldset>
      <div className="cluster gap-l training-numbers">
        <div className="field">
          <label htmlFor={`${id}-number`}>{t("number")}</label>
          <TextInput
            id={`${id}-number`}
            type="number"
            min={1}
            max={MOST_ITEMS}
            required
            value={Number.isNaN(choices.number) ? "" : choices.number}
            onChange={(event) => ownSets.choose({ number: event.currentTarget.valueAsNumber })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-seed`}>{t("seed")}</label>
          <div className="cluster middle gap-s">
            <TextInput
              id={`${id}-seed`}
              value={choices.seed}
              maxLength={20}
              aria-describedby={`${id}-seed-note`}
              onChange={(event) => ownSets.choose({ seed: event.currentTarget.value })}
            />
            <Button onClick={() => ownSets.choose({ seed: anotherSeed() })}>
              {t("anotherSeed")}
            </Button>
          </div>
        </div>
        <p id={`${id}-seed-note`} className="hint">
          {t("seedNote")}
        </p>
      </div>
      <div className="field">
        <p className="field-label">{t("on")}</p>
        <DateInput
          name={t("on")}
          day={choices.on === "" ? undefined : (choices.on ?? today())}
          onDay={(on = "") => ownSets.choose({ on })}
        />
        <p className="hint">{t("onNote", { earliest: rulebook.earliest.slice(0, 4) })}</p>
      </div>
      <ReadingChoices />
      <div>
        <Button look="solid" size="m" submits disabled={disabled}>
          {t("build")}
        </Button>
      </div>
    </form>
  );
}

/** Short, so that it can be said aloud. */
function anotherSeed(): string {
  const [random = 0] = crypto.getRandomValues(new Uint16Array(1));
  return String(1000 + (random % 9000));
}

const OPEN = "open";

/** Which readings the set fixes, and which it leaves open; the others stand as the rules have them. */
function ReadingChoices() {
  const t = useWords(trainingSetWords);
  const { rulebook, say } = useLaw();
  const { readings } = useOwnSets().choices;
  const choose = (reading: string, option: string) => {
    const { [reading]: _, ...others } = readings;
    ownSets.choose({ readings: option === "" ? others : { ...others, [reading]: option } });
  };
  return (
    <Disclosure summary={t("readings", { count: Object.keys(readings).length })}>
      <p className="hint">{t("readingsNote")}</p>
      <div className="stack">
        {rulebook.readings.map(({ reading, options }) => (
          <SelectField
            key={reading}
            label={say.reading(reading)}
            value={readings[reading] ?? ""}
            options={[
              ["", t("readingAsIs")],
              [OPEN, t("readingOpen")],
              ...options.map(({ option }) => [option, say.option(reading, option)] as const),
            ]}
            onChange={(option) => choose(reading, option)}
          />
        ))}
      </div>
    </Disclosure>
  );
}
