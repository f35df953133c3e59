import { Button } from "../../../ui/button.tsx";
import type { RuleClause } from "./clause.ts";
import { PartFields } from "./part-fields.tsx";
import { PARTS } from "./parts-of-way.ts";
import { useTongue } from "./use-tongue.ts";

/** Who, if and unless, once for each way in which a clause can be fulfilled. */
export function WaysFields({
  clause,
  day,
  onClause,
}: {
  readonly clause: RuleClause;
  readonly day: string;
  readonly onClause: (clause: RuleClause, about?: string) => void;
}) {
  const { t } = useTongue();
  const { terms } = clause;
  const several = terms.length > 1;
  return (
    <>
      {terms.map((way, index) => (
        <div key={index} className={several ? "stack edge" : "stack"}>
          {several ? (
            <div className="cluster apart middle">
              <h4>{t("wayTitle", { number: index + 1 })}</h4>
              <Button onClick={() => onClause({ ...clause, terms: terms.toSpliced(index, 1) })}>
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
              onWay={(next, about) =>
                onClause({ ...clause, terms: terms.with(index, next) }, about)
              }
            />
          ))}
        </div>
      ))}
      <p>
        <Button icon="plus" onClick={() => onClause({ ...clause, terms: [...terms, []] })}>
          {t("addWay")}
        </Button>
      </p>
    </>
  );
}
