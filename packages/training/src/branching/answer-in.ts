import { type CaseInput, judgeCondition, type Scalar, type Situation } from "@cokdyby/engine";

type Answered = CaseInput["facts"][string];

/**
 * What a whole case answers to a question about a fact: what it states, else the one value that follows
 * from that, also where two facts are one and the same (the person who acted is the child shown).
 *
 * @returns nothing where the case does not tell
 */
export function answerIn(
  situation: Situation,
  { facts }: Pick<CaseInput, "facts">,
  fact: string,
): Answered | undefined {
  return facts[fact] ?? onlyValue(situation, fact) ?? sameAs(situation, facts, fact);
}

function onlyValue({ known }: Situation, fact: string): Scalar | undefined {
  const values = known.values.get(fact);
  if (values?.kind === "members") {
    const [only, ...others] = values.members;
    return others.length === 0 ? only : undefined;
  }
  const [only, ...others] = values?.spans ?? [];
  return only !== undefined && others.length === 0 && only[0] === only[1] ? only[0] : undefined;
}

function sameAs(
  situation: Situation,
  facts: CaseInput["facts"],
  fact: string,
): Answered | undefined {
  return situation.compiled.law.rulebook.derivations
    .flatMap((each) =>
      "equals" in each && judgeCondition(situation, each.when) === "yes" ? [each] : [],
    )
    .flatMap((each) => {
      const other = each.fact === fact ? each.equals : each.equals === fact ? each.fact : undefined;
      const value = other === undefined ? undefined : facts[other];
      return value === undefined ? [] : [value];
    })[0];
}
