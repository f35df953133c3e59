import { useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { figureOn } from "../../law/conditions/figure-on.ts";
import { withUnit } from "../../law/conditions/requirement.ts";
import type { Bound, ClauseStatement } from "./statement.ts";
import { subjectKind } from "./subject-groups.ts";
import { useTongue } from "./use-tongue.ts";

type NumberStatement = Extract<ClauseStatement, { kind: "number" }>;

/** A number from one end to the other, both included; an end may be a figure of the law instead. */
export function NumberEnds({
  statement,
  day,
  labelledBy,
  onStatement,
}: {
  readonly statement: NumberStatement;
  readonly day: string;
  readonly labelledBy: string;
  readonly onStatement: (statement: ClauseStatement, about?: string) => void;
}) {
  const { rulebook, say, t } = useTongue();
  const id = useId();
  const { subject, from, below } = statement;
  const kind = subjectKind(rulebook, subject);
  const { min, max } = kind.kind === "number" ? kind : { min: 0, max: 120 };
  const unit = rulebook.facts.find(({ fact }) => fact === subject)?.unit;
  const put = (ends: { readonly from?: Bound | undefined; readonly below?: Bound | undefined }) => {
    const next = { from, below, ...ends };
    onStatement(
      {
        kind: "number",
        subject,
        ...(next.from === undefined ? {} : { from: next.from }),
        ...(next.below === undefined ? {} : { below: next.below }),
      },
      `number ${subject}`,
    );
  };
  return (
    <fieldset aria-labelledby={labelledBy} className="cluster clause-ends">
      <End
        name={t("from")}
        end={from}
        shown={typeof from === "number" ? from : undefined}
        side="from"
        day={day}
        describedBy={`${id}-hint`}
        onNumber={(number) => put({ from: number })}
      />
      <End
        name={t("to")}
        end={below}
        shown={typeof below === "number" ? below - 1 : undefined}
        side="below"
        day={day}
        describedBy={`${id}-hint`}
        onNumber={(number) => put({ below: number === undefined ? undefined : number + 1 })}
      />
      <p id={`${id}-hint`} className="hint">
        {t("numberHint", { min: say.number(min), max: withUnit(say, say.number(max), unit, max) })}
      </p>
    </fieldset>
  );
}

function End({
  name,
  end,
  shown,
  side,
  day,
  describedBy,
  onNumber,
}: {
  readonly name: string;
  readonly end: Bound | undefined;
  readonly shown: number | undefined;
  readonly side: "from" | "below";
  readonly day: string;
  readonly describedBy: string;
  readonly onNumber: (number: number | undefined) => void;
}) {
  const { rulebook, say, t } = useTongue();
  const [typed, setTyped] = useState<string>();
  if (typeof end === "object") {
    const figure = say.text(figureOn(rulebook, end.figure, day).label) || end.figure;
    return (
      <div className="field">
        <p className="small">{t(`bound_${side}`, { figure })}</p>
        <Button aria-label={t("boundRemove", { figure })} onClick={() => onNumber(undefined)}>
          {t("boundAsNumber")}
        </Button>
      </div>
    );
  }
  const type = (text: string) => {
    const number = Number(text);
    const isWhole = text.trim() !== "" && Number.isSafeInteger(number);
    setTyped(isWhole || text.trim() === "" ? undefined : text);
    if (isWhole) onNumber(number);
    else if (text.trim() === "") onNumber(undefined);
  };
  return (
    <TextField
      label={name}
      inputMode="numeric"
      value={typed ?? shown?.toString() ?? ""}
      invalid={typed !== undefined}
      aria-describedby={describedBy}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
