import type { Item, ItemRow } from "@cokdyby/training";
import { trainingClassWords } from "@cokdyby/words/web/training-class";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { ItemTold } from "../set/item-told.tsx";
import { ReasonList } from "../set/reason-list.tsx";

/** One item for the discussion: the story, how often each answer was chosen, and the reasons. */
export function ItemAnswers({
  row,
  item,
  shown,
}: {
  readonly row: ItemRow;
  readonly item: Item;
  readonly shown: ShownItem;
}) {
  const t = useWords(trainingClassWords);
  const { solution } = shown;
  return (
    <Disclosure
      summary={`${shown.title} – ${t("share", { count: row.right, of: row.answered })}`}
      className="training-item-answers"
    >
      <div className="stack card">
        <ItemTold item={shown} />
        <p className="strong">{shown.question}</p>
        <ul className="plain training-options" data-key>
          {row.verdicts.map(({ of, count }) => (
            <li key={of} data-right={of === item.key.verdict || undefined}>
              <span className="training-option-sign">
                <Icon name={of === item.key.verdict ? "check" : "dash"} />
              </span>
              <span>
                {shown.verdicts.find(({ option }) => option === of)?.label}
                <span className="hint">
                  {t("chosenBy", { count })}
                  {of === item.key.verdict ? ` ${t("isRight")}` : ""}
                </span>
              </span>
            </li>
          ))}
        </ul>
        <p>{solution.restsOn}</p>
        <ReasonList solution={solution} />
      </div>
    </Disclosure>
  );
}
