import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useRef, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import { boundaryWords } from "./boundary-words.ts";
import type { Grid, Stretch } from "./grid.ts";
import { HeatCell } from "./heat-cell.tsx";
import { moved } from "./move-in-grid.ts";

/** Two facts over their classes: a table of cells, moved in with the arrow keys. */
export function HeatMap({ grid }: { readonly grid: Grid }) {
  const t = useWords(whatIfWords);
  const { rulebook, say } = useLaw();
  const table = useRef<HTMLTableElement>(null);
  const [rows, columns] = grid.axes;
  const now = [rows, columns].map((axis) => axis?.stretches.findIndex((each) => each.now) ?? -1);
  const [focused, setFocused] = useState<readonly [number, number]>();
  if (rows === undefined || columns === undefined) return null;
  const size = [rows.stretches.length, columns.stretches.length] as const;
  const [row, column] = focused ?? [Math.max(now[0] ?? 0, 0), Math.max(now[1] ?? 0, 0)];
  const active = [Math.min(row, size[0] - 1), Math.min(column, size[1] - 1)] as const;
  const head = (fact: string, stretch: Stretch, index: number) => {
    const boundary = boundaryWords(rulebook, fact, stretch, index, say, t);
    return (
      <>
        <span>{shortened(say.point(fact, stretch.point))}</span>
        {boundary === undefined ? null : <span className="hint heat-boundary">{boundary}</span>}
      </>
    );
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = moved(event.key, active, size);
    if (next === undefined) return;
    event.preventDefault();
    setFocused(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next.join()}"]`)?.focus();
  };
  return (
    <section className="card frame scroll-x" aria-label={t("grid")}>
      <table className="heat-map" ref={table}>
        <caption>
          {t("gridCaption", { rows: say.fact(rows.fact), columns: say.fact(columns.fact) })}
        </caption>
        <thead>
          <tr>
            <td className="heat-corner" />
            {columns.stretches.map((each, index) => (
              <th key={each.point.label} scope="col">
                {head(columns.fact, each, index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.stretches.map((each, i) => (
            <tr key={each.point.label}>
              <th scope="row">{head(rows.fact, each, i)}</th>
              {columns.stretches.map((other, j) => (
                <HeatCell
                  key={other.point.label}
                  at={`${i},${j}`}
                  content={grid.cells.get(`${i},${j}`)}
                  isNow={i === now[0] && j === now[1]}
                  isActive={i === active[0] && j === active[1]}
                  onFocus={() => setFocused([i, j])}
                  onKeyDown={onKeyDown}
                  steps={[
                    { fact: rows.fact, to: each.point },
                    { fact: columns.fact, to: other.point },
                  ]}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** In characters; a heading that is longer would make a column of nothing else. */
const LONGEST = 140;

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …`;
}
