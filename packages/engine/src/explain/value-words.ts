import type { Statement } from "../decide/statement.ts";
import { isSubset, members, type ValueSet, without } from "../facts/value-set.ts";
import { columnOf } from "./figure-words.ts";
import { declarationOf, type Localizer, textOf } from "./localizer.ts";

type Members = Extract<ValueSet, { kind: "members" }>;
const NONE = members([]) as Members;

/** A value set of a fact in words: "16 years", "15 to 17 years", "written or oral". */
export function valueWords(localizer: Localizer, fact: string, values: ValueSet): string {
  const domain = localizer.law.facts.get(fact)?.domain;
  if (values.kind === "members") return memberWords(localizer, fact, values, domain);
  const [low, high] = boundsOf(domain);
  const parts = values.spans.map(([from, to]) => spanWords(localizer, from, to, low, high));
  const unit = textOf(localizer, declarationOf(localizer, fact)?.unit);
  const [from = 0, to = 0] = values.spans.at(-1) ?? [];
  return localizer.words.withUnit(localizer.formatter.or(parts), unit, to >= high ? from : to);
}

/** What a case says of a fact in words, dates included. */
export function statementWords(localizer: Localizer, fact: string, statement: Statement): string {
  if (statement.kind === "values") return valueWords(localizer, fact, statement.values);
  const { date, say } = localizer.formatter;
  if (statement.kind === "never") return say("value.never");
  const { from, to } = statement;
  return from === to ? date(from) : say("value.range", { from: date(from), to: date(to) });
}

/** The same, with the figure of a column where one row of a table is left. */
export function rowWords(
  localizer: Localizer,
  fact: string,
  values: ValueSet,
  column: string,
): string {
  const option = valueWords(localizer, fact, values);
  if (values.kind !== "members" || values.members.size !== 1) return option;
  const [row] = values.members;
  const figure = localizer.law.facts.get(fact)?.rows?.get(String(row))?.figures[column];
  if (figure === undefined) return option;
  const { label, unit } = columnOf(localizer, fact, column);
  const { number, say } = localizer.formatter;
  const content = localizer.words.withUnit(number(figure), unit, figure);
  return say("value.row", { option, figures: say("labelled", { label, content }) });
}

/** "yes" or "no", of a statement. */
export function truthWords({ formatter }: Localizer, value: boolean): string {
  return formatter.say(value ? "value.true" : "value.false");
}

/** Names what is left, or, where that is much shorter, what is not. */
function memberWords(
  localizer: Localizer,
  fact: string,
  values: Members,
  domain: ValueSet | undefined,
): string {
  const words = (set: Members) =>
    localizer.formatter.or([...set.members].map((each) => localizer.words.value(fact, each)));
  const within = domain !== undefined && isSubset(values, domain);
  const others = within ? (without(domain, values) as Members) : NONE;
  return others.members.size > 0 && values.members.size > 2 * others.members.size
    ? localizer.formatter.say("required.notIn", { values: words(others) })
    : words(values);
}

function spanWords(
  { formatter: { number }, words }: Localizer,
  from: number,
  to: number,
  low: number,
  high: number,
): string {
  if (from === to) return number(from);
  return words.span(
    from <= low && to < high ? undefined : number(from),
    to >= high ? undefined : number(to),
  );
}

function boundsOf(domain: ValueSet | undefined): readonly [number, number] {
  if (domain?.kind !== "spans") return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [domain.spans[0]?.[0] ?? 0, domain.spans.at(-1)?.[1] ?? 0];
}
