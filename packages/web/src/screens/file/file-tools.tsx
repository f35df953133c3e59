import { fileWords } from "@cokdyby/words/web/file";
import { Button } from "../../ui/button.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { addFile, openExample } from "./add-file.ts";
import { EMPTY, fileStore } from "./file-store.ts";
import { useExport } from "./use-export.ts";
import { useImport } from "./use-import.tsx";

/**
 * Ways to begin a file; each leaves the others as they are.
 *
 * @param ofOpen with what can be done with the file that is open
 */
export function FileTools({ ofOpen = false }: { readonly ofOpen?: boolean }) {
  const t = useWords(fileWords);
  const imported = useImport();
  const exportFile = useExport();
  const language = useLanguage();
  return (
    <>
      <div className="cluster gap-s">
        <Button icon="plus" onClick={() => addFile(EMPTY, t("added"))}>
          {t("clear")}
        </Button>
        <Button icon="upload" onClick={imported.choose}>
          {t("open")}
        </Button>
        {ofOpen ? (
          <Button icon="download" onClick={() => void exportFile(fileStore.now())}>
            {t("save")}
          </Button>
        ) : null}
        <Button onClick={() => openExample(language)}>{t("example")}</Button>
      </div>
      {imported.parts}
    </>
  );
}
