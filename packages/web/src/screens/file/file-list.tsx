import { looksPersonal } from "@cokdyby/api";
import { fileWords } from "@cokdyby/words/web/file";
import { go } from "../../router/route.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useWords } from "../../words/words.ts";
import { fileStore, isBlank, useOwnFiles, type WorkedFile } from "./file-store.ts";
import { FileTools } from "./file-tools.tsx";
import { useExport } from "./use-export.ts";
import { useFileReady } from "./use-file-ready.ts";

/** Id of the heading. */
const TITLE = "own-files";

/** The own files of this browser: to open, name, copy, hand on and take out. */
export function FileList() {
  const t = useWords(fileWords);
  const { open, files } = useOwnFiles();
  useFileReady(true);
  const listed = Object.entries(files).filter(([, worked]) => !isBlank(worked));
  return (
    <div className="wide page stack gap-xl file-list">
      <div className="stack gap-s">
        <h1 id={TITLE} tabIndex={-1}>
          {t("ownFiles")}
        </h1>
        <p className="measure">{t("ownFilesLead")}</p>
        <FileTools />
      </div>
      {listed.length === 0 ? (
        <p className="panel">{t("noFiles")}</p>
      ) : (
        <ul className="plain stack" aria-label={t("ownFiles")}>
          {listed.map(([id, worked]) => (
            <OwnFile key={id} id={id} worked={worked} isOpen={id === open} />
          ))}
        </ul>
      )}
    </div>
  );
}

function OwnFile({
  id,
  worked,
  isOpen,
}: {
  readonly id: string;
  readonly worked: WorkedFile;
  readonly isOpen: boolean;
}) {
  const t = useWords(fileWords);
  const exportFile = useExport();
  const { file, reference } = worked;
  const name = file.title || t("untitled");
  const held = t("holds3", {
    persons: Object.keys(file.persons ?? {}).length,
    items: Object.keys(file.items ?? {}).length,
    acts: Object.keys(file.acts).length,
  });
  return (
    <li className="card tight stack gap-s" data-open={isOpen}>
      <div className="cluster middle apart">
        <TextField
          label={t("name")}
          className="file-name"
          value={file.title ?? ""}
          hint={looksPersonal(file.title ?? "") ? t("nameLooksPersonal") : undefined}
          maxLength={200}
          placeholder={t("untitled")}
          onChange={({ currentTarget }) => fileStore.rename(id, currentTarget.value)}
        />
        {isOpen ? <span className="pill">{t("isOpen")}</span> : null}
      </div>
      <p className="hint">{[...(reference === "" ? [] : [reference]), held].join(" · ")}</p>
      <div className="cluster gap-s">
        <Button
          look="solid"
          aria-label={t("openOf", { name })}
          onClick={() => {
            fileStore.open(id);
            go("/file");
          }}
        >
          {t("openThis")}
        </Button>
        <Button
          icon="copy"
          aria-label={t("copyOf", { name })}
          onClick={() => {
            const title = t("copyName", { name });
            fileStore.add({ ...worked, file: { ...file, title } });
            tell(t("copied", { name: title }), { undo: fileStore });
          }}
        >
          {t("copyThis")}
        </Button>
        <Button
          icon="download"
          aria-label={t("saveOf", { name })}
          onClick={() => void exportFile(worked)}
        >
          {t("save")}
        </Button>
        <Button
          look="base"
          aria-label={t("removeOf", { name })}
          onClick={() => {
            fileStore.remove(id);
            // the button goes with the file
            document.getElementById(TITLE)?.focus();
            tell(t("fileRemoved", { name }), { undo: fileStore });
          }}
        >
          {t("removeThis")}
        </Button>
      </div>
    </li>
  );
}
