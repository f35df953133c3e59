import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useId } from "react";
import { withLawDate } from "../../case/case.ts";
import { caseStore, useCase } from "../../case/case-store.ts";
import { DateInput } from "../../ui/date-input.tsx";
import { useWords } from "../../words/words.ts";

/** The day whose law is applied. */
export function LawDateChoice() {
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
