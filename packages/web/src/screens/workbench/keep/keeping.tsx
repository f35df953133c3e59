import type { Problem } from "@cokdyby/engine";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useState } from "react";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { Button } from "../../../ui/button.tsx";
import { useChosenFile } from "../../../ui/chosen-file.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Failure, Message } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import { draftOf } from "../draft/draft.ts";
import { DraftProblems } from "../draft/draft-problems.tsx";
import { draftStore, useDraft } from "../draft/draft-store.ts";
import { draftFile } from "./draft-file.ts";
import { ServerKeeping } from "./server-keeping.tsx";

/** Where the draft is kept, and ways to take it away, bring it back and erase it. */
export function Keeping() {
  const t = useWords(workbenchWords);
  const draft = useDraft();
  const [asking, setAsking] = useState(false);
  const { later } = useEngines();
  const [wrong, setWrong] = useState<Wrong>();
  const save = async () => {
    const name = fileName(draft.title, t("fileDraft"), ".yaml");
    download(name, "application/yaml", await draftFile(draft));
  };
  const open = async (file: File) => {
    const opened = await later().run("openDraft", await file.text());
    if (opened?.ok !== true) return setWrong({ name: file.name, problems: opened?.problems });
    setWrong(undefined);
    draftStore.open(draftOf(opened.value));
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
        <Button onClick={() => setAsking(true)}>{t("clear")}</Button>
      </div>
      <ServerKeeping />
      {input}
      {wrong === undefined ? null : <FileWrong {...wrong} />}
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

/** A file that was not opened. */
interface Wrong {
  readonly name: string;
  /** Nothing: it holds no draft at all. */
  readonly problems: readonly Problem[] | undefined;
}

/** Everything that keeps a file from being opened, each at its line and column. */
function FileWrong({ name, problems }: Wrong) {
  const t = useWords(workbenchWords);
  if (problems === undefined) return <Failure>{t("fileWrong")}</Failure>;
  return (
    <Message kind="error" role="alert">
      <p>{t("fileProblems", { name, count: problems.length })}</p>
      <DraftProblems problems={problems} />
    </Message>
  );
}
