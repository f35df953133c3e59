import { READING } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import type { Variable } from "../diagram/space.ts";
import type { Entangled } from "./entangled.ts";
import type { Situation } from "./situation.ts";

/** Numbers for what a case can say of each level. */
const numbers = new WeakMap<CompiledLaw, Map<string, number>[]>();

/**
 * Writes down what a situation says of some levels, so that two situations with the same words have
 * the same findings on an outcome that turns on these levels alone.
 */
export function caseKey(
  situation: Situation,
  entangled: Entangled,
): (levels: readonly number[]) => string {
  const { compiled } = situation;
  const { variables } = compiled.space;
  let byLevel = numbers.get(compiled);
  if (byLevel === undefined) {
    byLevel = variables.map(() => new Map<string, number>());
    numbers.set(compiled, byLevel);
  }
  const tail = tailOf(situation, entangled);
  const words = variables.map((variable, level) => {
    const said =
      variable.kind === "fact" ? ofFact(situation, variable) : ofReading(situation, variable);
    const known = byLevel[level] as Map<string, number>;
    let number = known.get(said);
    if (number === undefined) {
      number = known.size;
      known.set(said, number);
    }
    return `${number},`;
  });
  return (levels) => {
    let key = "";
    for (const level of levels) key += words[level];
    return key + tail;
  };
}

function ofFact({ known, bare, read, presumptions }: Situation, { id, level }: Variable): string {
  const given = read.given.has(id) ? "g" : presumptions.has(id) ? "p" : "";
  return `${classesIn(known.allowed[level])} ${classesIn(bare.allowed[level])} ${given}`;
}

function classesIn(open: Uint8Array | null | undefined): string {
  if (open === null || open === undefined) return "*";
  const first = open.indexOf(1);
  return open.indexOf(1, first + 1) < 0 ? String(first) : open.join("");
}

/** Two options can be one class, but have grades of their own. */
function ofReading({ read }: Situation, { id }: Variable): string {
  const reading = id.slice(READING.length);
  return `${read.readings.get(reading) ?? "*"} ${read.defaulted.includes(reading) ? "d" : ""}`;
}

/** What hangs together with dates and values that share a class. */
function tailOf({ compiled, given, presumptions }: Situation, { facts }: Entangled): string {
  const stated = [...facts].map((fact) => {
    const statement = given.get(fact) ?? presumptions.get(fact);
    if (statement?.kind !== "values") return `${fact} ${JSON.stringify(statement)}`;
    const { values } = statement;
    const plain = values.kind === "spans" ? values.spans : [...values.members];
    return `${fact} ${JSON.stringify(plain)}`;
  });
  const dated = compiled.law.rulebook.derivations.map((derivation) => {
    if (!("completedYears" in derivation)) return "";
    const { from, to } = derivation.completedYears;
    return [from, to, derivation.fact]
      .map((fact) => (given.has(fact) ? "g" : presumptions.has(fact) ? "p" : "-"))
      .join("");
  });
  return `${stated.join(" ")};${dated.join("")}`;
}
