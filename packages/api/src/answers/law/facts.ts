import type { Rulebook } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { entriesInForce, type LawView } from "./in-force.ts";

/** Members of the answer of GET /v1/facts. */
export function factsIn(view: LawView) {
  const { facts, derivations, limits, dateOrders, atMosts } = view.rulebook;
  return {
    facts: facts.map((fact) => wireFact(view, fact)),
    derivations,
    limits: [...limits, ...dateOrders, ...atMosts],
  };
}

/** A fact with the options of its table written out, those of the day alone where a day is asked for. */
function wireFact(view: LawView, declaration: FactDeclaration) {
  const { optionsFrom, options, ...fact } = declaration;
  if (optionsFrom === undefined) return declaration;
  return { ...fact, options: [...(options ?? []), ...tableOptions(view, optionsFrom)] };
}

function tableOptions(view: LawView, id: string) {
  return rowsOf(view.rulebook, id).flatMap(({ row, label, values }) => {
    const inForce = entriesInForce(view, values, (value) => value).map(({ from, to }) =>
      to === undefined ? { from } : { from, to },
    );
    return inForce.length === 0 ? [] : [{ option: row, label, inForce: joined(inForce) }];
  });
}

function rowsOf(rulebook: Rulebook, id: string) {
  return rulebook.tables.find(({ table }) => table === id)?.rows ?? [];
}

interface Days {
  from: string;
  to?: string;
}

/** Spans that follow each other without a gap are one: only the figures changed. */
function joined(spans: readonly Days[]): readonly Days[] {
  const sorted = spans.toSorted((a, b) => Number(a.from > b.from) - Number(a.from < b.from));
  const out: Days[] = [];
  for (const { from, to } of sorted) {
    const last = out.at(-1);
    const follows = last?.to !== undefined && dayAfter(last.to) === from;
    if (follows) out.pop();
    const start = follows ? last.from : from;
    out.push(to === undefined ? { from: start } : { from: start, to });
  }
  return out;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
