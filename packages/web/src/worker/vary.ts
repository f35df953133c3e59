import { amendedRulebook, type ServiceContext } from "@cokdyby/api";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { CaseInput, Problem, Result, Rulebook, Status } from "@cokdyby/engine";
import { plainLabels, type Varied, whatIf } from "@cokdyby/engine/analyse";
import { type Axis, axisOf } from "./axis.ts";

/** How one outcome comes out at one place of the grid, or why there can be no such case. */
export type Cell = { readonly at: readonly number[] } & (
  | { readonly status: Status }
  | { readonly problem: Problem }
);

export interface VariedCase {
  readonly outcome: string;
  readonly axes: readonly Axis[];
  readonly cells: readonly Cell[];
  /** Facts the case states that follow from a varied date, and so give way to it. */
  readonly leftBehind: readonly string[];
}

/**
 * Varies one or two facts of a case over their classes and says how one outcome comes out at each.
 * A date is varied from the rulebook's earliest day to the decision.
 */
export async function vary(
  setting: ServiceContext,
  shown: WireCase,
  facts: readonly string[],
  outcome: string,
  language: Language,
): Promise<Result<VariedCase>> {
  const { amendments = [], ...input } = shown;
  const law = amendedRulebook(setting.rulebook, amendments);
  if (!law.ok) return law;
  const rulebook = law.value;
  const today = setting.today();
  const wanted = facts.map((fact) => variedOver(rulebook, shown, fact, today));
  const found = whatIf(
    rulebook,
    input as CaseInput,
    wanted,
    [outcome],
    { today, language },
    plainLabels,
  );
  if (!found.ok) return found;
  const axes = await Promise.all(
    found.value.axes.map(({ fact, points }) => axisOf(setting, shown, fact, points)),
  );
  const cells = found.value.cells.map((cell): Cell => {
    if ("problem" in cell) return cell;
    const { at, findings } = cell;
    const finding = findings[outcome];
    if (finding === undefined) throw new Error(`there is no finding on ${outcome}`);
    return { at, status: finding.status };
  });
  return { ok: true, value: { outcome, axes, cells, leftBehind: found.value.leftBehind } };
}

function variedOver(rulebook: Rulebook, { facts }: WireCase, fact: string, today: string): Varied {
  const isDate = rulebook.facts.find((each) => each.fact === fact)?.type === "date";
  if (!isDate) return { fact };
  const given = facts[fact];
  const max = typeof given === "string" && given > today ? given : today;
  return { fact, values: { min: rulebook.earliest, max } };
}
