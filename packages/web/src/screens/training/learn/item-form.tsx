import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { type ReactNode, useId } from "react";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { ItemFrame } from "./item-frame.tsx";
import { answerIn, type Run, withGround, withVerdict } from "./run.ts";
import { runStore } from "./run-store.ts";

/** One item: one answer is chosen, and all that it rests on is ticked. */
export function ItemForm({
  run,
  item,
  missing = false,
  children,
}: {
  readonly run: Run;
  readonly item: ShownItem;
  /** Whether the learner wanted to hand in without an answer. */
  readonly missing?: boolean;
  /** Where to go from here. */
  readonly children: ReactNode;
}) {
  const t = useWords(trainingRunWords);
  const id = useId();
  const answer = answerIn(run, item.item);
  const { prompts, verdicts, grounds } = item;
  return (
    <ItemFrame item={item} of={run.set.items.length}>
      <div className="stack gap-s card training-ask" data-missing={missing || undefined}>
        <p className="strong">{item.question}</p>
        <p id={`${id}-verdict`} className="hint">
          {prompts.verdict}
        </p>
        <Choice
          labelledBy={`${id}-verdict`}
          describedBy={missing ? `${id}-problem` : undefined}
          options={verdicts.map(({ option, label }) => ({ value: option, label }))}
          value={answer.verdict}
          onChoose={(verdict) => runStore.keep(withVerdict(run, item.item, verdict))}
        />
        {missing ? (
          <p id={`${id}-problem`} className="small field-problem" role="alert">
            {t("chooseAnswer")}
          </p>
        ) : null}
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
              onChange={(ticked) => runStore.keep(withGround(run, item.item, option, ticked))}
            >
              {label}
            </Checkbox>
          ))}
        </div>
      </div>
      {children}
    </ItemFrame>
  );
}
