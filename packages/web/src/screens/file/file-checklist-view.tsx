import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { Checklist } from "../../guidance/checklist.tsx";
import { NextSteps } from "../../guidance/next-steps.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { useFile } from "./file-store.ts";
import { FileView } from "./file-view.tsx";
import { useFileName } from "./use-file-name.ts";
import { WRITING } from "./writing.tsx";

/** What is to be established in the file, each fact once; for each person the steps that the answers open. */
export function FileChecklistView() {
  const t = useWords(fileWords);
  const guidance = useWords(guidanceWords);
  const language = useLanguage();
  const { file } = useFile();
  const name = useFileName();
  const isEmpty = Object.keys(file.acts).length === 0;
  const { value, pending } = useTask("fileGuidance", isEmpty ? undefined : [file, language]);
  return (
    <FileView title={guidance("checklist")} className="checklist" lead={t("toEstablishLead")}>
      {isEmpty ? (
        <p className="panel">{t("empty")}</p>
      ) : (
        <Checklist name={name} matter={file} cannot={t("problems")} writing={WRITING}>
          {!value?.ok || pending
            ? null
            : Object.entries(typesetAll(value.value, language)).map(([id, { steps }]) => (
                <section key={id} className="stack gap-s" aria-labelledby={`steps-${id}`}>
                  <h3 id={`steps-${id}`}>{t("person", { id })}</h3>
                  <NextSteps steps={steps} />
                </section>
              ))}
        </Checklist>
      )}
    </FileView>
  );
}
