import { amendedRulebook, type ServiceContext } from "@cokdyby/api";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { CaseInput, Result } from "@cokdyby/engine";
import { type Timeline, timeline } from "@cokdyby/engine/analyse";

/** A case under one wording of the law after another. */
export interface LawCourse extends Timeline {
  /**
   * `act`: from the law of the act to that of the decision. `all`: the day of the act is not known, and
   * the case is put before every wording there is; no law can then be called the more favourable one.
   */
  readonly span: "act" | "all";
}

/** Follows the findings of a case through the wordings of the law. */
export function lawCourse(
  setting: ServiceContext,
  shown: WireCase,
  outcomes: readonly string[],
  language: Language,
): Result<LawCourse> {
  const { amendments = [], ...input } = shown;
  const law = amendedRulebook(setting.rulebook, amendments);
  if (!law.ok) return law;
  const rulebook = law.value;
  const today = setting.today();
  const [act, decision] = ["law", "today"].map(
    (date) => rulebook.facts.find(({ presumed }) => isDated(presumed?.value, date))?.fact ?? "",
  ) as [string, string];
  const dated = input.on !== undefined || Object.hasOwn(input.facts, act);
  // the act itself stays where a case without a date has it, so that nobody grows younger with the law
  const all = {
    ...input,
    on: rulebook.earliest,
    facts: { ...input.facts, [act]: input.facts[decision] ?? today },
  };
  const found = timeline(rulebook, (dated ? input : all) as CaseInput, outcomes, {
    today,
    language,
  });
  if (!found.ok) return found;
  return {
    ok: true,
    value: dated ? { ...found.value, span: "act" } : { points: found.value.points, span: "all" },
  };
}

function isDated(value: unknown, date: string): boolean {
  return typeof value === "object" && value !== null && "date" in value && value.date === date;
}
