import { LAW_LISTS, lawViewOf } from "@cokdyby/api";
import type { Rulebook } from "@cokdyby/engine";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import type { ReactNode } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { ProvisionLink } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import { isOn } from "../conditions/figure-on.ts";
import { withUnit } from "../conditions/requirement.ts";
import { spanWords } from "../rule/span-words.ts";
import { HERE } from "../use-go-to-heading.ts";
import type { PartProps } from "./part-props.ts";

/** The figures of the law with their dates; those of the day stand out. */
export function FigureTables({ entry, day }: PartProps) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const { parameters, tables } = LAW_LISTS.parameters(lawViewOf(rulebook));
  return (
    <>
      <FigureTable caption={t("figure")} columns={[t("value")]}>
        {parameters.map(({ parameter, label, unit, values }) => (
          <FigureRows
            key={parameter}
            id={parameter}
            name={say.text(label)}
            here={entry === parameter}
            values={values}
            day={day}
            columns={[t("value")]}
            figures={({ value }) => [withUnit(say, say.number(value), unit, value)]}
          />
        ))}
      </FigureTable>
      {tables.map(({ table, label, columns, rows }) => (
        <FigureTable
          key={table}
          caption={say.text(label)}
          columns={columns.map((each) => say.text(each.label))}
        >
          {rows.map(({ row, label: name, values }) => (
            <FigureRows
              key={row}
              id={row}
              name={say.text(name)}
              here={entry === row}
              values={values}
              day={day}
              columns={columns.map((each) => say.text(each.label))}
              figures={({ figures }) =>
                columns.map(({ column, unit }) => {
                  const figure = figures[column];
                  return figure === undefined
                    ? "–"
                    : withUnit(say, say.number(figure), unit, figure);
                })
              }
            />
          ))}
        </FigureTable>
      ))}
    </>
  );
}

function FigureTable({
  caption,
  columns,
  children,
}: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}) {
  const t = useWords(lawScreenWords);
  return (
    <div className="stack gap-l">
      <h2>{caption}</h2>
      <section
        className="card frame scroll-x"
        aria-label={`${caption}: ${t("tableHint")}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by key
        tabIndex={0}
      >
        <table className="data-table folds law-table">
          <caption className="hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{caption}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">{t("since")}</th>
              <th scope="col">{t("citation")}</th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </div>
  );
}

type Dated = Rulebook["parameters"][number]["values"][number] | RowValue;
type RowValue = Rulebook["tables"][number]["rows"][number]["values"][number];

/** A figure in all its values, one row for each span of days. */
function FigureRows<Value extends Dated>({
  id,
  name,
  here,
  values,
  day,
  columns,
  figures,
}: {
  readonly id: string;
  readonly name: string;
  readonly here: boolean;
  readonly values: readonly Value[];
  readonly day: string;
  /** What each figure is called. */
  readonly columns: readonly string[];
  readonly figures: (value: Value) => readonly string[];
}) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  return values.map((value, index) => (
    <tr key={value.from} data-now={isOn(value, day)} data-here={here || undefined}>
      {index > 0 ? null : (
        <th scope="rowgroup" rowSpan={values.length}>
          <span id={here ? HERE : undefined} tabIndex={here ? -1 : undefined}>
            {name}
          </span>
          <code>{id}</code>
        </th>
      )}
      {figures(value).map((words, at) => (
        <td key={at} data-head={columns[at]}>
          {words}
        </td>
      ))}
      <td data-head={t("since")}>{spanWords(value, rulebook.earliest, say, t)}</td>
      <td>
        <ProvisionLink cites={value.cites} />
        {value.checked === "read" ? null : <p className="hint">{t(`checked_${value.checked}`)}</p>}
      </td>
    </tr>
  ));
}
