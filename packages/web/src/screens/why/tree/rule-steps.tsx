import type { ConditionStep, OutcomeStep, RuleStep } from "@cokdyby/engine/explain";
import { whyWords } from "@cokdyby/words/web/why";
import { useContext } from "react";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { ProvisionLink } from "../../../ui/provision-link.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { ConditionTree } from "./condition-tree.tsx";
import { TreeContext } from "./tree-context.ts";

type FullRule = Extract<RuleStep, { kind: "rule" }>;

/** The sign of how a rule stands. */
const STATE_ICON = { holds: "yes", fails: "no", open: "unknown" } as const;

/** Rules one below the other, each with what carries or defeats it. */
export function RuleSteps({ rules }: { readonly rules: readonly RuleStep[] }) {
  return (
    <ul className="plain stack">
      {rules.map((rule) => (
        <li key={rule.rule}>{rule.kind === "rule" ? <Rule rule={rule} /> : <Shown {...rule} />}</li>
      ))}
    </ul>
  );
}

function Shown({ title }: { readonly title: string }) {
  const t = useWords(whyWords);
  return (
    <p>
      {title} <span className="hint">({t("shownAbove")})</span>
    </p>
  );
}

function Rule({ rule }: { readonly rule: FullRule }) {
  const t = useWords(whyWords);
  const deciding = decidingOutcomes(rule.conditions);
  const { followed } = rule.layer;
  return (
    <section className="stack card tight barred rule" data-state={rule.state}>
      <div className="stack gap-xs rule-head">
        <p className="cluster middle hint rule-state">
          <Icon name={STATE_ICON[rule.state]} />
          {rule.stateInWords}
        </p>
        <h3>{rule.title}</h3>
        <ul className="plain cluster provisions">
          {rule.provisions.map((each) => (
            <li key={each.words}>
              <ProvisionLink cites={each} words={each.words} />
            </li>
          ))}
        </ul>
      </div>
      <p className="measure">{t("says", { says: rule.says })}</p>
      <p className="hint">
        {t("layer", { layer: rule.layer.label, grade: rule.gradeInWords })}
        {followed === "no" ? ` ${t("notFollowed")}` : ""}
        {followed === "unknown" ? ` ${t("perhapsFollowed")}` : ""}
        {rule.checked === "read" ? "" : ` ${t(`checked_${rule.checked}`)}`}
      </p>
      {rule.regardless ? (
        <p>{t(rule.state === "holds" ? "regardlessHolds" : "regardlessFails")}</p>
      ) : null}
      {rule.conditions === undefined ? null : <ConditionTree step={rule.conditions} />}
      {rule.exceptions.length === 0 ? null : (
        <div className="stack gap-s">
          <h4>{t("exceptions", { count: rule.exceptions.length })}</h4>
          <RuleSteps rules={rule.exceptions} />
        </div>
      )}
      {rule.outcomes.map((each) => (
        <Outcome key={each.outcome} step={each} open={deciding.has(each.outcome)} />
      ))}
      <LeftOut rule={rule} />
    </section>
  );
}

/** An outcome that a rule is built on; open where it decides how the rule comes out. */
function Outcome({ step, open }: { readonly step: OutcomeStep; readonly open: boolean }) {
  const t = useWords(whyWords);
  const { unfolded } = useContext(TreeContext);
  const label = (
    <>
      <span className="hint">{t("builtOn")}</span> {step.label}{" "}
      <StatusMark status={step.status} size="s" />
    </>
  );
  if (step.kind === "outcomeShown") {
    return (
      <p>
        {label} <span className="hint">({t("shownAbove")})</span>
      </p>
    );
  }
  return (
    <Disclosure startsOpen={open && unfolded} summary={label}>
      <RuleSteps rules={step.rules} />
    </Disclosure>
  );
}

function LeftOut({ rule: { leavesOut, notes } }: { readonly rule: FullRule }) {
  const t = useWords(whyWords);
  const count = leavesOut.length + notes.length;
  if (count === 0) return null;
  return (
    <Disclosure summary={t("leavesOut", { count })}>
      <ul>
        {leavesOut.map((says) => (
          <li key={says}>{t("leavesOutItem", { says })}</li>
        ))}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The outcomes whose answer decides how a condition comes out. */
function decidingOutcomes(step: ConditionStep | undefined): ReadonlySet<string> {
  return new Set(step === undefined ? [] : outcomesIn(step));
}

function outcomesIn(step: ConditionStep): readonly string[] {
  if (!step.decides) return [];
  switch (step.kind) {
    case "outcomeIs":
      return [step.outcome];
    case "all":
    case "any":
      return step.parts.flatMap(outcomesIn);
    case "not":
      return outcomesIn(step.part);
    case "condition":
      return step.part === undefined ? [] : outcomesIn(step.part);
    default:
      return [];
  }
}
