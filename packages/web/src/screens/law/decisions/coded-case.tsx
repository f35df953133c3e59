import type { CaseInput } from "@cokdyby/engine";
import type { BankedDecision } from "@cokdyby/rules";
import { decisionWords } from "@cokdyby/words/web/decision";
import { caseOf, titledIn } from "../../../case/case.ts";
import { openAsCase } from "../../../case/open-as-case.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { useWords } from "../../../words/words.ts";
import { Named } from "../parts/law-entry.tsx";

/** The facts of a decision as they were coded, each with where it rests, to be opened as a case. */
export function CodedCase({
  decision,
  given,
  docket,
}: {
  readonly decision: BankedDecision;
  readonly given: CaseInput;
  readonly docket: string;
}) {
  const t = useWords(decisionWords);
  const { say } = useLaw();
  const { coded = {}, days, missing, presumed, title } = decision;
  const { facts, on, presume } = given;
  const names = missing.map((fact) => say.fact(fact)).join("; ");
  const taken = Object.entries(presumed)
    .map(([fact, value]) => `${say.fact(fact)}: ${say.stated(fact, value)}`)
    .join("; ");
  const open = () => {
    const opened = caseOf({
      facts: facts as Parameters<typeof caseOf>[0]["facts"],
      ...(on === undefined ? {} : { on }),
      ...(presume === undefined
        ? {}
        : { presume: typeof presume === "boolean" ? presume : [...presume] }),
    });
    openAsCase(titledIn({ ...opened, titles: title }, say.language), t("opened", { docket }));
  };
  return (
    <div className="stack">
      <table className="data-table folds">
        <caption className="hidden">{t("factsTable", { docket })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("fact")}</th>
            <th scope="col">{t("value")}</th>
            <th scope="col">{t("rests")}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(facts).map(([fact, value]) => {
            const how = coded[fact];
            return (
              <tr key={fact}>
                <th scope="row">{say.fact(fact)}</th>
                <td data-head={t("value")}>{say.stated(fact, value)}</td>
                <td data-head={t("rests")}>
                  {how === undefined ? null : (
                    <>
                      <span className="strong">{t(`from_${how.from}`)}</span>
                      <br />
                      {say.text(how.rests)}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <dl>
        {days === undefined ? null : (
          <Named name={t("days")}>
            {days.from === days.to
              ? say.date(days.to)
              : t("someDays", { from: say.date(days.from), to: say.date(days.to) })}
            . {say.text(days.rests)}
          </Named>
        )}
        {missing.length === 0 ? null : <Named name={t("missing")}>{names}</Named>}
        {taken === "" ? null : <Named name={t("presumed")}>{taken}</Named>}
      </dl>
      <div>
        <Button aria-label={t("openNamed", { docket })} onClick={open}>
          {t("open")}
        </Button>
      </div>
    </div>
  );
}
