import { impactWords } from "@cokdyby/words/web/impact";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import type { ToldChange } from "../../../worker/compare-laws.ts";
import type { AskedLaw } from "../../../worker/law-checks.ts";
import type { MeantKind } from "../intention/own-meant.ts";
import { KindsView } from "./kinds-view.tsx";
import { useTurnWords } from "./turn-words.ts";

/** One outcome that changes in one direction: and in what kinds of case. */
export function ChangeView({
  change,
  law,
  onMeant,
}: {
  readonly change: ToldChange;
  readonly law: AskedLaw;
  readonly onMeant: (meant: MeantKind) => void;
}) {
  const t = useWords(impactWords);
  const { say } = useLaw();
  const name = useTurnWords()(change);
  const { outcome, from, to } = change;
  return (
    <article className="stack gap-s ruled bench-change" aria-label={name}>
      <h3>{say.outcome(outcome)}</h3>
      <p className="cluster middle">
        <StatusMark status={from} size="s" />
        <Icon name="chevronRight" />
        <StatusMark status={to} size="s" />
        <Button
          aria-label={t("allMeantNamed", { name })}
          onClick={() => onMeant({ outcome, from, when: [], common: [] })}
        >
          {t("allMeant")}
        </Button>
      </p>
      <KindsView change={change} law={law} onMeant={onMeant} />
    </article>
  );
}
