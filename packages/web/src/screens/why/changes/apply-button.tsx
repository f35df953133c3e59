import { uiWords } from "@cokdyby/words/web/ui";
import { whyWords } from "@cokdyby/words/web/why";
import { wireOf, withFactsOf } from "../../../case/case.ts";
import { caseStore, useCase } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { leftOutWords } from "../../../ui/left-out-words.ts";
import { tell } from "../../../ui/notice.tsx";
import { useAttempt } from "../../../ui/use-attempt.ts";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import type { OfferedChange } from "../../../worker/offered-changes.ts";

/** Id of the heading over the changes. */
export const CHANGES_TITLE = "changes-title";

/** Applies a change to the case; the notice says all of it and offers to take it back. */
export function ApplyButton({ change: { set, left } }: { readonly change: OfferedChange }) {
  const t = useWords(whyWords);
  const { say } = useLaw();
  const { now } = useEngines();
  const attempt = useAttempt();
  const change = set.map(({ fact, to }) => `${say.fact(fact)}: ${say.point(fact, to)}`).join("; ");
  const leaves = leftOutWords(left, useCase(), say, useWords(uiWords));
  const apply = async () => {
    const next = await now.run("applyChange", wireOf(caseStore.now()), set);
    if (next === undefined) return;
    caseStore.change((now) => withFactsOf(now, next.case));
    tell([t("applied", { change }), ...leaves].join(" "), { undo: caseStore });
    // the button is gone with the change: the focus goes to where the next ones will stand
    document.getElementById(CHANGES_TITLE)?.focus();
  };
  return (
    <>
      <Button
        aria-label={[t("applyNamed", { change }), ...leaves].join(". ")}
        onClick={() => attempt(apply())}
      >
        {t("apply")}
      </Button>
      {leaves.map((words) => (
        <span key={words} className="hint change-left">
          {words}
        </span>
      ))}
    </>
  );
}
