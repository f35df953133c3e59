import type { Finding } from "@cokdyby/engine";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { type FullRule, rulesIn, STATE_ICON } from "../../../law/rules-in.ts";
import { Link } from "../../../router/link.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { typesetAll } from "../../../words/typography.ts";
import { useWords } from "../../../words/words.ts";
import type { Exercise } from "../../../worker/exercise-tasks.ts";
import { useTask } from "../../../worker/use-task.ts";
import { ruleAddress } from "../../law/address.ts";
import { decidingLines } from "./deciding-lines.ts";

/** So many of the things that decide are told of one rule; its page has the rest. */
const MOST = 6;

/** Why an outcome comes out as it does, rule by rule. */
export function Reasons({
  outcome,
  finding,
  decided,
  startsOpen,
}: {
  readonly outcome: string;
  readonly finding: Finding;
  readonly decided: Exercise["decided"];
  readonly startsOpen: boolean;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  return (
    <Disclosure
      startsOpen={startsOpen}
      summary={
        <>
          {t("reasons")}
          <span className="hidden">: {say.outcome(outcome)}</span>
        </>
      }
    >
      <RuleReasons key={say.language} outcome={outcome} rules={finding.rules} decided={decided} />
    </Disclosure>
  );
}

function RuleReasons({
  outcome,
  rules,
  decided,
}: {
  readonly outcome: string;
  readonly rules: readonly string[];
  readonly decided: Exercise["decided"];
}) {
  const t = useWords(exerciseWords);
  const language = useLanguage();
  const { value, fault } = useTask("exerciseReasons", [decided, outcome, language]);
  const tree = useMemo(() => value && typesetAll(value, language), [value, language]);
  if (tree === undefined) {
    return <Waiting failed={fault !== undefined} label={t("reasonsPreparing")} />;
  }
  return (
    <ul className="plain stack exercise-rules">
      {rulesIn(tree)
        .filter(({ rule }) => rules.includes(rule))
        .map((rule) => (
          <RuleReason key={rule.rule} rule={rule} />
        ))}
    </ul>
  );
}

function RuleReason({ rule }: { readonly rule: FullRule }) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const lines = decidingLines(rule.conditions, say);
  const rest = lines.length - MOST;
  return (
    <li className="stack gap-xs panel">
      <p className="cluster middle quiet">
        <Icon name={STATE_ICON[rule.state]} />
        {rule.stateInWords}
      </p>
      <p>
        <Link to={ruleAddress(rule.rule)}>{rule.title}</Link>{" "}
        <span className="hint">{rule.provisions.map(({ words }) => words).join(", ")}</span>
      </p>
      <p>{rule.says}</p>
      {lines.length === 0 ? null : (
        <>
          <p className="hint">{t("decides")}:</p>
          <ul>
            {lines.slice(0, MOST).map(({ label, found, required }) => (
              <li key={`${label} ${required}`}>
                {label}: <strong>{found}</strong>
                {required === undefined ? null : (
                  <span className="hint"> {t("required", { required })}</span>
                )}
              </li>
            ))}
            {rest > 0 ? <li>{t("moreLines", { count: rest })}</li> : null}
          </ul>
        </>
      )}
    </li>
  );
}
