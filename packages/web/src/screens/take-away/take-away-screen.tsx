import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { useMemo } from "react";
import { titledIn, wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindings } from "../../findings/findings-context.tsx";
import { useMaking } from "../../take-away/use-making.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/message.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { NotePage } from "./note-page.tsx";
import { useCaseFiles } from "./use-case-files.ts";

/** The note on the case, which is that on a file of one act, and the other forms in which it is taken away. */
export default function TakeAwayScreen() {
  const t = useWords(takeAwayWords);
  const language = useLanguage();
  const shown = useCase();
  return (
    <div className="wide page stack gap-xl take-away">
      <div className="stack gap-s take-away-head">
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
      </div>
      <NotePage
        whole
        matter={wireOf(titledIn(shown, language))}
        aside={useAside()}
        reference=""
        author=""
        title={t("title")}
        cannot={t("cannot")}
        otherwise={t("fileCase")}
        files={<CaseFiles />}
      />
    </div>
  );
}

/** The facts of the case of which a file with that act cannot tell. */
function useAside() {
  const { facts, unobtainable } = useCase();
  const { belonging } = useFindings();
  return useMemo(() => {
    const stray = Object.keys(facts).filter((fact) => belonging[fact] === "no");
    return {
      ...Object.fromEntries(stray.map((fact) => [fact, "doesNotBelong" as const])),
      ...Object.fromEntries(unobtainable.map((fact) => [fact, "unobtainable" as const])),
    };
  }, [facts, unobtainable, belonging]);
}

/** The forms for other programs in which the case and its findings can be taken away. */
function CaseFiles() {
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
