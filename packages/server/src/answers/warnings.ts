import type { CASE_WARNINGS, CaseWarning } from "@cokdyby/engine";
import type { Language } from "../contract/parts.ts";

/** The engine's own warnings in Czech; the rulebook words its own. */
const CZECH: Readonly<Record<(typeof CASE_WARNINGS)[number], string>> = {
  DOES_NOT_BELONG:
    "na této skutečnosti v tomto případě nezáleží; zůstává zapsána, ale nepoužije se",
  LAW_DATE_ASSUMED: "rozhodný den nebyl uveden; použije se dnešní právo",
  LAW_DATE_IN_FUTURE: "rozhodný den teprve nastane; právo se do té doby může změnit",
};

/** Words the engine's own warnings in the language asked for. */
export function inLanguage(
  warnings: readonly CaseWarning[],
  language: Language,
): readonly CaseWarning[] {
  if (language !== "cs") return warnings;
  return warnings.map((warning) =>
    Object.hasOwn(CZECH, warning.code)
      ? { ...warning, detail: CZECH[warning.code as keyof typeof CZECH] }
      : warning,
  );
}
