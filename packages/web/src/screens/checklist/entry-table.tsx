import { guidanceWords } from "@cokdyby/words/web/guidance";
import type { ReactNode } from "react";
import { CitedLink } from "../../ui/provision-link.tsx";
import { useWords } from "../../words/words.ts";
import type { Cited } from "../../worker/guidance.ts";
import "../../guidance/guidance.css";
import "./checklist.css";

/** Something to establish, as a row. */
export interface EntryRow {
  readonly key: string;
  readonly name: ReactNode;
  /** What is presumed as long as it is not established. */
  readonly presumed?: string | undefined;
  readonly serves: readonly Cited[];
  /** What each answer leads to; nothing for a day. */
  readonly answers: ReactNode;
  readonly usual: string;
}

/** What to establish, one a row: with a box to tick on paper, provision, what answers do, usual evidence. */
function EntryTable({
  rows,
  labelledBy,
}: {
  readonly rows: readonly EntryRow[];
  readonly labelledBy: string;
}) {
  const t = useWords(guidanceWords);
  return (
    <table className="data-table folds entry-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t("establish")}</th>
          <th scope="col">{t("serves")}</th>
          <th scope="col">{t("answers")}</th>
          <th scope="col">{t("usual")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { name, presumed, serves, answers, usual } }: { readonly row: EntryRow }) {
  const t = useWords(guidanceWords);
  return (
    <tr>
      <th scope="row" className="strong">
        <span className="cluster nowrap">
          <span className="tick-box" aria-hidden="true" />
          <span className="stack gap-xs">
            {name}
            {presumed === undefined ? null : (
              <span className="hint small">{t("presumedNow", { presumed })}</span>
            )}
          </span>
        </span>
      </th>
      <td data-head={t("serves")}>
        <ul className="plain stack gap-xs small">
          {serves.map((cited) => (
            <li key={cited.words}>
              <CitedLink cited={cited} />
            </li>
          ))}
        </ul>
      </td>
      <td data-head={t("answers")}>
        {answers ?? <span className="small hint">{t("noAnswers")}</span>}
      </td>
      <td data-head={t("usual")} className="small">
        {usual}
      </td>
    </tr>
  );
}

/** What is missing, then what is presumed, each under its heading, and what the usual evidence is. */
export function EntryTables({
  missing,
  presumed,
}: {
  readonly missing: readonly EntryRow[];
  readonly presumed: readonly EntryRow[];
}) {
  const t = useWords(guidanceWords);
  return (
    <>
      <section className="stack" aria-labelledby="missing-title">
        <h2 id="missing-title" tabIndex={-1}>
          {t("missing")}
        </h2>
        {missing.length === 0 ? (
          <p>{t("nothingMissing")}</p>
        ) : (
          <>
            <p className="hint">{t("missingNote")}</p>
            <EntryTable labelledBy="missing-title" rows={missing} />
          </>
        )}
      </section>
      {presumed.length === 0 ? null : (
        <section className="stack" aria-labelledby="presumed-title">
          <h2 id="presumed-title">{t("presumed")}</h2>
          <p className="hint">{t("presumedNote")}</p>
          <EntryTable labelledBy="presumed-title" rows={presumed} />
        </section>
      )}
      <p className="hint measure">{t("practice")}</p>
    </>
  );
}
