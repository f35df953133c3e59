import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import type { ToldAct } from "../../worker/file-guidance.ts";
import { SideBySide } from "../what-if/compare/side-by-side.tsx";
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
  return (
    <SideBySide
      caption={caption}
      first={t("whatIfAsked")}
      heads={[t("whatIfBefore"), t("whatIfAfter")]}
      rows={ROWS.map((row) => ({
        key: row,
        label: t(`whatIf_${row}`),
        mark: differs.includes(row) ? whatIf("differs_answer") : undefined,
        remembered: <Told told={before} row={row} />,
        now: <Told told={after} row={row} />,
      }))}
    />
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
