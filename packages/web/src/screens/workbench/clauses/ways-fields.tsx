import { Button } from "../../../ui/button.tsx";
import { PartFields } from "./part-fields.tsx";
import { PARTS } from "./parts-of-way.ts";
import type { Terms } from "./terms.ts";
import { useTongue } from "./use-tongue.ts";

/** Who, if and unless, once for each way in which a clause, or what a requirement is given, can be fulfilled. */
export function WaysFields({
  terms,
  day,
  onTerms,
}: {
  readonly terms: Terms;
  readonly day: string;
  readonly onTerms: (terms: Terms, about?: string) => void;
}) {
  const { t } = useTongue();
  const several = terms.length > 1;
  return (
    <>
      {terms.map((way, index) => (
        <div key={index} className={several ? "stack edge" : "stack"}>
          {several ? (
            <div className="cluster apart middle">
              <h4>{t("wayTitle", { number: index + 1 })}</h4>
              <Button onClick={() => onTerms(terms.toSpliced(index, 1))}>
                {t("removeWay", { number: index + 1 })}
              </Button>
            </div>
          ) : null}
          {PARTS.map((part) => (
            <PartFields
              key={part}
              part={part}
              way={way}
              day={day}
              onWay={(next, about) => onTerms(terms.with(index, next), about)}
            />
          ))}
        </div>
      ))}
      <p>
        <Button icon="plus" onClick={() => onTerms([...terms, []])}>
          {t("addWay")}
        </Button>
      </p>
    </>
  );
}
