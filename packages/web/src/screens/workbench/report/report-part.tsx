import type { Amendment } from "@cokdyby/engine";
import { frameWords } from "@cokdyby/words/web/frame";
import { impactWords } from "@cokdyby/words/web/impact";
import { metWords } from "@cokdyby/words/web/met";
import { reportWords } from "@cokdyby/words/web/report";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { csvOf } from "../../../take-away/csv.ts";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { Button } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { useDraft } from "../draft/draft-store.ts";
import type { Impact } from "../impact/use-impact.ts";
import { PaperPart } from "../paper-part.tsx";
import { makeReport } from "./make-report.ts";
import { changesTable, complianceRows } from "./report-tables.ts";

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
  const name = draft.title || bench("untitled");
  // the moment at which the impact was computed is the report's
  const made = useMemo(() => new Date(), [impact]);
  const from = { draft, name, amendments, impact, rulebook, made, say, t, impactSay, met, frame };
  const report = useMemo(
    () => makeReport(from),
    [impact, amendments, name, draft.properties, say.language],
  );
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
