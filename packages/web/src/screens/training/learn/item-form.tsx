import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { useId } from "react";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { ItemTold } from "../set/item-told.tsx";
import { HERE } from "./here.ts";
import { answerIn, goTo, type Run, withGround, withVerdict } from "./run.ts";

/** One item: one answer is chosen, and all that it rests on is ticked. */
export function ItemForm({
  run,
  item,
  onChange,
}: {
  readonly run: Run;
  readonly item: ShownItem;
  readonly onChange: (run: Run) => void;
}) {
  const t = useWords(trainingRunWords);
  const id = useId();
  const answer = answerIn(run, item.item);
  const { prompts, verdicts, grounds } = item;
  const isLast = run.at === run.set.items.length - 1;
  return (
    <section className="stack gap-l training-item" aria-labelledby={HERE}>
      <h2 id={HERE} tabIndex={-1}>
        {item.title}
        <span className="hint">
          {" "}
          {t("place", { number: item.number, of: run.set.items.length })}
        </span>
      </h2>
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
              onChoose={(verdict) => onChange(withVerdict(run, item.item, verdict))}
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
                  onChange={(ticked) => onChange(withGround(run, item.item, option, ticked))}
                >
                  {label}
                </Checkbox>
              ))}
            </div>
          </div>
          <div className="cluster middle training-next">
            <Button look="solid" size="m" onClick={() => onChange(goTo(run, run.at + 1))}>
              {t(isLast ? "toEnd" : "next")}
            </Button>
            {run.at === 0 ? null : (
              <Button size="m" onClick={() => onChange(goTo(run, run.at - 1))}>
                {t("previous")}
              </Button>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}
