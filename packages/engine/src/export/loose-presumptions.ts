import { inputsOf, isValueDerivation } from "../decide/derived-values.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import type { Node } from "../diagram/diagram-store.ts";
import { classesOf } from "../diagram/space.ts";
import { valueSetOf } from "../facts/value-set.ts";
import type { Presumption } from "../rulebook/rulebook.ts";
import { NotExportable } from "./not-exportable.ts";
import type { Mark } from "./row-variables.ts";

/** A row that is no case with all its presumptions is tried with two to the power of this many sets of them. */
const MOST = 7;

/**
 * The presumptions that a row can contradict, in rulebook order: dates, what values are worked out from,
 * and those whose value some case left by the others does not allow. Any other is used in every row.
 *
 * @throws NotExportable where there are too many
 */
export function loosePresumptions(
  compiled: CompiledLaw,
  marks: readonly Pick<Mark, "excludes">[],
): readonly string[] {
  const { law } = compiled;
  const { rulebook } = law;
  const coupled = new Set([
    ...rulebook.derivations.flatMap((each) => (isValueDerivation(each) ? inputsOf(each) : [])),
    ...rulebook.dateOrders.flatMap(({ first, then }) => [first, then]),
  ]);
  const presumable = rulebook.facts.flatMap(({ fact, presumed }) =>
    presumed === undefined || presumed.always === true ? [] : [{ fact, presumed }],
  );
  const isLoose = ({ fact, presumed }: (typeof presumable)[number]) =>
    coupled.has(fact) ||
    isDerived(compiled, fact, presumed) ||
    canBreak(compiled, marks, fact, presumed);
  const loose = new Set(presumable.filter(isLoose).map(({ fact }) => fact));
  // without the one, the other is used
  for (const { fact, presumed } of presumable) {
    if (!loose.has(fact)) continue;
    for (const other of presumed.unlessStated ?? []) {
      if (presumable.some((each) => each.fact === other)) loose.add(other);
    }
  }
  if (loose.size > MOST) {
    throw new NotExportable("NOT_EXPORTABLE", `more than ${MOST} presumptions can be contradicted`);
  }
  return presumable.map(({ fact }) => fact).filter((fact) => loose.has(fact));
}

/** Whether a value is worked out for the fact while its presumption is used. */
function isDerived({ law }: CompiledLaw, fact: string, presumed: Presumption): boolean {
  return law.rulebook.derivations.some((derivation) => {
    if (!isValueDerivation(derivation) || derivation.fact !== fact) return false;
    return !(
      "steps" in derivation && presumed.unlessStated?.includes(derivation.steps.of) === true
    );
  });
}

function canBreak(
  { space, constraint }: CompiledLaw,
  marks: readonly Pick<Mark, "excludes">[],
  fact: string,
  { value }: Presumption,
): boolean {
  const { store, byId } = space;
  const variable = byId.get(fact);
  if (variable === undefined || typeof value === "object") return false;
  const choice = new Int32Array(space.variables.length).fill(-1);
  choice[variable.level] = classesOf(variable, valueSetOf(value)).indexOf(1);
  const breaks = (node: Node) =>
    store.restrict(node, choice) !== store.exists(node, (level) => level === variable.level);
  return breaks(constraint) || marks.some(({ excludes }) => breaks(store.not(excludes)));
}
