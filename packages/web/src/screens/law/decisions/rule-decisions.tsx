import type { Rule } from "@cokdyby/engine/rulebook";
import { decisionWords } from "@cokdyby/words/web/decision";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { useWords } from "../../../words/words.ts";
import { partAddress } from "../address.ts";
import { useDecisionWords } from "./use-decision-words.ts";
import { useDecisions } from "./use-decisions.ts";

/** The number of a decision of the Supreme Court in criminal matters. */
const DOCKET = /\d[\s ]Tdo?[\s ]\d+\/\d{4}/u;

/** The decisions that a rule names, each with how far it was read; nothing where it names none. */
export function RuleDecisions({ rule }: { readonly rule: Rule }) {
  const t = useWords(decisionWords);
  const { say } = useLaw();
  const { docketOf, dayOf } = useDecisionWords();
  const heading = useId();
  const { value: bank = [] } = useDecisions(DOCKET.test(JSON.stringify(rule)));
  const named = bank.filter(({ citedBy }) => citedBy.includes(rule.rule));
  if (named.length === 0) return null;
  return (
    <section className="law-rule-decisions" aria-labelledby={heading}>
      <h2 id={heading}>{t("ofRule")}</h2>
      <p className="hint">{t("ofRuleLead")}</p>
      <ul className="plain card frame rows">
        {named.map((each) => (
          <li key={each.id} className="tight">
            <h3>
              <Link to={partAddress("decisions", each.id)}>{docketOf(each)}</Link>
            </h3>
            <p>{say.text(each.title)}</p>
            <p className="hint">
              {[
                dayOf(each),
                `${t("readTo")}: ${t(`readTo_${each.readTo}`)}`,
                t(`group_${each.answered}`),
              ]
                .filter((part) => part !== "")
                .join("; ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
