import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useFindings } from "../../../findings/findings-context.tsx";
import { SECTIONS } from "../../../law/sections.ts";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { DemandsMark } from "./demands-mark.tsx";

/** The four answers in one line that stays in view; each leads to its section. */
export function SummaryBar() {
  const t = useWords(scenarioWords);
  const { findings, problems } = useFindings();
  const goTo = (section: string) => {
    const target = document.getElementById(
      problems.length > 0 ? "findings-title" : `section-${section}-title`,
    );
    target?.scrollIntoView({ block: "start" });
    target?.focus({ preventScroll: true });
  };
  return (
    <nav className="summary-bar" aria-label={t("summaryBar")}>
      {SECTIONS.map(({ section, headline }) => {
        const finding = headline === undefined ? undefined : findings[headline];
        return (
          <button key={section} type="button" onClick={() => goTo(section)}>
            <span className="hint">{t(`short_${section}`)}</span>
            {problems.length > 0 ? (
              "–"
            ) : finding !== undefined ? (
              <StatusMark status={finding.status} size="s" word={t(`short_${finding.status}`)} />
            ) : (
              <DemandsMark size="s" />
            )}
          </button>
        );
      })}
    </nav>
  );
}
