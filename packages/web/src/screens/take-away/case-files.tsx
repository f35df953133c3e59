import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { useMaking } from "../../take-away/use-making.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/message.tsx";
import { useWords } from "../../words/words.ts";
import { useCaseFiles } from "./use-case-files.ts";

/** The forms for other programs in which the case and its findings can be taken away. */
export function CaseFiles() {
  const t = useWords(takeAwayWords);
  const files = useCaseFiles();
  const { failed, run } = useMaking((name) => t("made", { name }));
  const output = (make: () => Promise<string>, label: string, note: string) => (
    <li>
      <Button icon="download" onClick={() => void run(make)}>
        {label}
      </Button>
      <p className="hint">{note}</p>
    </li>
  );
  return (
    <section className="stack card" aria-labelledby="output-data">
      <h2 id="output-data">{t("data")}</h2>
      <ul className="plain stack">
        {output(files.yaml, t("yaml"), t("yamlNote"))}
        {output(files.json, t("json"), t("jsonNote"))}
        {output(files.findingsCsv, t("findingsCsv"), t("csvNote"))}
        {output(files.factsCsv, t("factsCsv"), t("csvNote"))}
      </ul>
      {failed ? <Failure>{t("failed")}</Failure> : null}
    </section>
  );
}
