import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useMemo } from "react";
import { csvOf } from "../../../take-away/csv.ts";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { Button } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { PaperPart } from "../paper-part.tsx";
import { makeReport } from "./make-report.ts";
import { changesTable, complianceRows } from "./report-tables.ts";
import { type OfDraft, useReported } from "./use-reported.ts";

/** The report on a draft, to be printed or taken away. */
export function ReportPart(of: OfDraft) {
  const bench = useWords(workbenchWords);
  const from = useReported(of);
  const { draft, say, t } = from;
  const report = useMemo(() => makeReport(from), [from]);
  const csv = (end: string, rows: readonly (readonly string[])[]) => {
    const file = fileName(draft.title, bench("fileDraft"), `${end}.csv`);
    download(file, "text/csv", csvOf(rows, say.language));
    tell(t("made", { name: file }));
  };
  return (
    <PaperPart
      paper={report}
      kind={t("fileReport")}
      lead={t("lead")}
      outputs={t("outputs")}
      preview={t("preview")}
    >
      <Button icon="download" onClick={() => csv(t("fileKinds"), changesTable(from))}>
        {t("kindsCsv")}
      </Button>
      <Button icon="download" onClick={() => csv(t("fileCompliance"), complianceRows(from))}>
        {t("complianceCsv")}
      </Button>
    </PaperPart>
  );
}
