import { makeResult, shortCodeOf } from "@cokdyby/training";
import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { useId } from "react";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useWords } from "../../../words/words.ts";
import { answersOf, type Run } from "./run.ts";

/** What goes back to the trainer: a file, or one line to copy. */
export function ResultOutputs({ run }: { readonly run: Run }) {
  const t = useWords(trainingRunWords);
  const id = useId();
  const made = makeResult(run.set, answersOf(run), run.learner);
  if (!made.ok) return null;
  const result = made.value;
  const code = shortCodeOf(run.set, result);
  return (
    <section className="stack card training-back" aria-labelledby={id}>
      <h3 id={id}>{t("back")}</h3>
      <p className="hint">{t("backNote", { code: run.learner })}</p>
      <div className="cluster middle">
        <Button
          look="solid"
          size="m"
          icon="download"
          onClick={() => {
            const name = fileName(`${t("fileResult")} ${run.learner}`, t("fileResult"), ".json");
            download(name, "application/json", `${JSON.stringify(result, null, 2)}\n`);
            tell(t("fileMade", { name }));
          }}
        >
          {t("resultFile")}
        </Button>
      </div>
      <TextField label={t("line")} readOnly value={code} />
      <div>
        <CopyButton
          text={code}
          onDone={(copied) => tell(t(copied ? "lineCopied" : "lineNotCopied"))}
        >
          {t("copyLine")}
        </CopyButton>
      </div>
    </section>
  );
}
