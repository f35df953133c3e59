import type { Point } from "@cokdyby/engine/analyse";
import { uiWords } from "@cokdyby/words/web/ui";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { wireOf, withFactsOf } from "../../../case/case.ts";
import { caseStore } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { leftOutWords } from "../../../ui/left-out-words.ts";
import { tell } from "../../../ui/notice.tsx";
import { useAttempt } from "../../../ui/use-attempt.ts";
import { useWords } from "../../../words/words.ts";
import type { Step } from "../../../worker/apply-change.ts";
import { useEngines } from "../../../worker/engines.tsx";

/** Makes the case the one at some points; it can be undone. */
export function useGoToCase(): (steps: readonly Step[]) => void {
  const t = useWords(whatIfWords);
  const { say } = useLaw();
  const ui = useWords(uiWords);
  const { now } = useEngines();
  const attempt = useAttempt();
  return (steps) => {
    const exact = steps.map(({ fact, to }) => ({ fact, to: oneDay(to) }));
    const change = exact.map(({ fact, to }) => `${say.fact(fact)} – ${say.point(fact, to)}`);
    const changed = now.run("applyChange", wireOf(caseStore.now()), exact).then((next) => {
      if (next === undefined) return;
      const leftOut = leftOutWords(next.left, caseStore.now(), say, ui);
      caseStore.change((now) => withFactsOf(now, next.case));
      tell([t("wentTo", { change: change.join("; ") }), ...leftOut].join(" "), { undo: caseStore });
    });
    attempt(changed);
  };
}

/** A span of days stands for one of them: a case has one day whose law applies. */
function oneDay(to: Point): Point {
  if (!("from" in to) || typeof to.from !== "string") return to;
  return { ...to, from: to.value, to: to.value };
}
