/** A short text of an invented rulebook and its case, for the report of a counterexample. */
import type { CaseInput, Condition, Rulebook } from "@cokdyby/engine";
import type { Derivation, Span, Wording } from "@cokdyby/engine/rulebook";

export function showInvented(rulebook: Rulebook, input: CaseInput): string {
  const { facts, parameters, tables, readings, conditions, outcomes, rules } = rulebook;
  return [
    "",
    ...facts.map(({ fact, type, range, options = [], optionsFrom, presumed, absent, belongs }) => {
      const values = range === undefined ? options.map((each) => each.option) : range;
      const { because: _, ...used } = presumed ?? {};
      const more = json({ values, optionsFrom, presumed: used, absent });
      const where = belongs === undefined ? "" : ` belongs where ${said(belongs)}`;
      return `fact ${fact}: ${type} ${more}${where}`;
    }),
    ...parameters.map((each) => `parameter ${each.parameter}: ${json(each.values.map(dated))}`),
    ...tables.flatMap(({ table, rows }) =>
      rows.map((each) => `row ${table} ${each.row}: ${json(each.values.map(dated))}`),
    ),
    ...readings.map(
      (each) =>
        `reading ${each.reading}: ${each.options.map(({ option }) => option)} ${each.default ?? ""}`,
    ),
    ...conditions.map((each) => `condition ${each.condition}: ${inTime(each.wordings)}`),
    ...tables.flatMap(({ members = [] }) =>
      members.map(({ member, column, where }) => {
        return `member ${member}: ${column}${where === undefined ? "" : ` where ${said(where)}`}`;
      }),
    ),
    ...outcomes.map(({ outcome, layers, rows }) => {
      const chosen = (rows?.wordings ?? []).map(({ inForce, choose }) => {
        const ways = choose.map(
          ({ row, when }) => `${row} ${when === undefined ? "" : said(when)}`,
        );
        return `${span(inForce)} ${ways.join(" / ")}`;
      });
      return `outcome ${outcome}: ${layers} ${chosen.join("; ")} ${json(rows?.lapses)}`;
    }),
    ...rules.map((each) => {
      const exception = each.exceptionTo === undefined ? "" : ` exception to ${each.exceptionTo}`;
      return `rule ${each.rule} (${each.layer})${exception}: ${inTime(each.wordings)}`;
    }),
    ...rulebook.derivations.map((each) => `derivation ${derived(each)}`),
    ...rulebook.limits.map((each) => `never ${said(each.never)}`),
    ...rulebook.dateOrders.map((each) => `${each.first} not after ${each.then}`),
    ...rulebook.atMosts.map((each) => `${each.fact} at most ${each.atMost}`),
    `case ${json(input)}`,
    "",
  ].join("\n");
}

const json = (value: unknown) => JSON.stringify(value);

function dated({ cites: _, checked: __, ...figure }: { cites: unknown; checked: unknown }) {
  return figure;
}

function inTime(wordings: readonly Wording[]): string {
  return wordings.map(({ inForce, when }) => `${span(inForce)} ${said(when)}`).join("; ");
}

function span({ from, to }: Span): string {
  return `[${from}..${to ?? ""}]`;
}

function derived(derivation: Derivation): string {
  const { fact, derivation: _, says: __, ...how } = derivation;
  if (!("when" in derivation)) return `${fact}: ${json(how)}`;
  const equals = "equals" in derivation ? derivation.equals : json(derivation.is);
  return `${fact} = ${equals} where ${said(derivation.when)}`;
}

function said(condition: Condition): string {
  if ("all" in condition) return `(${condition.all.map(said).join(" and ")})`;
  if ("any" in condition) return `(${condition.any.map(said).join(" or ")})`;
  if ("not" in condition) return `not ${said(condition.not)}`;
  if ("condition" in condition) return condition.condition;
  const { fact, path = "", operator, value } = condition;
  return `${fact}${path} ${operator} ${json(value)}`;
}
