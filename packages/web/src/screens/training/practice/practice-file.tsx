import { type Practice, readPractice } from "@cokdyby/training";
import { trainingPracticeWords } from "@cokdyby/words/web/training-practice";
import { useId, useState } from "react";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { Button } from "../../../ui/button.tsx";
import { useChosenFile } from "../../../ui/chosen-file.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Failure } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { practiceStore } from "./practice-store.ts";

/** Takes a practice to another browser and back, and erases it. */
export function PracticeFile({ practice }: { readonly practice: Practice }) {
  const t = useWords(trainingPracticeWords);
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const [asking, setAsking] = useState(false);
  const file = useChosenFile(async (chosen) => {
    const read = readPractice(parsed(await chosen.text()));
    setWrong(!read.ok);
    if (!read.ok) return;
    practiceStore.take(read.value);
    tell(t("fileTaken"));
  });
  const isEmpty = practice.cards.length === 0;
  return (
    <section className="stack card training-practice-file" aria-labelledby={id}>
      <h2 id={id}>{t("file")}</h2>
      <p className="hint">{t("fileNote")}</p>
      <div className="cluster middle">
        <Button
          icon="download"
          disabled={isEmpty}
          onClick={() => {
            const name = fileName(t("fileName"), t("fileName"), ".json");
            download(name, "application/json", `${JSON.stringify(practice, null, 2)}\n`);
            tell(t("fileMade", { name }));
          }}
        >
          {t("save")}
        </Button>
        <Button icon="upload" onClick={file.choose}>
          {t("take")}
        </Button>
        <Button look="base" disabled={isEmpty} onClick={() => setAsking(true)}>
          {t("reset")}
        </Button>
      </div>
      {file.input}
      {isWrong ? <Failure>{t("fileNotRead")}</Failure> : null}
      {asking ? (
        <Confirm
          title={t("resetTitle")}
          lead={t("resetLead")}
          keep={t("resetKeep")}
          act={t("resetDo")}
          onAct={() => {
            practiceStore.reset();
            tell(t("resetDone"));
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
