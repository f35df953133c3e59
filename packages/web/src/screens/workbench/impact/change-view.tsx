import { impactWords } from "@cokdyby/words/web/impact";
import { useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import type { AskedLaw } from "../../../worker/law-checks.ts";
import { countWords } from "./count-words.ts";
import { KindView } from "./kind-view.tsx";
import type { OutcomeChange } from "./outcome-change.ts";
import { useCases } from "./use-cases.ts";

/** So many kinds of case are listed before the rest is asked for. */
const MOST = 5;

/** One outcome that changes in one direction: in how many cases, and in what kinds of case. */
export function ChangeView({
  change,
  law,
}: {
  readonly change: OutcomeChange;
  readonly law: AskedLaw;
}) {
  const t = useWords(impactWords);
  const { say } = useLaw();
  const cases = useCases();
  const [all, setAll] = useState(false);
  const { outcome, from, to, casesUnderAllReadings, patterns, complete, uncovered } = change;
  const turn = { before: say.phrase(`status.${from}`), after: say.phrase(`status.${to}`) };
  const name = `${say.outcome(outcome)}: ${t("beforeAfter", turn)}`;
  const shown = all ? patterns : patterns.slice(0, MOST);
  const rest = patterns.length - shown.length;
  return (
    <article className="stack gap-s ruled bench-change">
      <h3>{say.outcome(outcome)}</h3>
      <p className="cluster middle">
        <StatusMark status={from} size="s" />
        <Icon name="chevronRight" />
        <StatusMark status={to} size="s" />
        <strong>{cases(change.cases)}</strong>
        <span className="hint">
          {casesUnderAllReadings === "0"
            ? t("underNone")
            : t("underAll", { cases: countWords(casesUnderAllReadings, say.language) })}
        </span>
      </p>
      <Disclosure
        summary={
          <>
            {t("kinds", { count: patterns.length })}
            <span className="hidden">: {name}</span>
          </>
        }
      >
        <div className="stack">
          {patterns.length > 1 ? <p className="hint">{t("overlap")}</p> : null}
          {shown.map((pattern, index) => (
            <KindView
              key={index}
              pattern={pattern}
              at={index + 1}
              name={`${name}, ${index + 1}.`}
              law={law}
            />
          ))}
          {rest > 0 ? (
            <button type="button" className="small link-button" onClick={() => setAll(true)}>
              {t("moreKinds", { count: rest })}
            </button>
          ) : null}
          {complete ? null : <p>{t("uncovered", { cases: cases(uncovered) })}</p>}
        </div>
      </Disclosure>
    </article>
  );
}
