import { propertyWords } from "@cokdyby/words/web/property";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { useWords } from "../../../words/words.ts";
import { CONDITION, type OwnProperty, type Statement } from "./own-property.ts";
import { StatementFields } from "./statement-fields.tsx";
import { statementOn } from "./subjects.ts";

/** "Given … then …" as fields. */
export function PropertyForm({
  property,
  onProperty,
}: {
  readonly property: OwnProperty;
  readonly onProperty: (property: OwnProperty) => void;
}) {
  const t = useWords(propertyWords);
  const { rulebook, say } = useLaw();
  const id = useId();
  const { given, expect } = property;
  const put = (next: readonly Statement[]) => onProperty({ ...property, given: next });
  const first = rulebook.facts.find(({ type }) => type === "integer") ?? rulebook.facts[0];
  const named = ({ subject }: Statement) =>
    subject.startsWith(CONDITION)
      ? say.text(rulebook.conditions.find((each) => CONDITION + each.condition === subject)?.title)
      : rulebook.facts.some(({ fact }) => fact === subject)
        ? say.fact(subject)
        : say.outcome(subject);
  return (
    <>
      <fieldset aria-labelledby={`${id}-given`} className="stack gap-s starts">
        <p id={`${id}-given`} className="field-label">
          {t("given")}
        </p>
        {given.length === 0 ? <p className="hint">{t("givenNone")}</p> : null}
        {given.map((statement, index) => (
          <div key={index} className="cluster">
            <StatementFields
              statement={statement}
              onStatement={(next) => put(given.with(index, next))}
            />
            <IconButton
              icon="close"
              name={t("removeGiven", { words: named(statement) })}
              onClick={() => put(given.toSpliced(index, 1))}
            />
          </div>
        ))}
        <Button
          icon="plus"
          onClick={() => put([...given, statementOn(rulebook, first?.fact ?? "")])}
        >
          {t("addGiven")}
        </Button>
      </fieldset>
      <fieldset aria-labelledby={`${id}-expect`} className="stack gap-s starts">
        <p id={`${id}-expect`} className="field-label">
          {t("expect")}
        </p>
        <StatementFields
          statement={expect}
          onStatement={(next) => onProperty({ ...property, expect: next })}
        />
      </fieldset>
    </>
  );
}
