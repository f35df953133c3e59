import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { useWords } from "../../../words/words.ts";
import { ownSets, useOwnSets } from "../set/own-sets.ts";

const OPEN = "open";

/** Which readings the set fixes, and which it leaves open; the others stand as the rules have them. */
export function ReadingChoices() {
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
