import type { AnsweredRow, Difference } from "@cokdyby/api/sheet/answer-sheet";
import { outcomeOf, PROVISIONS, type SheetProblem } from "@cokdyby/api/sheet/columns";
import type { Status } from "@cokdyby/engine";
import { STATUSES } from "@cokdyby/engine/rulebook";
import { sheetWords } from "@cokdyby/words/web/sheet";
import { useLaw } from "../../../law/law-context.tsx";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { ProblemText } from "../../../ui/problem-list.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import type { SheetOutcome } from "../../../worker/sheet-tasks.ts";

/** What became of a sheet: the differences, then the rows that are wrong, then the sheet to take back. */
export function CasesAnswer({
  name,
  outcome,
}: {
  readonly name: string;
  readonly outcome: SheetOutcome;
}) {
  const t = useWords(sheetWords);
  if (!outcome.ok) {
    return (
      <Message kind="error" role="alert">
        <p>{t("wrong", { name })}</p>
        <SheetProblems problems={outcome.problems} />
      </Message>
    );
  }
  const { counts, labels, rows, csv } = outcome.value;
  const differing = rows.filter(({ differences }) => differences.length > 0);
  const problems = rows.flatMap((row) => row.problems);
  const save = () => {
    const file = fileName(name.replace(/\.\w+$/, ""), t("fileTemplate"), `${t("fileFound")}.csv`);
    download(file, "text/csv", csv);
    tell(t("made", { name: file }));
  };
  return (
    <>
      <p role="status">
        {differing.length === 0 ? <strong>{t("noDifferences")} </strong> : null}
        {t("counts", counts)}
      </p>
      {differing.length === 0 ? null : <Differences rows={differing} />}
      {problems.length === 0 ? null : (
        <Message kind="warning">
          <p>{t("notAnswered")}</p>
          <SheetProblems problems={problems} />
        </Message>
      )}
      {labels.map((each) => (
        <p key={each.fact} className="hint">
          {t("label", each)}
        </p>
      ))}
      <div>
        <Button icon="download" onClick={save}>
          {t("save")}
        </Button>
      </div>
    </>
  );
}

/** All that is wrong with a sheet, each at its row and column. */
function SheetProblems({ problems }: { readonly problems: readonly SheetProblem[] }) {
  const t = useWords(sheetWords);
  return (
    <ul className="problems">
      {problems.map((problem) => {
        const { row, column, code } = problem;
        return (
          <li key={`${row} ${column} ${code}`}>
            {row === undefined ? null : (
              <span className="problem-place">
                {column === undefined ? t("row", { row }) : t("place", { row, column })}:{" "}
              </span>
            )}
            <ProblemText problem={problem} />
          </li>
        );
      })}
    </ul>
  );
}

/** The cells in which something else was found than expected. */
function Differences({ rows }: { readonly rows: readonly AnsweredRow[] }) {
  const t = useWords(sheetWords);
  const isDrafted = rows.some(({ before }) => before !== undefined);
  const found = t(isDrafted ? "foundDrafted" : "found");
  const heads = [t("case"), t("expected"), ...(isDrafted ? [t("before")] : []), found, t("why")];
  return (
    <table className="data-table folds">
      <caption>
        <h3>{t("differences")}</h3>
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap((row) =>
          row.differences.map((each) => (
            <DifferenceRow
              key={`${row.row} ${each.column}`}
              {...{ row, found }}
              difference={each}
            />
          )),
        )}
      </tbody>
    </table>
  );
}

function DifferenceRow({
  row: { row, case: name, before },
  difference: { column, expected, found, why },
  found: foundHead,
}: {
  readonly row: AnsweredRow;
  readonly difference: Difference;
  /** What the column of what was found is called. */
  readonly found: string;
}) {
  const t = useWords(sheetWords);
  const { say } = useLaw();
  const outcome = outcomeOf(column);
  return (
    <tr>
      <th scope="row">
        {name === "" ? t("row", { row }) : t("rowNamed", { row, name })}
        <p className="hint">{column === PROVISIONS ? t("provisions") : say.outcome(outcome)}</p>
      </th>
      <CaseCell head={t("expected")} text={expected} />
      {before === undefined ? null : <CaseCell head={t("before")} text={before[column] ?? ""} />}
      <CaseCell head={foundHead} text={found} />
      <td data-head={t("why")}>{why}</td>
    </tr>
  );
}

/** What was expected or found of a case: a status, or the offences of a charge. */
function CaseCell({ head, text }: { readonly head: string; readonly text: string }) {
  const t = useWords(sheetWords);
  return (
    <td data-head={head}>
      {isStatus(text) ? <StatusMark status={text} size="s" /> : text === "none" ? t("none") : text}
    </td>
  );
}

function isStatus(text: string): text is Status {
  return STATUSES.some((each) => each === text);
}
