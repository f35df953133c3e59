import type { Problem } from "@cokdyby/engine";
import { propertyWords } from "@cokdyby/words/web/property";
import { useId, useMemo, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import type { OwnCheck } from "../../../worker/check-own-property.ts";
import type { AskedLaw } from "../../../worker/law-checks.ts";
import { CodeEditor, type GoTo } from "../editor/code-editor.tsx";
import { ProblemLines } from "../editor/problem-lines.tsx";
import { problemText } from "../editor/problem-text.ts";
import { complianceOf } from "../impact/compliance.ts";
import { ComplianceTable } from "../impact/compliance-table.tsx";
import type { OwnProperty } from "./own-property.ts";
import { PropertyForm } from "./property-form.tsx";
import { propertyYaml } from "./property-yaml.ts";

const TOP = ["given", "expect"];
const NO_PROBLEMS: readonly Problem[] = [];

/** One property of the drafter: its name, what it says, and whether the law meets it. */
export function PropertyCard({
  property,
  onProperty,
  onRemove,
  checked,
  law,
}: {
  readonly property: OwnProperty;
  readonly onProperty: (property: OwnProperty) => void;
  readonly onRemove: () => void;
  /** Nothing: it is being checked. */
  readonly checked: OwnCheck | undefined;
  readonly law: AskedLaw | undefined;
}) {
  const t = useWords(propertyWords);
  const { say } = useLaw();
  const id = useId();
  const [goTo, setGoTo] = useState<GoTo>();
  const name = property.title || t("untitled", { id: property.id });
  const problems = checked !== undefined && "problems" in checked ? checked.problems : NO_PROBLEMS;
  const marks = useMemo(
    () =>
      problems.map((problem) => ({
        line: problem.at?.line ?? 1,
        column: problem.at?.column ?? 1,
        message: problemText(say.language, problem),
      })),
    [problems, say.language],
  );
  const isText = property.text !== "";
  return (
    <article className="stack ruled bench-property" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{name}</h3>
      <div>
        <label htmlFor={id} className="field-label">
          {t("name")}
        </label>
        <TextInput
          id={id}
          value={property.title}
          onChange={(event) => onProperty({ ...property, title: event.currentTarget.value })}
        />
      </div>
      <div>
        <p id={`${id}-way`} className="field-label">
          {t("way")}
        </p>
        <Choice
          labelledBy={`${id}-way`}
          options={[
            { value: "form", label: t("form") },
            { value: "yaml", label: t("yaml") },
          ]}
          value={isText ? "yaml" : "form"}
          onChoose={(way) =>
            onProperty({ ...property, text: way === "yaml" ? propertyYaml(property) : "" })
          }
        />
      </div>
      {isText ? (
        <>
          <CodeEditor
            id={property.id}
            name={t("editorName")}
            text={property.text}
            // an emptied text stays a text
            onText={(text) => onProperty({ ...property, text: text === "" ? "\n" : text })}
            marks={marks}
            goTo={goTo}
            top={TOP}
          />
          <ProblemLines
            problems={problems}
            pending={checked === undefined}
            language={say.language}
            onGoTo={setGoTo}
          />
        </>
      ) : (
        <PropertyForm property={property} onProperty={onProperty} />
      )}
      <div role="status">
        {checked === undefined ? <p className="hint">{t("checking")}</p> : null}
        {!isText && problems.length > 0 ? (
          <p className="small field-problem">
            {t("wrong")}: {problems.map((each) => problemText(say.language, each)).join(" ")}
          </p>
        ) : null}
      </div>
      {checked !== undefined && "after" in checked && law !== undefined ? (
        <ComplianceTable
          rows={complianceOf([checked.before], [checked.after])}
          law={law}
          titleOf={() => name}
          caption={`${t("answer")}: ${name}`}
          head={t("one")}
        />
      ) : null}
      <p>
        <Button aria-label={t("removeNamed", { name })} onClick={onRemove}>
          {t("remove")}
        </Button>
      </p>
    </article>
  );
}
