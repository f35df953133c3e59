import { trainingClassWords } from "@cokdyby/words/web/training-class";
import { useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { useChosenFiles } from "../../../ui/chosen-file.tsx";
import { DropCard } from "../../../ui/drop-card.tsx";
import { useAttempt } from "../../../ui/use-attempt.ts";
import { useWords } from "../../../words/words.ts";
import { classStore } from "./class-store.ts";
import { linesOf } from "./handed-in-files.ts";

/** Takes the result files of a class, dropped or chosen, and lines that were pasted. */
export function DropResults() {
  const t = useWords(trainingClassWords);
  const attempt = useAttempt();
  const id = useId();
  const [lines, setLines] = useState("");
  const take = async (files: Iterable<File>) => {
    const parts = await Promise.all(
      [...files].map(async (file) => ({ name: file.name, text: await file.text() })),
    );
    classStore.add(parts);
  };
  const { choose, input } = useChosenFiles(take, ".json,.txt,application/json,text/plain");
  return (
    <DropCard name="training-drop" title={t("results")} onFiles={(files) => attempt(take(files))}>
      <p className="hint">{t("resultsNote")}</p>
      <div>
        <Button look="solid" size="m" icon="upload" onClick={choose}>
          {t("chooseFiles")}
        </Button>
        {input}
      </div>
      <div className="field">
        <label htmlFor={`${id}-lines`}>{t("lines")}</label>
        <textarea
          id={`${id}-lines`}
          className="text-area code"
          rows={3}
          spellCheck={false}
          value={lines}
          onChange={(event) => setLines(event.currentTarget.value)}
        />
      </div>
      <div>
        <Button
          disabled={linesOf(lines).length === 0}
          onClick={() => {
            classStore.add(linesOf(lines));
            setLines("");
          }}
        >
          {t("addLines")}
        </Button>
      </div>
    </DropCard>
  );
}
