import type { ToldOption } from "@cokdyby/training";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { type ReactNode, useId } from "react";
import { Icon } from "../../../ui/icon.tsx";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { ItemTold } from "../set/item-told.tsx";

/** An item as learners will see it, and its key where the trainer wants it. */
export function ItemPreview({
  item,
  level,
  withKey,
  actions,
}: {
  readonly item: ShownItem;
  readonly level: 1 | 2 | 3;
  readonly withKey: boolean;
  readonly actions: ReactNode;
}) {
  const t = useWords(trainingSetWords);
  const heading = useId();
  return (
    <article className="stack card training-item" aria-labelledby={heading}>
      <div className="cluster middle apart">
        <h4 id={heading}>{item.title}</h4>
        <span className="pill">{t(`level_${level}`)}</span>
      </div>
      <ItemTold item={item} />
      <p className="strong">{item.question}</p>
      <Options prompt={item.prompts.verdict} options={item.verdicts} withKey={withKey} />
      <Options prompt={item.prompts.grounds} options={item.grounds} withKey={withKey} />
      {actions}
    </article>
  );
}

function Options({
  prompt,
  options,
  withKey,
}: {
  readonly prompt: string;
  readonly options: readonly ToldOption[];
  readonly withKey: boolean;
}) {
  const t = useWords(trainingSetWords);
  return (
    <div>
      <p className="hint">{prompt}</p>
      <ul className="plain training-options" data-key={withKey || undefined}>
        {options.map(({ option, label, isRight, feedback }) => (
          <li key={option} data-right={(withKey && isRight) || undefined}>
            <span aria-hidden="true" className="training-option-sign">
              {withKey ? <Icon name={isRight ? "check" : "dash"} /> : null}
            </span>
            <span>
              {withKey && isRight ? <strong>{label}</strong> : label}
              {withKey ? <span className="hint">{isRight ? t("isRight") : feedback}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
