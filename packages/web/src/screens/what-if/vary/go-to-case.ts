import type { Point } from "@cokdyby/engine";
import { caseOf, wireOf } from "../../../case/case.ts";
import { caseStore } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import type { Step } from "../../../worker/apply-change.ts";
import { useEngines } from "../../../worker/engines.tsx";
import { whatIfWords } from "../what-if-words.ts";

/** Makes the case the one at some points; it can be undone. */
export function useGoToCase(): (steps: readonly Step[]) => void {
  const t = useWords(whatIfWords);
  const { say } = useLaw();
  const { now } = useEngines();
  return (steps) => {
    const exact = steps.map(({ fact, to }) => ({ fact, to: oneDay(to) }));
    const change = exact.map(({ fact, to }) => `${say.fact(fact)} – ${say.point(fact, to)}`);
    void now.run("applyChange", wireOf(caseStore.now()), exact).then((next) => {
      caseStore.change(() => caseOf(next));
      tell(t("wentTo", { change: change.join("; ") }), { undo: true });
    });
  };
}

/** A span of days stands for one of them: a case has one day whose law applies. */
function oneDay(to: Point): Point {
  if (!("from" in to) || typeof to.from !== "string") return to;
  return { ...to, from: to.value, to: to.value };
}
