import { trainingRunWords } from "@cokdyby/words/web/training-run";
import type { ReactNode } from "react";
import { useAskedFocus } from "../../../ui/focus-asked.ts";
import { useWords } from "../../../words/words.ts";
import type { ShownItem } from "../../../worker/training-tasks.ts";
import { ItemTold } from "../set/item-told.tsx";
import { HERE } from "./here.ts";

/** One item: what is told of it, and beside it what is asked or what came of it. */
export function ItemFrame({
  item,
  of,
  children,
}: {
  readonly item: ShownItem;
  /** How many items there are. */
  readonly of: number;
  readonly children: ReactNode;
}) {
  const t = useWords(trainingRunWords);
  useAskedFocus(HERE);
  return (
    <section className="stack gap-l training-item" aria-labelledby={HERE}>
      <h2 id={HERE} tabIndex={-1}>
        {item.title}
        {of === 1 ? null : <span className="hint"> {t("place", { number: item.number, of })}</span>}
      </h2>
      <div className="columns write">
        <div className="card sticky">
          <ItemTold item={item} />
        </div>
        <div className="stack gap-l">{children}</div>
      </div>
    </section>
  );
}
