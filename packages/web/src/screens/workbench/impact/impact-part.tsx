import { impactWords } from "@cokdyby/words/web/impact";
import { useLaw } from "../../../law/law-context.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { draftStore } from "../draft/draft-store.ts";
import { changeMeant } from "../intention/change-meant.ts";
import { IntentionPart } from "../intention/intention-part.tsx";
import { ChangeView } from "./change-view.tsx";
import { type Compliance, complianceOf } from "./compliance.ts";
import { ComplianceTable } from "./compliance-table.tsx";
import { readingsCompared } from "./readings-compared.ts";
import { outcomesIn, type SplitChanges, splitChanges } from "./split-changes.ts";
import type { Impact } from "./use-impact.ts";

/** What a draft changes: what is meant, then all the rest as side effects, then the recommendations. */
export function ImpactPart({ impact }: { readonly impact: Impact }) {
  const t = useWords(impactWords);
  const { rulebook, say } = useLaw();
  const { law, comparison, before, after } = impact;
  const { side, meant } = splitChanges(impact);
  const isStated = impact.meant.length > 0;
  const compliance = complianceOf(before, after);
  const titleOf = (id: string) =>
    say.text(rulebook.properties.find(({ property }) => property === id)?.title) || id;
  return (
    <>
      <ImpactSummary impact={impact} side={side} meant={meant} compliance={compliance} />
      {comparison.identical && !isStated ? null : (
        <>
          <IntentionPart impact={impact} compliance={compliance} titleOf={titleOf} />
          <section className="stack card" aria-labelledby="side-title">
            <h2 id="side-title">{t(isStated ? "side" : "changes")}</h2>
            <p className="hint">{t(isStated ? "sideLead" : "changesLead")}</p>
            {side.length === 0 ? <p>{t("sideNone")}</p> : null}
            {side.map((change) => (
              <ChangeView
                key={`${change.outcome} ${change.from}`}
                change={change}
                law={law}
                onMeant={(each) => {
                  changeMeant(each, true);
                  tell(t("nowMeant", { outcome: say.outcome(change.outcome) }), {
                    undo: draftStore,
                  });
                }}
              />
            ))}
          </section>
        </>
      )}
      <section className="stack card" aria-labelledby="compliance-title">
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

/** What a draft changes in a few sentences. */
function ImpactSummary({
  impact: { comparison, meant: stated },
  side,
  meant,
  compliance,
}: SplitChanges & { readonly impact: Impact; readonly compliance: readonly Compliance[] }) {
  const t = useWords(impactWords);
  const { say } = useLaw();
  const count = (course: Compliance["course"]) =>
    compliance.filter((each) => each.course === course).length;
  const outcomes = comparison.certificate?.outcomes ?? 0;
  const first = comparison.identical
    ? t("identical", { outcomes: say.number(outcomes) })
    : `${t("changed", { count: outcomesIn([...side, ...meant]) })}${stated.length === 0 ? "" : t("ofThem", { side: outcomesIn(side) })}; ${t("better", { count: count("better") })}, ${t("worse", { count: count("worse") })}.`;
  return (
    <section className="stack card barred leading bench-summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{t("summary")}</h2>
      <p>
        <strong>{first}</strong>
      </p>
      {readingsCompared(comparison, say, t).map((text) => (
        <p key={text} className="hint">
          {text}
        </p>
      ))}
    </section>
  );
}
