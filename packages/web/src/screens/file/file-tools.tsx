import { fileWords } from "@cokdyby/words/web/file";
import { go } from "../../router/route.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notice.tsx";
import { useWords } from "../../words/words.ts";
import { EXAMPLE } from "./example-file.ts";
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
  const add = (file: typeof EMPTY, told: string) => {
    fileStore.add(file);
    go("/file");
    // going to another screen ends the notice of the one before
    setTimeout(() => tell(told, { undo: fileStore }));
  };
  return (
    <>
      <div className="cluster gap-s">
        <Button icon="plus" onClick={() => add(EMPTY, t("added"))}>
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
        <Button
          onClick={() =>
            add({ ...EMPTY, file: { ...EXAMPLE, title: t("exampleName") } }, t("exampleOpened"))
          }
        >
          {t("example")}
        </Button>
      </div>
      {imported.parts}
    </>
  );
}
