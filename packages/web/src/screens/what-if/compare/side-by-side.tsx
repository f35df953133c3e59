import { whatIfWords } from "@cokdyby/words/web/what-if";
import type { ReactNode } from "react";
import "./side-by-side.css";
import { useWords } from "../../../words/words.ts";

export interface SideRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly remembered: ReactNode;
  readonly now: ReactNode;
  /** How the two differ, in a word; nothing where they do not. */
  readonly mark?: string | undefined;
  /** What can be done about the difference. */
  readonly action?: ReactNode;
}

/** Two cases side by side, row by row; only the rows that differ are marked, by a sign and a word. */
export function SideBySide({
  caption,
  first,
  heads,
  rows,
}: {
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  /** Headings of the other two, where they are no remembered case and the current one. */
  readonly heads?: readonly [string, string];
  readonly rows: readonly SideRow[];
}) {
  const t = useWords(whatIfWords);
  const [before, after] = heads ?? [t("remembered"), t("current")];
  if (rows.length === 0) return null;
  return (
    <table className="data-table spreads side-by-side">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, remembered, now, mark, action }) => (
          <tr key={key} data-differs={mark !== undefined || undefined}>
            <th scope="row">
              <span>{label}</span>
              {mark === undefined ? null : <DifferenceMark>{mark}</DifferenceMark>}
              {action}
            </th>
            <td data-head={before}>{remembered}</td>
            <td data-head={after}>{now}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Says that something differs: a sign and the word for how. */
export function DifferenceMark({ children }: { readonly children: string }) {
  return (
    <span className="pill">
      <span aria-hidden="true">≠</span> {children}
    </span>
  );
}
