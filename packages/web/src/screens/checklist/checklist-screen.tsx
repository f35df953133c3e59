import { chargeLines } from "@cokdyby/engine/guide";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { titledIn, wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindings } from "../../findings/findings-context.tsx";
import { Checklist } from "../../guidance/checklist.tsx";
import { NextSteps } from "../../guidance/next-steps.tsx";
import { useGuidance } from "../../guidance/use-guidance.ts";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";

/** What is to be established in the case that is worked on. */
export default function ChecklistScreen() {
  const t = useWords(guidanceWords);
  const language = useLanguage();
  const shown = useCase();
  const { decided, problems } = useFindings();
  const isRefused = problems.length > 0;
  const told = useGuidance();
  const name = titledIn(shown, language).title ?? t("untitled");
  return (
    <div className="wide page stack gap-xl checklist">
      <div className="stack gap-s">
        <h1>{t("checklist")}</h1>
        <p className="strong">{name}</p>
        {told === undefined ? null : (
          <p className="measure" data-stale={told.stale}>
            {chargeLines(told.charge.text).first}
          </p>
        )}
        <p className="hint measure checklist-lead">{t("checklistLead")}</p>
      </div>
      <Checklist
        name={name}
        matter={decided === shown && !isRefused ? wireOf(shown) : undefined}
        isRefused={isRefused}
        cannot={t("cannot")}
      >
        {told === undefined || isRefused || told.steps.length === 0 ? null : (
          <NextSteps steps={told.steps} />
        )}
      </Checklist>
    </div>
  );
}
