import { isCalendarDate } from "../facts/calendar.ts";
import type { Names } from "./names.ts";
import { type Diagnostic, listed, suggest } from "./problems.ts";
import type { FactDeclaration, Reading, Scalar } from "./rulebook.ts";

/** The values that something in a rulebook can have, whatever the date. */
export type Domain =
  | { readonly kind: "options"; readonly options: readonly string[] }
  | { readonly kind: "bool" }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "figure" }
  | { readonly kind: "date" };

/** What a fact can be; `undefined` when its table is unknown, which is reported where it is declared. */
export function domainOf(fact: FactDeclaration, names: Names): Domain | undefined {
  switch (fact.type) {
    case "bool":
    case "date":
      return { kind: fact.type };
    case "integer":
      return { kind: "whole", ...(fact.range ?? { min: -Infinity, max: Infinity }) };
    case "option": {
      const own = (fact.options ?? []).map(({ option }) => option);
      if (fact.optionsFrom === undefined) return { kind: "options", options: own };
      const table = names.tables.get(fact.optionsFrom);
      if (table === undefined) return undefined;
      return { kind: "options", options: [...own, ...table.rows.map(({ row }) => row)] };
    }
  }
}

export function domainOfReading(reading: Reading): Extract<Domain, { readonly kind: "options" }> {
  return { kind: "options", options: reading.options.map(({ option }) => option) };
}

/** Why a value is none of a domain, if it is none. `subject` is the id that should have it. */
export function misfit(value: Scalar, domain: Domain, subject: string): Diagnostic | undefined {
  switch (domain.kind) {
    case "options":
      return optionMisfit(value, domain.options, subject);
    case "bool":
      if (typeof value === "boolean") return undefined;
      return truthExpected(value, subject);
    case "date":
      if (isCalendarDate(value)) return undefined;
      return wrongType(`\`${subject}\` is a date; write it as YYYY-MM-DD`);
    case "whole":
      if (typeof value !== "number" || !Number.isInteger(value)) {
        return wrongType(`\`${subject}\` is a whole number`);
      }
      return value < domain.min || value > domain.max
        ? {
            code: "VALUE_OUT_OF_DOMAIN",
            detail: `\`${subject}\` goes from ${domain.min} to ${domain.max}`,
          }
        : undefined;
    case "figure":
      return typeof value === "number" ? undefined : wrongType(`\`${subject}\` is a number`);
  }
}

function optionMisfit(
  value: Scalar,
  options: readonly string[],
  subject: string,
): Diagnostic | undefined {
  if (typeof value === "string" && options.includes(value)) return undefined;
  const detail = `\`${String(value)}\` is no option of \`${subject}\`; the options are ${listed(options)}`;
  if (typeof value === "string") return suggest({ code: "OPTION_UNKNOWN", detail }, value, options);
  if (typeof value === "number") return wrongType(`${detail}; put the option in quotes`);
  const meant = [String(value), value ? "yes" : "no"].find((option) => options.includes(option));
  const diagnostic: Diagnostic = {
    code: "BOOLEAN_FOR_OPTION",
    detail: `${String(value)} is a truth value, and \`${subject}\` has the options ${listed(options)}; put the option in quotes`,
  };
  return meant === undefined ? diagnostic : { ...diagnostic, suggestion: `"${meant}"` };
}

function truthExpected(value: Scalar, subject: string): Diagnostic {
  const diagnostic = wrongType(`\`${subject}\` is true or false, without quotes`);
  if (value === "yes" || value === "true") return { ...diagnostic, suggestion: "true" };
  return value === "no" || value === "false" ? { ...diagnostic, suggestion: "false" } : diagnostic;
}

function wrongType(detail: string): Diagnostic {
  return { code: "VALUE_WRONG_TYPE", detail };
}
