import type { ItemRow } from "@cokdyby/training";
import { trainingClassWords } from "@cokdyby/words/web/training-class";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";

/** Items and what was missed: a row for each item that at least five answered. */
export function ClassGrid({
  rows,
  items,
  learners,
}: {
  readonly rows: readonly ItemRow[];
  readonly items: readonly ShownItem[];
  readonly learners: number;
}) {
  const t = useWords(trainingClassWords);
  const labelOf = (item: string, ground: string) =>
    items.find((each) => each.item === item)?.grounds.find(({ option }) => option === ground)
      ?.label ?? "";
  const left = items.length - rows.length;
  return (
    <div className="stack gap-s">
      <table className="data-table folds long-heads training-grid">
        <caption>{t("grid", { count: learners })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("item")}</th>
            <th scope="col">{t("right")}</th>
            <th scope="col">{t("rightWrongReason")}</th>
            <th scope="col">{t("missed")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, answered, right, wrongReason, missed }) => (
            <tr key={item}>
              <th scope="row">{items.find((each) => each.item === item)?.title}</th>
              <td data-head={t("right")}>
                <Share count={right} of={answered} />
              </td>
              <td data-head={t("rightWrongReason")}>{wrongReason}</td>
              <td data-head={t("missed")}>
                <ul className="plain">
                  {missed
                    .filter(({ count }) => count > 0)
                    .map(({ of, count }) => (
                      <li key={of} className="pair training-missed">
                        <Share count={count} of={answered} /> {labelOf(item, of)}
                      </li>
                    ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left === 0 ? null : <p className="hint">{t("rowsLeft", { count: left })}</p>}
    </div>
  );
}

/** How many of how many, drawn beside the number. */
function Share({ count, of }: { readonly count: number; readonly of: number }) {
  const t = useWords(trainingClassWords);
  return (
    <span className="training-share">
      <progress max={of} value={count} aria-hidden="true" />
      <span>{t("share", { count, of })}</span>
    </span>
  );
}
