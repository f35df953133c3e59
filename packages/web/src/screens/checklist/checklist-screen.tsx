import { chargeLines } from "@cokdyby/engine/guide";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { titledIn, wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindings } from "../../findings/findings-context.tsx";
import { NextSteps } from "../../guidance/next-steps.tsx";
import { useGuidance } from "../../guidance/use-guidance.ts";
import { useLaw } from "../../law/law-context.tsx";
import { usePrintTitle } from "../../take-away/use-print-title.ts";
import { Button } from "../../ui/button.tsx";
import { FactLink } from "../../ui/fact-link.tsx";
import { Failure } from "../../ui/message.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import type { ToldEntry } from "../../worker/to-establish.ts";
import { useTask } from "../../worker/use-task.ts";
import { EntryTables } from "./entry-table.tsx";

/** What is to be established in the case, and what comes next: to be printed and handed on. */
export default function ChecklistScreen() {
  const t = useWords(guidanceWords);
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
            {chargeLines(told.charge.text).first}
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
        <Failure>{t("cannot")}</Failure>
      ) : value === undefined || pending ? (
        <Waiting failed={fault !== undefined} label={t("making")} />
      ) : (
        <Entries entries={typesetAll(value, language)} />
      )}
      {told === undefined || problems.length > 0 || told.steps.length === 0 ? null : (
        <section className="stack" aria-labelledby="steps-title">
          <h2 id="steps-title">{t("steps")}</h2>
          <NextSteps steps={told.steps} />
        </section>
      )}
    </div>
  );
}

function Entries({ entries }: { readonly entries: readonly ToldEntry[] }) {
  const rows = (why: ToldEntry["why"]) =>
    entries
      .filter((each) => each.why === why)
      .map(({ fact, establish, answers, ...row }) => ({
        ...row,
        key: fact,
        name: <FactLink fact={fact}>{establish}</FactLink>,
        answers: answers.length === 0 ? undefined : <Answers fact={fact} answers={answers} />,
      }));
  return <EntryTables missing={rows("missing")} presumed={rows("presumed")} />;
}

/** What each answer leads to. */
function Answers({ fact, answers }: Pick<ToldEntry, "fact" | "answers">) {
  const { say } = useLaw();
  return (
    <ul className="plain stack gap-xs small">
      {answers.map(({ value, goals }) => {
        const words = say.point(fact, value);
        const [status] = Object.values(goals);
        return (
          <li key={words} className="cluster entry-answer">
            <span>{words}</span>
            {status === undefined ? null : <StatusMark status={status} size="s" />}
          </li>
        );
      })}
    </ul>
  );
}
