import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import type { MarkedItem } from "../training/learn/use-marked.ts";

/** How a twin comes out beside its case, and the change that did it. */
export function Turned({
  original,
  twin: { item, told },
}: {
  readonly original: MarkedItem;
  readonly twin: MarkedItem;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const fact = item.twin?.fact ?? "";
  const words = ({ case: { facts } }: MarkedItem["item"]) => {
    const value = facts[fact];
    return value === undefined ? t("leftOut") : say.stated(fact, value);
  };
  const right = ({ verdicts }: MarkedItem["told"]) =>
    verdicts.find(({ isRight }) => isRight)?.label ?? "";
  return (
    <section className="stack gap-s panel noted exercise-turned">
      <h3>{t("turned")}</h3>
      <dl className="pairs">
        <div>
          <dt>{say.fact(fact)}</dt>
          <dd>{t("fromTo", { from: words(original.item), to: words(item) })}</dd>
        </div>
        <div>
          <dt>{told.question}</dt>
          <dd>{t("fromTo", { from: right(original.told), to: right(told) })}</dd>
        </div>
      </dl>
    </section>
  );
}
