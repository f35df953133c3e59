import { impactWords } from "@cokdyby/words/web/impact";
import { useState } from "react";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import type { ToldChange } from "../../../worker/compare-laws.ts";
import type { AskedLaw } from "../../../worker/law-checks.ts";
import type { MeantKind } from "../intention/own-meant.ts";
import { KindView } from "./kind-view.tsx";
import { useTurnWords } from "./turn-words.ts";

/** So many kinds of case are listed before the rest is asked for. */
const MOST = 5;

/** The kinds of case of one change, behind a button. @param onMeant nothing: it is not asked what is meant */
export function KindsView({
  change,
  law,
  onMeant,
}: {
  readonly change: ToldChange;
  readonly law: AskedLaw;
  readonly onMeant?: (meant: MeantKind) => void;
}) {
  const t = useWords(impactWords);
  const [all, setAll] = useState(false);
  const name = useTurnWords()(change);
  const { outcome, from, casesUnderAllReadings, patterns, complete } = change;
  const shown = all ? patterns : patterns.slice(0, MOST);
  const rest = patterns.length - shown.length;
  return (
    <Disclosure
      summary={
        <>
          {t("kinds", { count: patterns.length })}
          <span className="hidden">: {name}</span>
        </>
      }
    >
      <div className="stack">
        {shown.map((pattern, index) => (
          <KindView
            key={index}
            pattern={pattern}
            name={`${name}, ${index + 1}.`}
            law={law}
            onMeant={
              onMeant &&
              (() => onMeant({ outcome, from, when: pattern.when, common: pattern.common }))
            }
          />
        ))}
        {rest > 0 ? (
          <button type="button" className="small link-button" onClick={() => setAll(true)}>
            {t("moreKinds", { count: rest })}
          </button>
        ) : null}
        {complete ? null : <p>{t("uncovered")}</p>}
        {patterns.length > 1 ? <p className="hint">{t("overlap")}</p> : null}
        {casesUnderAllReadings === "0" ? <p className="hint">{t("underNone")}</p> : null}
      </div>
    </Disclosure>
  );
}
