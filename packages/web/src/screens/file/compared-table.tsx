import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { DifferenceMark } from "../../ui/difference-mark.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import type { ToldAct } from "../../worker/file-guidance.ts";
import { type ComparedCell, ROWS, type Row } from "./compared-cells.ts";
import { towards } from "./towards.ts";

/** One act of one person before and after a change, row by row; what differs is marked by a sign and a word. */
export function ComparedTable({
  compared: { person, cell, before, after, differs },
}: {
  readonly compared: ComparedCell;
}) {
  const t = useWords(fileWords);
  const guidance = useWords(guidanceWords);
  const whatIf = useWords(whatIfWords);
  const caption = [
    t("person", { id: person }),
    guidance("acts", { count: 1, list: cell.act }),
    ...towards(t, cell),
  ].join(", ");
  const heads = { before: t("whatIfBefore"), after: t("whatIfAfter") };
  return (
    <table className="data-table spreads side-by-side">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("whatIfAsked")}</th>
          <th scope="col">{heads.before}</th>
          <th scope="col">{heads.after}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row} data-differs={differs.includes(row) || undefined}>
            <th scope="row">
              <span>{t(`whatIf_${row}`)}</span>
              {differs.includes(row) ? (
                <DifferenceMark>{whatIf("differs_answer")}</DifferenceMark>
              ) : null}
            </th>
            <td data-head={heads.before}>
              <Told told={before} row={row} />
            </td>
            <td data-head={heads.after}>
              <Told told={after} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Told({ told: { verdict, rows }, row }: { readonly told: ToldAct; readonly row: Row }) {
  const t = useWords(fileWords);
  const lines = rows[row];
  return (
    <div className="stack gap-xs">
      {row === "verdict" ? (
        <div>
          <StatusMark status={verdict} size="s" />
        </div>
      ) : lines.length === 0 ? (
        <span className="hint">{t("whatIfNone")}</span>
      ) : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
