import type { Amendment } from "@cokdyby/engine";
import { impactWords } from "@cokdyby/words/web/impact";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import { ChangeView } from "./change-view.tsx";
import { complianceOf } from "./compliance.ts";
import { ComplianceTable } from "./compliance-table.tsx";
import { ImpactSummary } from "./impact-summary.tsx";
import type { OutcomeChange } from "./outcome-change.ts";
import { splitChanges } from "./split-changes.ts";
import type { Impact } from "./use-impact.ts";

/** What a draft changes: what it does not name first, then what it does, then the recommendations. */
export function ImpactPart({
  impact,
  amendments,
}: {
  readonly impact: Impact;
  readonly amendments: readonly Amendment[];
}) {
  const t = useWords(impactWords);
  const { rulebook, say } = useLaw();
  const { law, comparison, before, after } = impact;
  const { side, meant } = splitChanges(rulebook, amendments, impact);
  const compliance = complianceOf(before, after);
  const titleOf = (id: string) =>
    say.text(rulebook.properties.find(({ property }) => property === id)?.title) || id;
  const list = (changes: readonly OutcomeChange[]) =>
    changes.map((change) => (
      <ChangeView key={`${change.outcome} ${change.from}`} change={change} law={law} />
    ));
  return (
    <>
      <ImpactSummary impact={impact} side={side} meant={meant} compliance={compliance} />
      {comparison.identical ? null : (
        <>
          <section className="stack card bench-part" aria-labelledby="side-title">
            <h2 id="side-title">{t("side")}</h2>
            <p className="hint">{t("sideLead")}</p>
            {side.length === 0 ? <p>{t("sideNone")}</p> : list(side)}
          </section>
          <section className="stack card bench-part" aria-labelledby="meant-title">
            <h2 id="meant-title">{t("meant")}</h2>
            <p className="hint">{t("meantLead")}</p>
            {meant.length === 0 ? <p>{t("meantNone")}</p> : list(meant)}
          </section>
        </>
      )}
      <section className="stack card bench-part" aria-labelledby="compliance-title">
        <h2 id="compliance-title">{t("compliance")}</h2>
        <p className="hint">{t("complianceLead")}</p>
        <ComplianceTable
          rows={compliance}
          law={law}
          titleOf={titleOf}
          caption={t("compliance")}
          head={t("recommendation")}
        />
      </section>
    </>
  );
}
