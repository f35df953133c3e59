import { amend } from "@cokdyby/engine";
import { draftDocumentWords } from "@cokdyby/words/web/draft-document";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useMemo } from "react";
import { fileName } from "../../../take-away/file-name.ts";
import { NoteView } from "../../../take-away/note-view.tsx";
import { PaperOutputs } from "../../../take-away/paper-outputs.tsx";
import { useWords } from "../../../words/words.ts";
import { type OfDraft, useReported } from "../report/use-reported.ts";
import { makeDocument } from "./make-document.ts";

/** The draft as a document, to be printed or taken away as a file of Word. */
export function DocumentPart(of: OfDraft) {
  const d = useWords(draftDocumentWords);
  const bench = useWords(workbenchWords);
  const from = useReported(of);
  const written = useMemo(() => {
    const amended = amend(from.rulebook, from.amendments);
    return amended.ok ? makeDocument({ ...from, amended: amended.value, d }) : undefined;
  }, [from]);
  if (written === undefined) return null;
  const name = fileName(from.draft.title, bench("fileDraft"), d("fileDocument"));
  return (
    <>
      <section className="bench-outputs" aria-label={d("outputs")}>
        <PaperOutputs paper={written} name={name} />
      </section>
      <section
        className="card paper bench-report"
        aria-label={d("preview")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, also by key
        tabIndex={0}
      >
        <NoteView note={written} />
      </section>
    </>
  );
}
