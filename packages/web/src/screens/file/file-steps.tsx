import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { NextSteps } from "../../guidance/next-steps.tsx";
import { useWords } from "../../words/words.ts";
import type { FileGuidance } from "../../worker/file-guidance.ts";
import "../../guidance/guidance.css";

/** For each person the steps of procedure that the answers open. */
export function FileSteps({ guidance }: { readonly guidance: FileGuidance }) {
  const t = useWords(guidanceWords);
  const file = useWords(fileWords);
  return (
    <section className="stack gap-l" aria-labelledby="steps-title">
      <h2 id="steps-title">{t("steps")}</h2>
      {Object.entries(guidance).map(([id, { steps }]) => (
        <section key={id} className="stack gap-s" aria-labelledby={`steps-${id}`}>
          <h3 id={`steps-${id}`}>{file("person", { id })}</h3>
          <NextSteps steps={steps} />
        </section>
      ))}
    </section>
  );
}
