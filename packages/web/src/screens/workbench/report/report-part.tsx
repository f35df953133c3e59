import type { Amendment } from "@cokdyby/engine";
import { frameWords } from "@cokdyby/words/web/frame";
import { impactWords } from "@cokdyby/words/web/impact";
import { metWords } from "@cokdyby/words/web/met";
import { reportWords } from "@cokdyby/words/web/report";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useMemo, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { csvOf } from "../../../take-away/csv.ts";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { NoteView } from "../../../take-away/note-view.tsx";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import { usePrintTitle } from "../../take-away/use-print-title.ts";
import { useDraft } from "../draft/draft-store.ts";
import type { Impact } from "../impact/use-impact.ts";
import { makeReport } from "./make-report.ts";
import { changesTable, complianceRows } from "./report-tables.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The report on a draft, to be printed or taken away. */
export function ReportPart({
  impact,
  amendments,
}: {
  readonly impact: Impact;
  readonly amendments: readonly Amendment[];
}) {
  const t = useWords(reportWords);
  const bench = useWords(workbenchWords);
  const impactSay = useWords(impactWords);
  const met = useWords(metWords);
  const frame = useWords(frameWords);
  const { rulebook, say } = useLaw();
  const draft = useDraft();
  const [making, setMaking] = useState(false);
  const [failed, setFailed] = useState(false);
  const name = draft.title || bench("untitled");
  // the moment at which the impact was computed is the report's
  const made = useMemo(() => new Date(), [impact]);
  const from = { draft, name, amendments, impact, rulebook, made, say, t, impactSay, met, frame };
  const report = useMemo(
    () => makeReport(from),
    [impact, amendments, name, draft.properties, say.language],
  );
  usePrintTitle(report.title);
  const hand = (end: string, type: string, content: string | Blob) => {
    const file = fileName(draft.title, bench("fileDraft"), end);
    download(file, type, content);
    tell(t("made", { name: file }));
  };
  const docx = async () => {
    setFailed(false);
    setMaking(true);
    try {
      const { noteDocx } = await import("../../../take-away/docx/note-docx.ts");
      const locale = say.language === "cs" ? "cs-CZ" : "en-GB";
      const file = await noteDocx(report, locale, [t("page"), t("pageOf")]);
      hand(`${t("fileReport")}.docx`, DOCX, file);
    } catch {
      setFailed(true);
    } finally {
      setMaking(false);
    }
  };
  const csv = (end: string, rows: readonly (readonly string[])[]) =>
    hand(`${end}.csv`, "text/csv", csvOf(rows, say.language));
  return (
    <>
      <section className="stack gap-s bench-outputs" aria-label={t("outputs")}>
        <p className="hint">{t("lead")}</p>
        <div className="cluster middle">
          <Button look="solid" onClick={() => print()}>
            {t("print")}
          </Button>
          <Button icon="download" onClick={() => void docx()}>
            {t("docx")}
          </Button>
          <Button icon="download" onClick={() => csv(t("fileKinds"), changesTable(from))}>
            {t("kindsCsv")}
          </Button>
          <Button icon="download" onClick={() => csv(t("fileCompliance"), complianceRows(from))}>
            {t("complianceCsv")}
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
        aria-label={t("preview")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, also by key
        tabIndex={0}
      >
        <NoteView note={report} />
      </section>
    </>
  );
}
