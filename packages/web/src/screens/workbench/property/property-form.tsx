import { propertyWords } from "@cokdyby/words/web/property";
import { useWords } from "../../../words/words.ts";
import { PartFields } from "../clauses/part-fields.tsx";
import { EXPECTED } from "../clauses/parts-of-way.ts";
import { type Term, termsOf, whenOf } from "../clauses/terms.ts";
import { WaysFields } from "../clauses/ways-fields.tsx";
import type { Conditions } from "./own-property.ts";

/** "Given … then …" as fields, those of a clause. */
export function PropertyForm({
  conditions: { given, expect },
  day,
  onConditions,
}: {
  readonly conditions: Conditions;
  readonly day: string;
  readonly onConditions: (changed: Partial<Conditions>) => void;
}) {
  const t = useWords(propertyWords);
  const terms = termsOf(given);
  const [way = [], ...others] = termsOf(expect);
  const expected: readonly Term[] =
    others.length === 0 ? way : [{ kind: "hand", condition: expect }];
  return (
    <>
      <fieldset className="stack gap-s">
        <legend className="field-label">{t("given")}</legend>
        {terms.flat().length === 0 ? <p className="hint">{t("givenNone")}</p> : null}
        <WaysFields
          terms={terms}
          day={day}
          onTerms={(terms) => onConditions({ given: whenOf(terms) })}
        />
      </fieldset>
      {EXPECTED.map((part) => (
        <PartFields
          key={part}
          part={part}
          way={expected}
          day={day}
          onWay={(next) => onConditions({ expect: whenOf([next]) })}
        />
      ))}
    </>
  );
}
