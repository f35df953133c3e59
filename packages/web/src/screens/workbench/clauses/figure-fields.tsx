import { useId, useState } from "react";
import { DateInput } from "../../../ui/date-input.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { figureOn } from "../../law/conditions/figure-on.ts";
import { withUnit } from "../../law/conditions/requirement.ts";
import type { FigureClause } from "./clause.ts";
import { ReasonFields } from "./reason-fields.tsx";
import { useTongue } from "./use-tongue.ts";

/** The fields of a figure that is moved: to what, from when, and why. */
export function FigureFields({
  clause,
  day,
  onClause,
}: {
  readonly clause: FigureClause;
  readonly day: string;
  readonly onClause: (clause: FigureClause, about?: string) => void;
}) {
  const { rulebook, say, t } = useTongue();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const { figure, to, from } = clause;
  const { unit, value } = figureOn(rulebook, figure, from ?? day);
  const type = (text: string) => {
    const number = Number(text);
    const isNumber = text.trim() !== "" && Number.isSafeInteger(number) && number >= 0;
    const { to: _, ...others } = clause;
    setTyped(isNumber || text.trim() === "" ? undefined : text);
    if (isNumber) onClause({ ...others, to: number }, "to");
    else if (text.trim() === "") onClause(others, "to");
  };
  return (
    <>
      <div className="columns">
        <div>
          <label htmlFor={id} className="field-label">
            {t("figureTo")}
          </label>
          <TextInput
            id={id}
            inputMode="numeric"
            value={typed ?? to?.toString() ?? ""}
            invalid={typed !== undefined}
            aria-describedby={`${id}-now`}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <p id={`${id}-now`} className="hint">
            {value === undefined
              ? null
              : t("figureNow", { value: withUnit(say, say.number(value), unit, value) })}
          </p>
        </div>
        <div>
          <p className="field-label">{t("figureFrom")}</p>
          <DateInput
            name={t("figureFrom")}
            day={from}
            onDay={(next) => {
              const { from: _, ...others } = clause;
              onClause(next === undefined ? others : { ...others, from: next }, "from");
            }}
          />
          {from === undefined ? <p className="hint">{t("figureAlways")}</p> : null}
        </div>
      </div>
      <ReasonFields
        reason={clause.reason}
        onReason={(reason) => onClause({ ...clause, reason }, "reason")}
      />
    </>
  );
}
