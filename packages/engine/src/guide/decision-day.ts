import type { Situation } from "../decide/situation.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";

/** The day on which a case is looked at: that of the fact that is presumed to be today, else today. */
export function decisionDay({ compiled, given, presumptions, read }: Situation): IsoDate {
  const dated = compiled.law.rulebook.facts.find(({ presumed }) => {
    const value = presumed?.value;
    return typeof value === "object" && value.date === "today";
  });
  const said = dated && (given.get(dated.fact) ?? presumptions.get(dated.fact));
  return said?.kind === "dates" ? said.to : read.today;
}
