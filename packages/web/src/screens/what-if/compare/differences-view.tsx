import type { Finding } from "@cokdyby/engine";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useState } from "react";
import { answerOf, type Case, withAnswer } from "../../../case/case.ts";
import { caseStore, useCase } from "../../../case/case-store.ts";
import { useFindings, usePending } from "../../../findings/findings-context.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { MAIN } from "../../../law/sections.ts";
import { Link } from "../../../router/link.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { FactLink } from "../../../ui/fact-link.tsx";
import { tell } from "../../../ui/notice.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import type { Decided } from "../../../worker/decide.ts";
import { factDifferences, findingDifferences } from "./differences.ts";
import { settingRows } from "./setting-rows.ts";
import { SideBySide, type SideRow } from "./side-by-side.tsx";

/** A remembered case and the current one: findings, facts and the law that they are put before. */
export function Differences({
  remembered,
}: {
  readonly remembered: { readonly shown: Case; readonly decided: Decided };
}) {
  const t = useWords(whatIfWords);
  const { rulebook, say } = useLaw();
  const shown = useCase();
  const { findings, decided, lawDate } = useFindings();
  const pending = usePending();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  if (decided !== shown || pending || lawDate === undefined) {
    return <Progress label={t("computing")} />;
  }
  const before = remembered.decided.findings as Readonly<Record<string, Finding>>;
  const turned = findingDifferences(rulebook, MAIN, before, findings);
  const changed = factDifferences(rulebook, remembered.shown, shown);
  const settings = settingRows(
    rulebook,
    { shown: remembered.shown, lawDate: remembered.decided.lawDate },
    { shown, lawDate },
    say,
    t,
  );
  const visible = (rows: readonly SideRow[]) =>
    onlyDifferent ? rows.filter(({ mark }) => mark !== undefined) : rows;
  const value = (of: Case, fact: string) => {
    const answer = answerOf(of, fact);
    if (typeof answer === "object") return say.stated(fact, answer.value);
    const open = answer === "notEstablished" ? "notEstablished" : "cannotBeEstablished";
    return <span className="hint">{t(open)}</span>;
  };
  return (
    <>
      <p role="status">
        <strong>
          {t("findingsDiffer", {
            count: turned.filter(({ differs }) => differs === "answer").length,
          })}
        </strong>{" "}
        {t("factsDiffer", { count: changed.filter(({ differs }) => differs).length })}
      </p>
      <Checkbox checked={onlyDifferent} onChange={setOnlyDifferent}>
        {t("onlyDifferent")}
      </Checkbox>
      <SideBySide
        caption={t("findings")}
        first={t("outcome")}
        rows={visible(
          turned.map(({ outcome, differs }) => ({
            key: outcome,
            label: <Link to={`/why/${outcome}`}>{say.outcome(outcome)}</Link>,
            mark: differs === undefined ? undefined : t(`differs_${differs}`),
            remembered: <Answer finding={before[outcome]} />,
            now: <Answer finding={findings[outcome]} />,
          })),
        )}
      />
      <SideBySide
        caption={t("facts")}
        first={t("fact")}
        rows={visible(
          changed.map(({ fact, differs }) => ({
            key: fact,
            label: <FactLink fact={fact}>{say.fact(fact)}</FactLink>,
            mark: differs ? t("differs_answer") : undefined,
            remembered: value(remembered.shown, fact),
            now: value(shown, fact),
            action: differs ? <TakeBack fact={fact} from={remembered.shown} /> : null,
          })),
        )}
      />
      <SideBySide
        caption={t("settings")}
        first={t("setting")}
        rows={visible(
          settings.map(({ differs, ...row }) => ({
            ...row,
            mark: differs ? t("differs_answer") : undefined,
          })),
        )}
      />
    </>
  );
}

function Answer({ finding }: { readonly finding: Finding | undefined }) {
  return finding === undefined ? null : <StatusMark status={finding.status} size="s" />;
}

/** Gives one fact the value back that it has in the remembered case. */
function TakeBack({ fact, from }: { readonly fact: string; readonly from: Case }) {
  const t = useWords(whatIfWords);
  const { say } = useLaw();
  return (
    <button
      type="button"
      className="small link-button"
      onClick={() => {
        caseStore.change((now) => withAnswer(now, fact, answerOf(from, fact)));
        tell(t("tookBack", { fact: say.fact(fact) }), { undo: caseStore });
        document.getElementById("compare-title")?.focus();
      }}
    >
      {t("takeBack")}
      <span className="hidden">: {say.fact(fact)}</span>
    </button>
  );
}
