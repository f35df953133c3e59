import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { EntryTable } from "../../guidance/entry-table.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { useFile } from "./file-store.ts";
import { WRITING } from "./writing.tsx";

/** So many are seen at once; all of them stand in the list to be printed. */
const FIRST = 5;

/** What decides most of what is missing in the file, with answers to be pressed. */
export function FileEstablish() {
  const t = useWords(fileWords);
  const guidance = useWords(guidanceWords);
  const language = useLanguage();
  const { value, pending } = useTask("toEstablish", [useFile().file, language]);
  if (value?.ok !== true) return null;
  const missing = typesetAll(value.value, language).filter(({ why }) => why === "missing");
  return (
    <section className="stack file-establish" aria-labelledby="missing-title" aria-busy={pending}>
      <h2 id="missing-title" tabIndex={-1}>
        {t("toEstablish", { count: missing.length })}
      </h2>
      {missing.length === 0 ? (
        <p>{guidance("nothingMissing")}</p>
      ) : (
        <EntryTable
          labelledBy="missing-title"
          entries={missing.slice(0, FIRST)}
          writing={WRITING}
        />
      )}
      <div>
        <LinkButton to="/file/checklist">{t("toEstablishAll")}</LinkButton>
      </div>
    </section>
  );
}
