import type { Problem } from "@cokdyby/engine";
import { propertyWords } from "@cokdyby/words/web/property";
import { useId } from "react";
import { isCondition } from "../../../law/is-condition.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { useWords } from "../../../words/words.ts";
import type { OwnCheck } from "../../../worker/check-own-property.ts";
import type { AskedLaw } from "../../../worker/law-checks.ts";
import { missingWords } from "../clauses/clause-problems.tsx";
import { missingInTerms } from "../clauses/missing.ts";
import { termsOf } from "../clauses/terms.ts";
import { useTongue } from "../clauses/use-tongue.ts";
import { DraftProblems } from "../draft/draft-problems.tsx";
import { complianceOf } from "../impact/compliance.ts";
import { ComplianceTable } from "../impact/compliance-table.tsx";
import { type Conditions, conditionsOf, type OwnProperty } from "./own-property.ts";
import { PropertyForm } from "./property-form.tsx";

const NO_PROBLEMS: readonly Problem[] = [];

/** One property of the drafter: its name, what it says, and whether the law meets it. */
export function PropertyCard({
  property,
  onProperty,
  onRemove,
  checked,
  law,
  day,
}: {
  readonly property: OwnProperty;
  readonly onProperty: (property: OwnProperty) => void;
  readonly onRemove: () => void;
  /** Nothing: it is being checked. */
  readonly checked: OwnCheck | undefined;
  readonly law: AskedLaw | undefined;
  readonly day: string;
}) {
  const t = useWords(propertyWords);
  const tongue = useTongue();
  const id = useId();
  const name = property.title || t("untitled", { id: property.id });
  const problems = checked !== undefined && "problems" in checked ? checked.problems : NO_PROBLEMS;
  const conditions = saidBy(property, checked);
  const missing = [conditions?.given, conditions?.expect]
    .flatMap((each) => (each === undefined ? [] : missingInTerms(tongue.rulebook, termsOf(each))))
    .map((each) => missingWords(tongue, each));
  return (
    <article className="stack ruled bench-property" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{name}</h3>
      <TextField
        label={t("name")}
        value={property.title}
        onChange={(event) => onProperty({ ...property, title: event.currentTarget.value })}
      />
      {conditions === undefined ? (
        <pre>{property.text}</pre>
      ) : (
        <PropertyForm
          conditions={conditions}
          day={day}
          onConditions={(changed) => {
            const { text: _, ...others } = property;
            onProperty({ ...others, ...conditions, ...changed });
          }}
        />
      )}
      <div role="status">
        {checked === undefined ? <p className="hint">{t("checking")}</p> : null}
        {problems.length === 0 ? null : (
          <>
            <p className="small field-problem">{t("wrong")}</p>
            {missing.length === 0 ? (
              <DraftProblems problems={problems} />
            ) : (
              <ul className="problems">
                {[...new Set(missing)].map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            )}
          </>
        )}
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

/** What a property says, also where it is written as a text; nothing while that cannot be read. */
function saidBy(property: OwnProperty, checked: OwnCheck | undefined): Conditions | undefined {
  const isText = property.text !== undefined && property.text !== "";
  const read = checked !== undefined && "said" in checked ? checked.said : undefined;
  const said: Partial<Conditions> = (isText ? read : conditionsOf(property)) ?? {};
  const { given, expect } = said;
  return isCondition(given) && isCondition(expect) ? { given, expect } : undefined;
}
