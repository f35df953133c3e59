import { exceptionsIn, presumedStatement, type Situation } from "../../decide/situation.ts";
import type { Statement } from "../../decide/statement.ts";
import { intersects } from "../../facts/value-set.ts";
import type { FactDeclaration } from "../../rulebook/rulebook.ts";

/**
 * What would be presumed of a fact of which the case states something that excludes it. A date that is presumed
 * to be another one does not count: nothing was presumed against anybody.
 */
export function fallenPresumption(
  { compiled, read, given, presumptions }: Situation,
  { fact, presumed }: FactDeclaration,
): Statement | undefined {
  if (presumed === undefined || presumed.always === true || !read.mayPresume(fact))
    return undefined;
  const stated = read.given.get(fact);
  const statement = presumedStatement(read, presumed, (other) => given.get(other));
  if (stated === undefined || statement === undefined || statement.kind === "dates") {
    return undefined;
  }
  const others = new Map([...given].filter(([other]) => other !== fact));
  if (exceptionsIn(compiled, others, presumptions)(presumed)) return undefined;
  return canBeOne(statement, stated) ? undefined : statement;
}

function canBeOne(one: Statement, other: Statement): boolean {
  return one.kind === "values" && other.kind === "values"
    ? intersects(one.values, other.values)
    : one.kind === other.kind;
}
