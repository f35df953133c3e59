import { scenarioWords } from "@cokdyby/words/web/scenario";
import { uiWords } from "@cokdyby/words/web/ui";
import { memo } from "react";
import { caseStore, useCase } from "../../../case/case-store.ts";
import { withoutUnread } from "../../../case/without-unread.ts";
import { useFindings, usePending } from "../../../findings/findings-context.tsx";
import { ConclusionCard } from "../../../guidance/conclusion.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { SECTIONS } from "../../../law/sections.ts";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { ProblemList } from "../../../ui/problem-list.tsx";
import { useLate } from "../../../ui/progress.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useSteps } from "../../../undo/step-store.ts";
import { useWords } from "../../../words/words.ts";
import { clashesIn } from "../clashes.ts";
import { DemandsMark } from "./demands-mark.tsx";
import { LayerSwitch } from "./layer-switch.tsx";
import { SectionCard } from "./section-card.tsx";
import { Unreviewed } from "./unreviewed.tsx";

/** Everything the law answers for the case, live. */
export const FindingsPanel = memo(function FindingsPanel() {
  const late = useLate(usePending());
  return (
    <section
      className="findings sticky"
      id="findings"
      aria-labelledby="findings-title"
      data-stale={late}
    >
      <Head late={late} />
      <LayerSwitch />
      <Answers />
    </section>
  );
});

function Head({ late }: { readonly late: boolean }) {
  const t = useWords(scenarioWords);
  const ui = useWords(uiWords);
  const { say } = useLaw();
  const { lawDate } = useFindings();
  return (
    <div className="cluster middle apart findings-head">
      <h2 id="findings-title" tabIndex={-1}>
        {t("findings")}
      </h2>
      <p className="hint">
        {late ? ui("computing") : lawDate && t("decidedFor", { date: say.date(lawDate) })}
      </p>
    </div>
  );
}

/** Apart from what says that they are late, which is asked anew at every change. */
const Answers = memo(function Answers() {
  const t = useWords(scenarioWords);
  const ui = useWords(uiWords);
  const { findings, decided, warnings, problems, fault } = useFindings();
  return (
    <>
      <SummaryBar />
      {fault === undefined ? null : (
        <Message kind="error" role="alert">
          <h3>{t("faultTitle")}</h3>
          <p>{ui("fault")}</p>
        </Message>
      )}
      {problems.length > 0 ? (
        <CannotBeDecided />
      ) : decided === undefined && Object.keys(findings).length === 0 ? (
        <Skeleton />
      ) : (
        <>
          <ConclusionCard />
          <Unreviewed />
          {SECTIONS.map((section) => (
            <SectionCard key={section.section} section={section} />
          ))}
          {warnings.length === 0 ? null : (
            <section className="stack gap-s" aria-labelledby="warnings-title">
              <h3 id="warnings-title">{t("warnings")}</h3>
              <ul className="hint">
                {warnings.map(({ code, detail, pointer }) => (
                  <li key={code + pointer}>{detail}</li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  );
});

/** The case cannot be decided as it stands: what contradicts what or is not of this law, and the way on. */
function CannotBeDecided() {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const { problems } = useFindings();
  const { back } = useSteps(caseStore);
  const shown = useCase();
  const clashes = clashesIn(problems);
  const others = problems.filter(({ code }) => code !== "CLASHING_FACTS");
  const isClash = clashes.length > 0;
  const rest = withoutUnread(shown, others);
  return (
    <Message kind="error" role="alert">
      <h3>{t(isClash ? "clashTitle" : "unreadTitle")}</h3>
      {clashes.map(({ facts, says }) => (
        <p key={facts.join()}>
          <strong>{facts.map(say.fact).join(" – ")}.</strong> {says}
        </p>
      ))}
      <ProblemList problems={others} />
      <p>{t(isClash ? "clashNote" : "unreadNote")}</p>
      <div className="cluster">
        {!back ? null : (
          <Button icon="undo" onClick={caseStore.undo}>
            {t("clashUndo")}
          </Button>
        )}
        {rest === shown ? null : (
          <Button onClick={() => caseStore.change(() => rest)}>{t("unreadDrop")}</Button>
        )}
      </div>
    </Message>
  );
}

/** The shape of what will stand here. */
function Skeleton() {
  return (
    <div aria-hidden="true">
      {SECTIONS.map(({ section }) => (
        <div key={section} className="stack card section-card skeleton">
          <span className="gov-skeleton" />
          <span className="gov-skeleton" />
        </div>
      ))}
    </div>
  );
}

/** The four answers in one line that stays in view; each leads to its section. */
function SummaryBar() {
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
