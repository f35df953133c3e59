import { type Amendment, amend } from "@cokdyby/engine";
import { draftDocumentWords } from "@cokdyby/words/web/draft-document";
import { frameWords } from "@cokdyby/words/web/frame";
import { impactWords } from "@cokdyby/words/web/impact";
import { metWords } from "@cokdyby/words/web/met";
import { reportWords } from "@cokdyby/words/web/report";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import { useDraft } from "../draft/draft-store.ts";
import type { Impact } from "../impact/use-impact.ts";
import { PaperPart } from "../paper-part.tsx";
import { makeDocument } from "./make-document.ts";

/** The draft as a document, to be printed or taken away. */
export function DocumentPart({
  impact,
  amendments,
}: {
  readonly impact: Impact;
  readonly amendments: readonly Amendment[];
}) {
  const d = useWords(draftDocumentWords);
  const t = useWords(reportWords);
  const bench = useWords(workbenchWords);
  const impactSay = useWords(impactWords);
  const met = useWords(metWords);
  const frame = useWords(frameWords);
  const { rulebook, say } = useLaw();
  const draft = useDraft();
  const name = draft.title || bench("untitled");
  // the moment at which the impact was computed is the document's
  const made = useMemo(() => new Date(), [impact]);
  const written = useMemo(() => {
    const amended = amend(rulebook, amendments);
    if (!amended.ok) return undefined;
    const said = { rulebook, amended: amended.value, made, say, t, impactSay, met, frame, d };
    return makeDocument({ draft, name, amendments, impact, ...said });
  }, [impact, amendments, name, draft.properties, say.language]);
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
