import type { Rulebook, Scalar } from "@cokdyby/engine";
import type { Kind, Point } from "@cokdyby/engine/analyse";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import type { Known, KnownFacts } from "./known.ts";
import { narrations, type StoryPlans } from "./narrations.ts";
import { sentenceOf } from "./sentence.ts";
import { tell } from "./tell.ts";
import { tellFact } from "./tell-fact.ts";

/** What a kind of case is told by. */
export type TellableKind = Pick<Kind, "when" | "common">;

/** Tells a kind of case: who does what, then what else is asked, each a sentence. */
export type KindTeller = (kind: TellableKind, language: string) => readonly string[];

/** So many values of one fact are told; more are left to the conditions of the kind. */
const MOST_VALUES = 5;

/**
 * What tells kinds of case of a rulebook by a plan: persons and acts, out of what all the cases have in common. All that
 * is told is so in each of them; what law they fall under, and values as presumed, stand in their conditions alone.
 *
 * @param plans the plan of each language that is asked for
 */
export function kindTeller(rulebook: Rulebook, plans: StoryPlans): KindTeller {
  const start = narrations(rulebook, plans);
  const declarations = new Map(rulebook.facts.map((each) => [each.fact, each]));
  return ({ when, common }, language) => {
    const facts: KnownFacts = new Map(
      common.flatMap(({ fact, in: points }) => {
        const declaration = declarations.get(fact);
        const known = declaration && knownOf(declaration, points);
        return known === undefined ? [] : [[fact, known] as const];
      }),
    );
    const of = start(facts, language);
    const head = tell(of, of.plan.kind.says);
    const said = new Set(head?.says);
    const asked = new Set(when.flatMap((literal) => ("fact" in literal ? [literal.fact] : [])));
    const inKinds = { ...of, plan: { ...of.plan, oneOf: of.plan.kind.oneOf } };
    const others = of.plan.parts.flatMap((part) => {
      if (!("fact" in part) || !asked.has(part.fact) || said.has(part.fact)) return [];
      const declaration = declarations.get(part.fact);
      const known = facts.get(part.fact);
      if (declaration === undefined || known === undefined) return [];
      if (isOrdinary(declaration, known) || isLong(known)) return [];
      const told = tellFact(inKinds, declaration, known);
      return told === undefined ? [] : [sentenceOf(told.text)];
    });
    return [sentenceOf(`${head?.text ?? ""}.`), ...others];
  };
}

/** @returns nothing where numbers have gaps */
function knownOf({ type, range }: FactDeclaration, points: readonly Point[]): Known | undefined {
  if (type === "integer") {
    const spans = points
      .flatMap((point) =>
        "from" in point ? [[Number(point.from), Number(point.to)] as const] : [],
      )
      .toSorted(([a], [b]) => a - b);
    const [first, last] = [spans[0], spans.at(-1)];
    const hasGap = spans.some(([from], at) => at > 0 && from !== (spans[at - 1]?.[1] ?? from) + 1);
    if (first === undefined || last === undefined || hasGap) return undefined;
    const [from, to] = [first[0], last[1]];
    if (from === to) return { kind: "plain", value: from };
    return from === range?.min && to === range.max ? undefined : { kind: "span", from, to };
  }
  const values = points.flatMap((point): readonly Scalar[] =>
    "values" in point ? point.values : [],
  );
  const [only] = values;
  if (only === undefined) return undefined;
  return values.length === 1 ? { kind: "plain", value: only } : { kind: "oneOf", values };
}

/** Whether a fact stands as it is presumed, or as it is where nothing is said of it. */
function isOrdinary({ presumed, absent }: FactDeclaration, known: Known): boolean {
  return known.kind === "plain" && (known.value === presumed?.value || known.value === absent);
}

function isLong(known: Known): boolean {
  return known.kind === "oneOf" && known.values.length > MOST_VALUES;
}
