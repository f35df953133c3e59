import { fileWords } from "@cokdyby/words/web/file";
import { useWords } from "../../../words/words.ts";
import { Day, roughIn, Years } from "./fields.tsx";
import type { FieldProps } from "./given.tsx";
import { type PartOf, said } from "./members.ts";

/** When an item was made: a day, a month or year, two days between which it was, or the age of those shown. */
export function Made({ value, onValue, ...props }: FieldProps) {
  const t = useWords(fileWords);
  const made = value as PartOf<"items">["made"];
  const age = typeof made === "object" && "age" in made ? made.age : undefined;
  const span = typeof made === "object" && "min" in made ? made : undefined;
  const isRough = roughIn(made) !== undefined;
  const first = isRough ? made : (said(made) ?? span?.min);
  return (
    <>
      <Day
        {...props}
        value={first}
        onValue={(day) =>
          onValue(typeof day === "string" && span && !isRough ? { ...span, min: day } : day)
        }
      />
      {first === undefined ? (
        <Years
          {...props}
          member="made.age"
          label={t("madeAge")}
          value={age}
          onValue={(years) => onValue(years === undefined ? undefined : { age: years })}
        />
      ) : isRough ? null : (
        <Day
          {...props}
          mayBeRough={false}
          label={t("madeUntil")}
          value={span?.max}
          onValue={(day) => onValue(day === undefined ? first : { min: first, max: day })}
        />
      )}
    </>
  );
}
