import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useState } from "react";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { Button } from "../../../ui/button.tsx";
import { useChosenFile } from "../../../ui/chosen-file.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Failure } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { draftStore, useDraft } from "../draft/draft-store.ts";
import { draftFile, draftInFile } from "./draft-file.ts";
import { ServerKeeping } from "./server-keeping.tsx";

/** Where the draft is kept, and ways to take it away, bring it back and erase it. */
export function Keeping() {
  const t = useWords(workbenchWords);
  const draft = useDraft();
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState(false);
  const save = async () => {
    const name = fileName(draft.title, t("fileDraft"), ".yaml");
    download(name, "application/yaml", await draftFile(draft));
  };
  const open = async (file: File) => {
    const opened = await draftInFile(await file.text());
    setWrong(opened === undefined);
    if (opened === undefined) return;
    draftStore.open(opened);
    tell(t("opened"), { undo: draftStore });
  };
  const { choose, input } = useChosenFile(open, ".yaml,.yml,.json");
  return (
    <section className="stack card" aria-labelledby="keeping-title">
      <h2 id="keeping-title">{t("keeping")}</h2>
      <p className="hint">{t("keepingLead")}</p>
      <div className="cluster middle">
        <Button icon="download" onClick={() => void save()}>
          {t("saveFile")}
        </Button>
        <Button icon="upload" onClick={choose}>
          {t("openFile")}
        </Button>
        <ServerKeeping />
        <Button onClick={() => setAsking(true)}>{t("clear")}</Button>
      </div>
      {input}
      {wrong ? <Failure>{t("fileWrong")}</Failure> : null}
      {asking ? (
        <Confirm
          title={t("clearTitle")}
          lead={t("clearLead")}
          keep={t("clearKeep")}
          act={t("clearDo")}
          onAct={() => {
            draftStore.clear();
            tell(t("cleared"));
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
