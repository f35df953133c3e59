import { guidanceWords } from "@cokdyby/words/web/guidance";
import { uiWords } from "@cokdyby/words/web/ui";
import { titledIn, wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindings } from "../../findings/findings-context.tsx";
import { NextSteps } from "../../guidance/next-steps.tsx";
import { useGuidance } from "../../guidance/use-guidance.ts";
import { Button } from "../../ui/button.tsx";
import { Message } from "../../ui/message.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { usePrintTitle } from "../take-away/use-print-title.ts";
import "../../guidance/guidance.css";
import "./checklist.css";
import { EntryTable } from "./entry-table.tsx";

/** What is to be established in the case, and what comes next: to be printed and handed on. */
export default function ChecklistScreen() {
  const t = useWords(guidanceWords);
  const ui = useWords(uiWords);
  const language = useLanguage();
  const shown = useCase();
  const { decided, problems } = useFindings();
  const possible = decided === shown && problems.length === 0;
  const { value, pending, fault } = useTask(
    "toEstablish",
    possible ? [wireOf(shown), language] : undefined,
  );
  const told = useGuidance();
  const name = titledIn(shown, language).title ?? t("untitled");
  usePrintTitle(`${t("checklist")}: ${name}`);
  return (
    <div className="wide page stack gap-xl checklist">
      <div className="stack gap-s">
        <h1>{t("checklist")}</h1>
        <p className="strong">{name}</p>
        {told === undefined ? null : (
          <p className="measure" data-stale={told.stale}>
            {told.guidance.conclusion.sentence}
          </p>
        )}
        <p className="hint measure checklist-lead">{t("checklistLead")}</p>
        <div className="checklist-print">
          <Button look="outlined" onClick={() => print()}>
            {t("print")}
          </Button>
        </div>
      </div>
      {problems.length > 0 ? (
        <Message kind="error" role="alert">
          <p>{t("cannot")}</p>
        </Message>
      ) : fault !== undefined ? (
        <Message kind="error" role="alert">
          <p>{ui("fault")}</p>
        </Message>
      ) : value === undefined || pending ? (
        <Progress label={t("making")} />
      ) : (
        <Entries entries={typesetAll(value, language)} />
      )}
      {told === undefined || problems.length > 0 || told.guidance.steps.length === 0 ? null : (
        <section className="stack" aria-labelledby="steps-title">
          <h2 id="steps-title">{t("steps")}</h2>
          <NextSteps steps={told.guidance.steps} />
        </section>
      )}
    </div>
  );
}

function Entries({ entries }: { readonly entries: Parameters<typeof EntryTable>[0]["entries"] }) {
  const t = useWords(guidanceWords);
  const missing = entries.filter(({ why }) => why === "missing");
  const presumed = entries.filter(({ why }) => why === "presumed");
  return (
    <>
      <section className="stack" aria-labelledby="missing-title">
        <h2 id="missing-title">{t("missing")}</h2>
        {missing.length === 0 ? (
          <p>{t("nothingMissing")}</p>
        ) : (
          <>
            <p className="hint">{t("missingNote")}</p>
            <EntryTable labelledBy="missing-title" entries={missing} />
          </>
        )}
      </section>
      {presumed.length === 0 ? null : (
        <section className="stack" aria-labelledby="presumed-title">
          <h2 id="presumed-title">{t("presumed")}</h2>
          <p className="hint">{t("presumedNote")}</p>
          <EntryTable labelledBy="presumed-title" entries={presumed} />
        </section>
      )}
      <p className="hint measure">{t("practice")}</p>
    </>
  );
}
