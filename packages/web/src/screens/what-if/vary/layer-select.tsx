import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useId } from "react";
import { useCase } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { Select } from "../../../ui/select.tsx";
import { useWords } from "../../../words/words.ts";

/** Whose account of the law is followed here, where the case leaves that open. */
export function LayerSelect({
  layer,
  onChoose,
}: {
  readonly layer: string | undefined;
  readonly onChoose: (layer: string | undefined) => void;
}) {
  const t = useWords(whatIfWords);
  const { rulebook, say } = useLaw();
  const { readings } = useCase();
  const id = useId();
  const reading = rulebook.readings.find((each) => each.reading === rulebook.layerReading);
  if (reading === undefined || Object.hasOwn(readings, reading.reading)) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{say.text(reading.label)}</label>
      <Select
        id={id}
        value={layer ?? ""}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
      >
        <option value="">{t("layerOpen")}</option>
        {reading.options.map(({ option, label }) => (
          <option key={option} value={option}>
            {say.text(label)}
          </option>
        ))}
      </Select>
    </div>
  );
}
