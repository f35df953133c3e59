import { propertyWords } from "@cokdyby/words/web/property";
import { useLaw } from "../../../law/law-context.tsx";
import { Select } from "../../../ui/select.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import type { Statement } from "./own-property.ts";
import { OPERATORS_OF, statementOn, subjectKind, subjectsOf } from "./subjects.ts";

/** One statement: what is looked at, and what it has to be. */
export function StatementFields({
  statement,
  onStatement,
}: {
  readonly statement: Statement;
  readonly onStatement: (statement: Statement) => void;
}) {
  const t = useWords(propertyWords);
  const { rulebook, say } = useLaw();
  const { subject, operator, value } = statement;
  const kind = subjectKind(rulebook, subject);
  const operators: readonly Statement["operator"][] = OPERATORS_OF[kind.kind];
  return (
    <div className="cluster bench-statement">
      <SubjectSelect
        subject={subject}
        onSubject={(next) => onStatement(statementOn(rulebook, next))}
      />
      {operators.length === 1 ? null : (
        <Select
          aria-label={t("operator")}
          value={operator}
          onChange={(event) =>
            onStatement({ ...statement, operator: event.currentTarget.value as typeof operator })
          }
        >
          {operators.map((each) => (
            <option key={each} value={each}>
              {t(each as keyof typeof OPERATOR_KEYS)}
            </option>
          ))}
        </Select>
      )}
      {kind.kind === "number" ? (
        <TextInput
          aria-label={t("value")}
          inputMode="numeric"
          type="number"
          min={kind.min}
          max={kind.max}
          value={String(value)}
          onChange={(event) => {
            const number = event.currentTarget.valueAsNumber;
            if (Number.isInteger(number)) onStatement({ ...statement, value: number });
          }}
        />
      ) : (
        <Select
          aria-label={t("value")}
          value={String(value)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const next = kind.kind === "truth" ? chosen === "true" : chosen;
            onStatement({ ...statement, value: next });
          }}
        >
          {kind.kind === "truth" ? (
            <>
              <option value="true">{t("yes")}</option>
              <option value="false">{t("no")}</option>
            </>
          ) : (
            kind.options.map((option) => (
              <option key={option} value={option}>
                {say.stated(subject, option)}
              </option>
            ))
          )}
        </Select>
      )}
    </div>
  );
}

/** Operators that the form has words for. */
const OPERATOR_KEYS = {
  equal: true,
  notEqual: true,
  lessThan: true,
  lessThanInclusive: true,
  greaterThan: true,
  greaterThanInclusive: true,
};

function SubjectSelect({
  subject,
  onSubject,
}: {
  readonly subject: string;
  readonly onSubject: (subject: string) => void;
}) {
  const t = useWords(propertyWords);
  const { rulebook, say } = useLaw();
  const { facts, conditions } = subjectsOf(rulebook);
  return (
    <Select
      aria-label={t("subject")}
      value={subject}
      onChange={(event) => onSubject(event.currentTarget.value)}
    >
      <optgroup label={t("subjectOutcomes")}>
        {rulebook.outcomes.map(({ outcome }) => (
          <option key={outcome} value={outcome}>
            {say.outcome(outcome)}
          </option>
        ))}
      </optgroup>
      {facts.map(({ group, label, facts: own }) => (
        <optgroup key={group} label={say.text(label)}>
          {own.map(({ fact }) => (
            <option key={fact} value={fact}>
              {say.fact(fact)}
            </option>
          ))}
        </optgroup>
      ))}
      <optgroup label={t("subjectConditions")}>
        {conditions.map(({ subject: id, title }) => (
          <option key={id} value={id}>
            {say.text(title)}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
