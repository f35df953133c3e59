import { csvOf } from "@cokdyby/api/sheet/csv";
import { impactWords } from "@cokdyby/words/web/impact";
import { reportWords } from "@cokdyby/words/web/report";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { changesTable, complianceRows } from "../report/report-tables.ts";
import { type OfDraft, useReported } from "../report/use-reported.ts";
import { countWords } from "./count-words.ts";
import { splitChanges } from "./split-changes.ts";
import { useTurnWords } from "./turn-words.ts";

/** How what stands above was found: over how many combinations of facts, and the tables of all of it. */
export function VerifiedPart(of: OfDraft) {
  const t = useWords(reportWords);
  return (
    <Disclosure className="card bench-verified" heading="h2" summary={t("verified")}>
      <Verified {...of} />
    </Disclosure>
  );
}

function Verified(of: OfDraft) {
  const t = useWords(reportWords);
  const bench = useWords(workbenchWords);
  const impactSay = useWords(impactWords);
  const from = useReported(of);
  const turn = useTurnWords();
  const { draft, say, impact } = from;
  const { side, meant } = splitChanges(impact);
  const cases = (count: string) =>
    impactSay("cases", { count: Number(count), number: countWords(count, say.language) });
  const csv = (end: string, rows: readonly (readonly string[])[]) => {
    const file = fileName(draft.title, bench("fileDraft"), `${end}.csv`);
    download(file, "text/csv", csvOf(rows, say.language));
    tell(t("made", { name: file }));
  };
  return (
    <div className="stack">
      <p className="measure">{t("verifiedText")}</p>
      <p>{impactSay("space", { cases: cases(impact.comparison.space.cases) })}</p>
      <ul>
        {[...side, ...meant].map((change) => (
          <li key={`${change.outcome} ${change.from}`}>
            {turn(change)}: {cases(change.cases)},{" "}
            {impactSay("underAll", {
              cases: countWords(change.casesUnderAllReadings, say.language),
            })}
          </li>
        ))}
      </ul>
      <div className="cluster">
        <Button icon="download" onClick={() => csv(t("fileKinds"), changesTable(from))}>
          {t("kindsCsv")}
        </Button>
        <Button icon="download" onClick={() => csv(t("fileCompliance"), complianceRows(from))}>
          {t("complianceCsv")}
        </Button>
      </div>
    </div>
  );
}
