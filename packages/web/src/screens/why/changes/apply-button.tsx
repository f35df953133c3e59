import type { FactChange } from "@cokdyby/engine";
import { caseOf, wireOf } from "../../../case/case.ts";
import { caseStore } from "../../../case/case-store.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import { whyWords } from "../why-words.ts";
import { changeWords } from "./change-words.ts";

/** Id of the heading over the changes. */
export const CHANGES_TITLE = "changes-title";

/** Applies a change to the case; the notice offers to take it back. */
export function ApplyButton({ set }: { readonly set: readonly FactChange[] }) {
  const t = useWords(whyWords);
  const { say } = useLaw();
  const { now } = useEngines();
  const change = changeWords(set, say);
  const apply = async () => {
    const next = await now.run("applyChange", wireOf(caseStore.now()), set);
    caseStore.change(() => caseOf(next));
    tell(t("applied", { change }), { undo: true });
    // the button is gone with the change: the focus goes to where the next ones will stand
    document.getElementById(CHANGES_TITLE)?.focus();
  };
  return (
    <Button aria-label={t("applyNamed", { change })} onClick={() => void apply()}>
      {t("apply")}
    </Button>
  );
}
