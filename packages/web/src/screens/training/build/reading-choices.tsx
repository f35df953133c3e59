import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Select } from "../../../ui/select.tsx";
import { useWords } from "../../../words/words.ts";
import { ownSets, useOwnSets } from "../set/own-sets.ts";

const OPEN = "open";

/** Which readings the set fixes, and which it leaves open; the others stand as the rules have them. */
export function ReadingChoices() {
  const t = useWords(trainingSetWords);
  const { rulebook, say } = useLaw();
  const { readings } = useOwnSets().choices;
  const id = useId();
  const choose = (reading: string, option: string) => {
    const { [reading]: _, ...others } = readings;
    ownSets.choose({ readings: option === "" ? others : { ...others, [reading]: option } });
  };
  return (
    <Disclosure
      summary={t("readings", { count: Object.keys(readings).length })}
      className="training-readings"
    >
      <p className="hint">{t("readingsNote")}</p>
      <div className="stack">
        {rulebook.readings.map(({ reading, options }) => (
          <div key={reading} className="field">
            <label htmlFor={`${id}-${reading}`}>{say.reading(reading)}</label>
            <Select
              id={`${id}-${reading}`}
              value={readings[reading] ?? ""}
              onChange={(event) => choose(reading, event.currentTarget.value)}
            >
              <option value="">{t("readingAsIs")}</option>
              <option value={OPEN}>{t("readingOpen")}</option>
              {options.map(({ option }) => (
                <option key={option} value={option}>
                  {say.option(reading, option)}
                </option>
              ))}
            </Select>
          </div>
        ))}
      </div>
    </Disclosure>
  );
}
