import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { Button } from "../../../ui/button.tsx";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { HERE } from "./here.ts";
import { ItemQuestions } from "./item-questions.tsx";
import { answerIn, goTo, type Run, withGround, withVerdict } from "./run.ts";

/** One item of a set, and the ways to the next one and back. */
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
      <ItemQuestions
        item={item}
        answer={answerIn(run, item.item)}
        onVerdict={(verdict) => onChange(withVerdict(run, item.item, verdict))}
        onGround={(ground, ticked) => onChange(withGround(run, item.item, ground, ticked))}
      >
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
      </ItemQuestions>
    </section>
  );
}
