import { dateFacts } from "../decide/read-case.ts";
import type { Situation } from "../decide/situation.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";

/** The day on which a case is looked at: that of the fact that is presumed to be today, else today. */
export function decisionDay({ compiled, given, presumptions, read }: Situation): IsoDate {
  const [fact = ""] = dateFacts(compiled.law.rulebook, "today");
  const said = given.get(fact) ?? presumptions.get(fact);
  return said?.kind === "dates" ? said.to : read.today;
}
