import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { concurrenceParts } from "../../take-away/note/appendix-parts.ts";
import { Blocks } from "../../take-away/note-view.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useWords } from "../../words/words.ts";

/** What the offences are to each other, as the note tells it. */
export function FileConcurrence({ answer }: { readonly answer: EvaluateFileAnswer }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  if (answer.concurrence.length === 0) return null;
  return (
    <Disclosure heading="h2" summary={t("concurrence")}>
      <div className="stack">
        <Blocks blocks={concurrenceParts(answer, { say, fileWords: t })} />
      </div>
    </Disclosure>
  );
}
