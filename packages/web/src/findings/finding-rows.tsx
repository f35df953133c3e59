import type { Finding } from "@cokdyby/engine";
import { uiWords } from "@cokdyby/words/web/ui";
import { useLaw } from "../law/law-context.tsx";
import { useWords } from "../words/words.ts";
import { rowWords } from "./row-words.ts";

/** The range that applies to an offence, or those that may: with category, limitation and its day. */
export function FindingRows({
  finding: { rows = [] },
  lawDate,
}: {
  readonly finding: Pick<Finding, "rows">;
  /** The rows are named by the numbers of this day. */
  readonly lawDate: string | undefined;
}) {
  const t = useWords(uiWords);
  const { say } = useLaw();
  if (rows.length === 0) return null;
  return (
    <div className="pair">
      <dt>{t("rowsTitle", { count: rows.length })}</dt>
      <dd>
        <ul className="plain stack small">
          {rows.map((row) => {
            const { range, juvenile, category, limitation, barred } = rowWords(row, say, t);
            return (
              <li className="edge" key={row.row}>
                <strong>{range}</strong> – {say.row(row.row, lawDate)}
                <br />
                <span className="hint">
                  {[juvenile, category, limitation, barred]
                    .filter((each) => each !== undefined)
                    .join(" · ")}
                </span>
              </li>
            );
          })}
        </ul>
      </dd>
    </div>
  );
}
