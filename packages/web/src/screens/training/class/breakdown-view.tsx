import {
  type Breakdown,
  type ItemRow,
  misconceptionWords,
  type TrainingSet,
} from "@cokdyby/training";
import { toldWords } from "@cokdyby/words/training/told";
import { trainingClassWords } from "@cokdyby/words/web/training-class";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { ClassGrid } from "./class-grid.tsx";
import { ItemAnswers } from "./item-answers.tsx";

/** So many items are named as worth discussing first, and so many of the commonest errors. */
const MOST = { discuss: 3, errors: 5 } as const;

/** How a class answered: what to discuss first, the grid, the commonest misconceptions, item by item. */
export function BreakdownView({
  set,
  items,
  breakdown,
  learners,
}: {
  readonly set: TrainingSet;
  readonly items: readonly ShownItem[];
  readonly breakdown: Breakdown;
  readonly learners: number;
}) {
  const t = useWords(trainingClassWords);
  const told = useWords(toldWords);
  const { say } = useLaw();
  const id = useId();
  const { rows, discuss, misconceptions } = breakdown;
  const shownOf = (item: string) => items.find((each) => each.item === item);
  const rowOf = (item: string) => rows.find((each) => each.item === item);
  const first = discuss
    .flatMap((item) => rowOf(item) ?? [])
    .filter(isWorthIt)
    .slice(0, MOST.discuss);
  return (
    <div className="stack gap-xl training-breakdown">
      <section className="stack gap-s panel tinted" aria-labelledby={`${id}-first`}>
        <h2 id={`${id}-first`}>{t("discuss")}</h2>
        {first.length === 0 ? (
          <p>{t("discussNone")}</p>
        ) : (
          <ol className="plain stack gap-s">
            {first.map((row) => (
              <li key={row.item}>
                <strong>{shownOf(row.item)?.title}</strong>{" "}
                {t("discussWhy", { wrong: row.answered - row.right, of: row.answered })}
                {row.wrongReason === 0 ? "" : ` ${t("wrongReason", { count: row.wrongReason })}`}
              </li>
            ))}
          </ol>
        )}
      </section>
      <ClassGrid rows={rows} items={items} learners={learners} />
      {misconceptions.length === 0 ? null : (
        <section className="stack gap-s" aria-labelledby={`${id}-errors`}>
          <h2 id={`${id}-errors`}>{t("misconceptions")}</h2>
          <p className="hint">{t("misconceptionsNote")}</p>
          <ol className="listed">
            {misconceptions.slice(0, MOST.errors).map(({ of, count }) => (
              <li key={JSON.stringify(of)}>
                {misconceptionWords(of, say, told)}{" "}
                <span className="hint">{t("times", { count })}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="stack gap-s" aria-labelledby={`${id}-items`}>
        <h2 id={`${id}-items`}>{t("itemByItem")}</h2>
        {rows.map((row) => {
          const shown = shownOf(row.item);
          const item = set.items.find((each) => each.item === row.item);
          return shown === undefined || item === undefined ? null : (
            <ItemAnswers key={row.item} row={row} item={item} shown={shown} />
          );
        })}
      </section>
    </div>
  );
}

function isWorthIt({ answered, right, wrongReason }: ItemRow): boolean {
  return right < answered || wrongReason > 0;
}
