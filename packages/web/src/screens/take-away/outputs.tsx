import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { useMaking } from "../../take-away/use-making.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import type { IconName } from "../../ui/icon.tsx";
import { Failure } from "../../ui/message.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useWords } from "../../words/words.ts";
import type { Taken } from "./use-note.ts";
import { useOutputs } from "./use-outputs.ts";

/** The forms in which the case can be taken away. */
export function Outputs({
  taken,
  withSides,
  onWithSides,
}: {
  readonly taken: Taken;
  readonly withSides: boolean;
  readonly onWithSides: (wanted: boolean) => void;
}) {
  const t = useWords(takeAwayWords);
  const outputs = useOutputs(taken);
  const { making, failed, run } = useMaking((name) => t("made", { name }));
  const output = (make: () => Promise<string>, label: string, note: string) => (
    <Output icon="download" label={label} note={note} onClick={() => void run(make)} />
  );
  return (
    <section className="stack gap-l sticky outputs" aria-label={t("title")}>
      <section className="stack card" aria-labelledby="output-note">
        <h2 id="output-note">{t("note")}</h2>
        <Checkbox checked={withSides} onChange={onWithSides}>
          {t("withSides")}
        </Checkbox>
        <ul className="plain stack">
          <Output solid label={t("print")} note={t("printNote")} onClick={() => print()} />
          {output(outputs.docx, t("docx"), t("docxNote"))}
        </ul>
        {making ? <Progress label={t("docxMaking")} /> : null}
      </section>
      <section className="stack card" aria-labelledby="output-data">
        <h2 id="output-data">{t("data")}</h2>
        <ul className="plain stack">
          {output(outputs.yaml, t("yaml"), t("yamlNote"))}
          {output(outputs.json, t("json"), t("jsonNote"))}
          {output(outputs.findingsCsv, t("findingsCsv"), t("csvNote"))}
          {output(outputs.factsCsv, t("factsCsv"), t("csvNote"))}
        </ul>
      </section>
      {failed ? <Failure>{t("failed")}</Failure> : null}
    </section>
  );
}

/** One form in which something can be taken away. */
export function Output({
  label,
  note,
  solid = false,
  icon,
  onClick,
}: {
  readonly label: string;
  readonly note: string;
  readonly solid?: boolean;
  readonly icon?: IconName;
  readonly onClick: () => void;
}) {
  return (
    <li>
      <Button
        look={solid ? "solid" : "outlined"}
        {...(icon === undefined ? {} : { icon })}
        onClick={onClick}
      >
        {label}
      </Button>
      <p className="hint">{note}</p>
    </li>
  );
}
