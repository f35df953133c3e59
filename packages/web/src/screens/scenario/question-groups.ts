import { leavesIn, type Rulebook } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import type { Case } from "../../case/case.ts";
import type { Belonging } from "../../worker/decide.ts";

/** The questions of one heading, in order. */
export interface QuestionGroup {
  readonly group: string;
  /** Answered, or able to change a main finding, or presumed in one. */
  readonly first: readonly FactDeclaration[];
  /** Everything else that has a meaning in the case. */
  readonly others: readonly FactDeclaration[];
}

interface Known extends Shown {
  /** Fact → the one that it is computed from, and asked together with. */
  readonly ways: ReadonlyMap<string, string>;
}

interface Shown {
  readonly shown: Case;
  readonly belonging: Belonging;
  /** Facts that stand in the foreground. */
  readonly foreground: ReadonlySet<string>;
  readonly order: readonly string[];
  /** A fact that the reader asked for: shown whatever is known of it. */
  readonly wanted: string | undefined;
  /** The question that has the focus stays where it is, or the focus would be lost. */
  readonly held: Held | undefined;
}

/** A fact whose question has the focus, and whether it stands among the first. */
export interface Held {
  readonly fact: string;
  readonly first: boolean;
}

/** The facts of a case under their headings; the heading with the most useful question first. */
export function questionGroups(rulebook: Rulebook, given: Shown): readonly QuestionGroup[] {
  const ways = otherWays(rulebook);
  const known: Known = { ...given, ways };
  const rank = (fact: string) => {
    const at = known.order.indexOf(fact);
    return at < 0 ? known.order.length : at;
  };
  const others = new Set(ways.values());
  const asked = rulebook.facts
    .filter(({ fact }) => !others.has(fact))
    .filter((declared) => isShown(declared, known))
    .sort((a, b) => rank(a.fact) - rank(b.fact));
  const groups = new Map<string, FactDeclaration[]>();
  for (const declared of asked) {
    groups.set(declared.group, [...(groups.get(declared.group) ?? []), declared]);
  }
  return [...groups].map(([group, facts]) => {
    const first = facts.filter(({ fact }) => isForeground(fact, known));
    return { group, first, others: facts.filter((each) => !first.includes(each)) };
  });
}

/**
 * Facts that may be given in another way: an age by the date of birth, a class by the amount. Fact → the
 * one it is then computed from, which is asked together with it.
 */
export function otherWays({ derivations }: Rulebook): ReadonlyMap<string, string> {
  return new Map(
    derivations.flatMap((each) =>
      "completedYears" in each
        ? [[each.fact, each.completedYears.from]]
        : "steps" in each
          ? [[each.fact, each.steps.of]]
          : [],
    ),
  );
}

/** The fact under whose question a fact is asked: its own, but for another way to give one. */
export function askedUnder(rulebook: Rulebook, fact: string): string {
  return [...otherWays(rulebook)].find(([, other]) => other === fact)?.[0] ?? fact;
}

function isAnswered(fact: string, { shown, ways }: Known): boolean {
  const said = (each: string) =>
    Object.hasOwn(shown.facts, each) || shown.unobtainable.includes(each);
  const other = ways.get(fact);
  return said(fact) || (other !== undefined && said(other));
}

function isForeground(fact: string, known: Known): boolean {
  if (fact === known.held?.fact) return known.held.first;
  return isAnswered(fact, known) || known.foreground.has(fact) || fact === known.wanted;
}

/** Whether a fact has, or may have, a meaning, as far as what is known of it says. */
function isShown({ fact, belongs }: FactDeclaration, known: Known): boolean {
  if (belongs === undefined || isAnswered(fact, known)) return true;
  if (fact === known.wanted || fact === known.held?.fact) return true;
  const truth = known.belonging[fact];
  if (truth !== "unknown") return truth === "yes";
  return leavesIn(belongs).some(({ fact: read }) => Object.hasOwn(known.shown.facts, read));
}
