import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useCase } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
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
  const reading = rulebook.readings.find((each) => each.reading === rulebook.layerReading);
  if (reading === undefined || Object.hasOwn(readings, reading.reading)) return null;
  return (
    <SelectField
      label={say.text(reading.label)}
      value={layer ?? ""}
      options={[
        ["", t("layerOpen")],
        ...reading.options.map(({ option, label }) => [option, say.text(label)] as const),
      ]}
      onChange={(chosen) => onChoose(chosen || undefined)}
    />
  );
}
