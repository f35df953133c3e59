import { scenarioWords } from "@cokdyby/words/web/scenario";
import { presumedIn, withPresumption } from "../../case/case.ts";
import { caseStore, useCase } from "../../case/case-store.ts";
import { useFindingsLater } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { useWords } from "../../words/words.ts";
import { useMainFacts } from "./use-main-facts.ts";

/** The working assumptions, each with its reason, to be switched one by one or all together. */
export function PresumptionChoice() {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const shown = useCase();
  const { lawDate } = useFindingsLater();
  const { presumed: matters } = useMainFacts();
  const declared = rulebook.facts.flatMap(({ fact, presumed }) =>
    presumed === undefined ? [] : [{ fact, presumed }],
  );
  const all = declared.map(({ fact }) => fact);
  const used = presumedIn(shown, all);
  const presumedValue = (fact: string, value: (typeof declared)[number]["presumed"]["value"]) =>
    typeof value !== "object"
      ? say.stated(fact, value)
      : value.date === "law" && lawDate !== undefined
        ? say.date(lawDate)
        : "";
  return (
    <section className="stack gap-s">
      <h2>{t("presumptions")}</h2>
      <p className="hint">{t("presumptionsNote")}</p>
      <Checkbox
        checked={used.length === all.length}
        onChange={(on) => caseStore.change((now) => ({ ...now, presume: on }))}
      >
        <strong>{t("presumeAll")}</strong>
      </Checkbox>
      <div>
        {declared.map(({ fact, presumed }) => {
          const value = presumedValue(fact, presumed.value);
          return (
            <Checkbox
              key={fact}
              checked={used.includes(fact)}
              onChange={(on) => caseStore.change((now) => withPresumption(now, fact, on, all))}
              note={say.text(presumed.because)}
            >
              {say.fact(fact)}
              {value === "" ? "" : `: ${value}`}
              {matters.has(fact) ? " " : null}
              {matters.has(fact) ? (
                <span className="pill needed" data-tone="chosen">
                  {t("presumedMatters")}
                </span>
              ) : null}
            </Checkbox>
          );
        })}
      </div>
    </section>
  );
}
