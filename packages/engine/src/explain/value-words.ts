import type { Statement } from "../decide/statement.ts";
import { isSubset, members, type ValueSet, without } from "../facts/value-set.ts";
import { columnOf } from "./figure-words.ts";
import { declarationOf, type Tongue, textOf } from "./tongue.ts";

type Members = Extract<ValueSet, { kind: "members" }>;
const NONE = members([]) as Members;

/** A value set of a fact in words: "16 years", "15 to 17 years", "written or oral". */
export function valueWords(tongue: Tongue, fact: string, values: ValueSet): string {
  const domain = tongue.law.facts.get(fact)?.domain;
  if (values.kind === "members") return memberWords(tongue, fact, values, domain);
  const [low, high] = boundsOf(domain);
  const parts = values.spans.map(([from, to]) => spanWords(tongue, from, to, low, high));
  const unit = textOf(tongue, declarationOf(tongue, fact)?.unit);
  const [from = 0, to = 0] = values.spans.at(-1) ?? [];
  return tongue.words.withUnit(tongue.speaker.or(parts), unit, to >= high ? from : to);
}

/** What a case says of a fact in words, dates included. */
export function statementWords(tongue: Tongue, fact: string, statement: Statement): string {
  if (statement.kind === "values") return valueWords(tongue, fact, statement.values);
  const { date, say } = tongue.speaker;
  if (statement.kind === "never") return say("value.never");
  const { from, to } = statement;
  return from === to ? date(from) : say("value.range", { from: date(from), to: date(to) });
}

/** The same, with the figure of a column where one row of a table is left. */
export function rowWords(tongue: Tongue, fact: string, values: ValueSet, column: string): string {
  const option = valueWords(tongue, fact, values);
  if (values.kind !== "members" || values.members.size !== 1) return option;
  const [row] = values.members;
  const figure = tongue.law.facts.get(fact)?.rows?.get(String(row))?.figures[column];
  if (figure === undefined) return option;
  const { label, unit } = columnOf(tongue, fact, column);
  const { number, say } = tongue.speaker;
  const content = tongue.words.withUnit(number(figure), unit, figure);
  return say("value.row", { option, figures: say("labelled", { label, content }) });
}

/** "yes" or "no", of a statement. */
export function truthWords({ speaker }: Tongue, value: boolean): string {
  return speaker.say(value ? "value.true" : "value.false");
}

/** Names what is left, or, where that is much shorter, what is not. */
function memberWords(
  tongue: Tongue,
  fact: string,
  values: Members,
  domain: ValueSet | undefined,
): string {
  const words = (set: Members) =>
    tongue.speaker.or([...set.members].map((each) => tongue.words.value(fact, each)));
  const within = domain !== undefined && isSubset(values, domain);
  const others = within ? (without(domain, values) as Members) : NONE;
  return others.members.size > 0 && values.members.size > 2 * others.members.size
    ? tongue.speaker.say("required.notIn", { values: words(others) })
    : words(values);
}

function spanWords(
  { speaker: { number }, words }: Tongue,
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
