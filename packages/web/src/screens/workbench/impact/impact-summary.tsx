import { impactWords } from "@cokdyby/words/web/impact";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import type { Compliance } from "./compliance.ts";
import { readingsCompared } from "./readings-compared.ts";
import { outcomesIn, type SplitChanges } from "./split-changes.ts";
import type { Impact } from "./use-impact.ts";

/** What a draft changes in a few sentences. */
export function ImpactSummary({
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
