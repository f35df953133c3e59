import type { Finding } from "@cokdyby/engine";
import { uiWords } from "@cokdyby/words/web/ui";
import { whyWords } from "@cokdyby/words/web/why";
import { wireOf } from "../../../case/case.ts";
import { useCase } from "../../../case/case-store.ts";
import { Button } from "../../../ui/button.tsx";
import { Failure } from "../../../ui/message.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import { CHANGES_TITLE } from "./apply-button.tsx";
import { ChangeGroups } from "./change-groups.tsx";
import { useChanges, WIDEST } from "./use-changes.ts";
import { WhyNotList } from "./why-not-list.tsx";

const SEARCHING = { 1: "searchingOne", 2: "searchingTwo", 3: "searchingThree" } as const;

/** The smallest changes that would turn the finding, and what stands in its way. */
export function ChangesPanel({
  outcome,
  finding,
}: {
  readonly outcome: string;
  readonly finding: Finding;
}) {
  const t = useWords(whyWords);
  const ui = useWords(uiWords);
  const shown = useCase();
  const { found, width, searching, fault, widen, stop } = useChanges(wireOf(shown), outcome);
  const none = found !== undefined && found.changes.length === 0 && searching === undefined;
  return (
    <section className="stack card" aria-labelledby={CHANGES_TITLE}>
      <h2 id={CHANGES_TITLE} tabIndex={-1}>
        {t("changes")}
      </h2>
      <p className="hint">{t("changesLead")}</p>
      {found === undefined ? null : (
        <ChangeGroups key={JSON.stringify(shown)} changes={found.changes} />
      )}
      {none ? <p>{t(width < WIDEST ? "changesNone" : "changesNoneAtAll")}</p> : null}
      {found?.truncated ? <p className="hint">{t("truncated")}</p> : null}
      {fault === undefined ? null : <Failure>{ui("fault")}</Failure>}
      {searching === undefined ? null : (
        <div className="stack gap-s starts">
          <Progress label={t(SEARCHING[searching as keyof typeof SEARCHING])} />
          {searching === WIDEST ? <Button onClick={stop}>{t("stopSearch")}</Button> : null}
        </div>
      )}
      {searching === undefined && found !== undefined && width < WIDEST ? (
        <Button onClick={widen} icon="search">
          {t("searchThree")}
        </Button>
      ) : null}
      {found === undefined || finding.status === "yes" ? null : (
        <WhyNotList reasons={found.whyNot} />
      )}
    </section>
  );
}
