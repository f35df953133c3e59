import { amend } from "@cokdyby/engine";
import { draftDocumentWords } from "@cokdyby/words/web/draft-document";
import { useMemo } from "react";
import { useWords } from "../../../words/words.ts";
import { PaperPart } from "../paper-part.tsx";
import { type OfDraft, useReported } from "../report/use-reported.ts";
import { makeDocument } from "./make-document.ts";

/** The draft as a document, to be printed or taken away. */
export function DocumentPart(of: OfDraft) {
  const d = useWords(draftDocumentWords);
  const from = useReported(of);
  const written = useMemo(() => {
    const amended = amend(from.rulebook, from.amendments);
    return amended.ok ? makeDocument({ ...from, amended: amended.value, d }) : undefined;
  }, [from]);
  if (written === undefined) return null;
  return (
    <PaperPart
      paper={written}
      kind={d("fileDocument")}
      lead={d("lead")}
      outputs={d("outputs")}
      preview={d("preview")}
    />
  );
}
