import { type Amendment, amend } from "@cokdyby/engine";
import { draftDocumentWords } from "@cokdyby/words/web/draft-document";
import { frameWords } from "@cokdyby/words/web/frame";
import { impactWords } from "@cokdyby/words/web/impact";
import { metWords } from "@cokdyby/words/web/met";
import { reportWords } from "@cokdyby/words/web/report";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { NoteView } from "../../../take-away/note-view.tsx";
import { useMaking } from "../../../take-away/use-making.ts";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import { usePrintTitle } from "../../take-away/use-print-title.ts";
import { useDraft } from "../draft/draft-store.ts";
import type { Impact } from "../impact/use-impact.ts";
import { makeDocument } from "./make-document.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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
  const { making, failed, run } = useMaking((name) => t("made", { name }));
  const name = draft.title || bench("untitled");
  // the moment at which the impact was computed is the document's
  const made = useMemo(() => new Date(), [impact]);
  const written = useMemo(() => {
    const amended = amend(rulebook, amendments);
    if (!amended.ok) return undefined;
    const said = { rulebook, amended: amended.value, made, say, t, impactSay, met, frame, d };
    return makeDocument({ draft, name, amendments, impact, ...said });
  }, [impact, amendments, name, draft.properties, say.language]);
  usePrintTitle(written?.title ?? name);
  if (written === undefined) return null;
  const docx = async () => {
    const { noteDocx } = await import("../../../take-away/docx/note-docx.ts");
    const locale = say.language === "cs" ? "cs-CZ" : "en-GB";
    const file = fileName(draft.title, bench("fileDraft"), `${d("fileDocument")}.docx`);
    download(file, DOCX, await noteDocx(written, locale, [t("page"), t("pageOf")]));
    return file;
  };
  return (
    <>
      <section className="stack gap-s bench-outputs" aria-label={d("outputs")}>
        <p className="hint">{d("lead")}</p>
        <div className="cluster middle">
          <Button look="solid" onClick={() => print()}>
            {t("print")}
          </Button>
          <Button icon="download" onClick={() => void run(docx)}>
            {t("docx")}
          </Button>
        </div>
        {making ? <Progress label={t("making")} /> : null}
        {failed ? (
          <Message kind="error" role="alert">
            <p>{t("failed")}</p>
          </Message>
        ) : null}
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
