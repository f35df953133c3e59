import type { Answer } from "@cokdyby/training";
import { type ReactNode, useId } from "react";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Choice } from "../../../ui/choice.tsx";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { ItemTold } from "../set/item-told.tsx";

/** What is told of an item beside its two questions: one answer is chosen, and all that it rests on is ticked. */
export function ItemQuestions({
  item,
  answer,
  onVerdict,
  onGround,
  children,
}: {
  readonly item: ShownItem;
  readonly answer: Pick<Answer, "verdict" | "grounds">;
  readonly onVerdict: (verdict: string) => void;
  readonly onGround: (ground: string, ticked: boolean) => void;
  /** What goes on from here. */
  readonly children: ReactNode;
}) {
  const id = useId();
  const { prompts, verdicts, grounds } = item;
  return (
    <div className="columns write">
      <div className="card sticky">
        <ItemTold item={item} />
      </div>
      <div className="stack gap-l">
        <div className="stack gap-s card training-ask">
          <p className="strong">{item.question}</p>
          <p id={`${id}-verdict`} className="hint">
            {prompts.verdict}
          </p>
          <Choice
            labelledBy={`${id}-verdict`}
            options={verdicts.map(({ option, label }) => ({ value: option, label }))}
            value={answer.verdict}
            onChoose={onVerdict}
          />
        </div>
        <div className="stack gap-s card">
          <p id={`${id}-grounds`} className="hint">
            {prompts.grounds}
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would carry the look of the design system */}
          <div role="group" aria-labelledby={`${id}-grounds`}>
            {grounds.map(({ option, label }) => (
              <Checkbox
                key={option}
                checked={answer.grounds.includes(option)}
                onChange={(ticked) => onGround(option, ticked)}
              >
                {label}
              </Checkbox>
            ))}
          </div>
        </div>
        {children}
      </div>
    </div>
  );
}
