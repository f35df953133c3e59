import { fileWords } from "@cokdyby/words/web/file";
import { useWords } from "../../../words/words.ts";
import { Day, Years } from "./fields.tsx";
import type { FieldProps } from "./given.tsx";
import { type PartOf, said } from "./members.ts";

/** When an item was made: a day, two days between which it was, or the age of those shown. */
export function Made({ value, onValue, ...props }: FieldProps) {
  const t = useWords(fileWords);
  const made = value as PartOf<"items">["made"];
  const age = typeof made === "object" && "age" in made ? made.age : undefined;
  const span = typeof made === "object" && "min" in made ? made : undefined;
  const first = said(made) ?? span?.min;
  return (
    <>
      <Day
        {...props}
        value={first}
        onValue={(day) =>
          onValue(day === undefined || span === undefined ? day : { ...span, min: day })
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
      ) : (
        <Day
          {...props}
          label={t("madeUntil")}
          value={span?.max}
          onValue={(day) => onValue(day === undefined ? first : { min: first, max: day })}
        />
      )}
    </>
  );
}
