import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { uiWords } from "@cokdyby/words/web/ui";
import { useLaw } from "../law/law-context.tsx";
import { useWords } from "../words/words.ts";

type Presumed = NonNullable<FactDeclaration["presumed"]>["value"];

/** Says what is presumed of a fact; `law` and `today` say those two days where the value is one of them. */
export function usePresumedWords() {
  const t = useWords(uiWords);
  const { say } = useLaw();
  return (
    fact: string,
    value: Presumed,
    law: string | undefined,
    today = t("presumedToday"),
  ): string | undefined =>
    typeof value === "object"
      ? { law, today, none: t("presumedNever") }[value.date]
      : say.stated(fact, value);
}
