import { inputsOf, isValueDerivation, neededBy } from "../decide/derived-values.ts";
import { withReadings } from "../decide/restriction.ts";
import { presumedStatement, type Situation } from "../decide/situation.ts";
import type { Node } from "../diagram/diagram-store.ts";
import { classesOf, type Variable } from "../diagram/space.ts";
import { members } from "../facts/value-set.ts";
import { meets, sourcesOf } from "./changed-facts.ts";

/** The values that may be left of a level that is not edited itself. */
export interface KeptValues {
  /** Classes left; `null`: all. */
  readonly open: Uint8Array | null;
  /** One of these classes, whichever: which one, the case does not say beforehand. */
  readonly anyClass?: true;
  /** What must hold, one of them, for the level to be left so; nothing: it needs no reason. */
  readonly only?: readonly Cause[];
}

/** Why a fact is left open: a derivation applies, and one of its counterparts is edited. */
export interface Cause {
  readonly when: Node;
  /** Levels of the facts that it is one with. */
  readonly counterparts: readonly number[];
  /** Applies without any of them being edited. */
  readonly anyway: boolean;
}

/**
 * For each level what may be left of it, by what the case says, after edits of other facts: see
 * `changeFacts` for what moves along, and `situate` for presumptions.
 */
export function keptValuesOf(situation: Situation): readonly (readonly KeptValues[])[] {
  const { compiled, bare, known, read } = situation;
  const { space, constraint } = compiled;
  const limited = new Set(space.store.support(constraint));
  const effective = withReadings(compiled, bare.allowed, read.readings);
  return space.variables.map((variable): readonly KeptValues[] => {
    const given = effective[variable.level] ?? null;
    if (variable.kind === "reading") return [{ open: given }];
    const causes = causesOf(situation, variable);
    const dating = datingOf(situation, variable.id);
    const kept: KeptValues[] = [{ open: given }];
    const add = (each: KeptValues) => {
      if (!kept.some(({ open, only }) => only === undefined && same(open, each.open)))
        kept.push(each);
    };
    if (dating !== "none") {
      if (dating === "unsure") return [{ open: null, anyClass: true }, { open: null }];
      add({ open: known.allowed[variable.level] ?? null });
      if (dating === "presumed") add({ open: null });
    }
    const dropped = causes.length > 0;
    const isOpen = !read.given.has(variable.id) && dating === "none";
    for (const open of returning(situation, variable)) {
      if (isOpen || dropped) add({ open });
    }
    if (dropped && given !== null) add({ open: null, only: causes });
    // the narrower of two does better wherever no limit looks at the level
    return limited.has(variable.level) ? kept : withoutWider(kept);
  });
}

function same(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return a.every((open, index) => open === b[index]);
}

function withoutWider(kept: readonly KeptValues[]): readonly KeptValues[] {
  const within = (a: KeptValues, b: KeptValues) =>
    a.only === undefined &&
    a.open !== null &&
    (b.open === null || a.open.every((open, index) => open <= (b.open?.[index] ?? 1)));
  return kept.filter(
    (each) =>
      !kept.some((other) => other !== each && within(other, each) && !same(other.open, each.open)),
  );
}

/** The classes of a fact that is not given: as it stands when absent, as it is presumed. */
function returning({ compiled, read }: Situation, variable: Variable): Uint8Array[] {
  const declared = compiled.law.facts.get(variable.id)?.declaration;
  if (declared === undefined) return [];
  const { fact, absent, presumed } = declared;
  const found: Uint8Array[] = [];
  if (absent !== undefined) found.push(classesOf(variable, members([absent])));
  if (presumed !== undefined && read.mayPresume(fact)) {
    const statement = presumedStatement(read, presumed, (id) => read.given.get(id));
    if (statement?.kind === "values") found.push(classesOf(variable, statement.values));
  }
  return found;
}

/** Whether a fact is computed from dates: both given, or one presumed and in use, or one that may be. */
type Dating = "none" | "given" | "presumed" | "unsure";

function datingOf({ compiled, read, given, presumptions }: Situation, fact: string): Dating {
  const { law } = compiled;
  const isPresumable = (date: string) =>
    law.facts.get(date)?.declaration.presumed !== undefined && read.mayPresume(date);
  let found: Dating = "none";
  for (const derivation of law.rulebook.derivations) {
    if (!isValueDerivation(derivation) || derivation.fact !== fact) continue;
    const inputs = inputsOf(derivation);
    const needed = neededBy(derivation);
    const isStated = (input: string) => given.has(input) || presumptions.has(input);
    const mayBeStated = (input: string) => isStated(input) || isPresumable(input);
    if ("number" in derivation || "steps" in derivation) {
      // worked out from facts that may be edited themselves
      if (given.has(fact) || inputs.some(mayBeStated)) return "unsure";
      continue;
    }
    if (!needed.every(mayBeStated)) continue;
    if (!needed.every(isStated)) return "unsure";
    const isGiven: boolean = found !== "presumed" && needed.every((date) => given.has(date));
    found = isGiven ? "given" : "presumed";
  }
  return found;
}

/** The derivations that may leave a stated fact open. */
function causesOf({ compiled, read }: Situation, { id }: Variable): Cause[] {
  const { law, links, space } = compiled;
  if (!read.given.has(id) && sourcesOf(compiled, read.given, id).length === 0) return [];
  const levelOf = (fact: string) => space.byId.get(fact)?.level ?? -1;
  const causes: Cause[] = [];
  for (const { leader, follower, when, derivation } of links) {
    if (id !== leader && id !== follower) continue;
    const clash = !meets(read.given.get(leader), read.given.get(follower));
    const counterparts = [levelOf(id === leader ? follower : leader)];
    causes.push({ when, counterparts, anyway: clash && derivation.fact === id });
  }
  for (const derivation of law.rulebook.derivations) {
    if (!("is" in derivation) || derivation.fact !== id) continue;
    causes.push({ when: compiled.nodeOf(derivation.when), counterparts: [], anyway: true });
  }
  return causes;
}
