import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useId } from "react";
import { presumedIn, withLawDate } from "../../case/case.ts";
import { caseStore, useCase, useOfCase } from "../../case/case-store.ts";
import { useFindingsLater } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { DateInput } from "../../ui/date-input.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useWords } from "../../words/words.ts";
import { AmendmentChoice } from "./amendment-choice.tsx";
import { PresumptionChoice } from "./presumption-choice.tsx";

/** Which law the case is put before and what is presumed: always said, changed one click away. */
export function LawBar() {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const amendments = useOfCase((now) => now.amendments);
  const presume = useOfCase((now) => now.presume);
  const { lawDate } = useFindingsLater();
  const all = rulebook.facts.flatMap(({ fact, presumed }) => (presumed ? fact : []));
  const used = presumedIn({ presume }, all).length;
  const parts = [
    ...(lawDate === undefined ? [] : [t("lawBar", { date: say.date(lawDate) })]),
    t(
      used === all.length
        ? "lawBarPresumedAll"
        : used === 0
          ? "lawBarPresumedNone"
          : "lawBarPresumedSome",
    ),
    t("lawBarAmendments", { count: amendments.length }),
  ];
  return (
    <Disclosure
      className="law-bar"
      summary={parts.map((part, index) => (
        <span key={part}>
          {index > 0 ? <span className="quiet"> · </span> : null}
          {part}
        </span>
      ))}
    >
      <div className="card stack gap-xl law-choices">
        <LawDateChoice />
        <PresumptionChoice />
        <AmendmentChoice />
      </div>
    </Disclosure>
  );
}

/** The day whose law is applied. */
function LawDateChoice() {
  const t = useWords(scenarioWords);
  const { on } = useCase();
  const note = useId();
  const set = (day: string | undefined) =>
    caseStore.change((now) => withLawDate(now, day), "lawDate");
  return (
    <section className="stack gap-s">
      <h2>{t("lawDate")}</h2>
      <p id={note} className="hint">
        {t("lawDateNote")}
      </p>
      <div className="cluster middle">
        <DateInput name={t("lawDate")} day={on} describedBy={note} onDay={set} />
        {on === undefined ? null : (
          <button type="button" className="small link-button" onClick={() => set(undefined)}>
            {t("lawDateClear")}
          </button>
        )}
      </div>
    </section>
  );
}
