import { useEffect, useId, useRef } from "react";
import { IconButton } from "../../../ui/button.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { Select } from "../../../ui/select.tsx";
import { NumberEnds } from "./number-ends.tsx";
import type { ClauseStatement } from "./statement.ts";
import { statementWords, subjectWords } from "./statement-words.ts";
import { optionsFor, optionWords } from "./subject-groups.ts";
import type { Tongue } from "./tongue.ts";
import { useTongue } from "./use-tongue.ts";

/** One statement of a clause: what it is about, what that has to be, and a way to take it out. */
export function StatementRow({
  statement,
  day,
  takesFocus,
  onStatement,
  onRemove,
}: {
  readonly statement: ClauseStatement;
  readonly day: string;
  /** It was added a moment ago: what it has to be comes next. */
  readonly takesFocus: boolean;
  readonly onStatement: (statement: ClauseStatement, about?: string) => void;
  readonly onRemove: () => void;
}) {
  const tongue = useTongue();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) row.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, [takesFocus]);
  return (
    <div ref={row} className="clause-statement">
      <p id={id} className="strong">
        {subjectWords(tongue, statement)}
      </p>
      <Value statement={statement} day={day} labelledBy={id} onStatement={onStatement} />
      <IconButton
        icon="close"
        name={tongue.t("removeStatement", { words: statementWords(tongue, statement, day) })}
        onClick={onRemove}
      />
    </div>
  );
}

function Value({
  statement,
  day,
  labelledBy,
  onStatement,
}: {
  readonly statement: ClauseStatement;
  readonly day: string;
  readonly labelledBy: string;
  readonly onStatement: (statement: ClauseStatement, about?: string) => void;
}) {
  const tongue = useTongue();
  const { t } = tongue;
  if (statement.kind === "named") return null;
  if (statement.kind === "number") {
    return (
      <NumberEnds
        statement={statement}
        day={day}
        labelledBy={labelledBy}
        onStatement={onStatement}
      />
    );
  }
  if (statement.kind === "options") {
    return (
      <OptionChips
        tongue={tongue}
        statement={statement}
        labelledBy={labelledBy}
        onStatement={onStatement}
      />
    );
  }
  return (
    <Choice
      labelledBy={labelledBy}
      options={[
        { value: "true", label: t("yes") },
        { value: "false", label: t("no") },
      ]}
      value={statement.is ? "true" : "false"}
      onChoose={(is) => onStatement({ ...statement, is: is === "true" })}
    />
  );
}

function OptionChips({
  tongue,
  statement,
  labelledBy,
  onStatement,
}: {
  readonly tongue: Tongue;
  readonly statement: Extract<ClauseStatement, { kind: "options" }>;
  readonly labelledBy: string;
  readonly onStatement: (statement: ClauseStatement) => void;
}) {
  const { t, rulebook } = tongue;
  const { subject, none, options } = statement;
  const known = optionsFor(rulebook, subject);
  const all = [...known, ...options.filter((each) => !known.includes(each))];
  return (
    <div className="clause-options">
      <Select
        aria-labelledby={labelledBy}
        value={none ? "none" : "one"}
        onChange={(event) =>
          onStatement({ ...statement, none: event.currentTarget.value === "none" })
        }
      >
        <option value="one">{t("isOneOf")}</option>
        <option value="none">{t("isNoneOf")}</option>
      </Select>
      <fieldset aria-labelledby={labelledBy} className="cluster gap-s choice">
        {all.map((option) => (
          <label key={option} className="choice-option">
            <input
              type="checkbox"
              checked={options.includes(option)}
              onChange={(event) =>
                onStatement({
                  ...statement,
                  options: event.currentTarget.checked
                    ? all.filter((each) => each === option || options.includes(each))
                    : options.filter((each) => each !== option),
                })
              }
            />
            <span>{optionWords(tongue, subject, option)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
