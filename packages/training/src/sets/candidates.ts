import { type CaseInput, caseInputOf, lawOn, type Rulebook } from "@cokdyby/engine";
import type { ItemRequest } from "../items/make-item.ts";
import { stepsIn } from "../law/steps.ts";
import type { Choices } from "./set.ts";

/** A worked case, as the rules hold them; its story is told elsewhere. */
export interface WorkedCase extends CaseInput {
  readonly case: string;
  readonly topics: readonly string[];
  /** Outcome → what is expected of it; the outcomes that are worth asking for, and the rules that carry them. */
  readonly expect?: Readonly<Record<string, { readonly rules?: readonly string[] | undefined }>>;
}

/** What may be asked about worked cases that fit the day, whatever the other choices. */
export function requestsFrom(
  rulebook: Rulebook,
  worked: readonly WorkedCase[],
  { on, readings }: Pick<Choices, "on" | "readings">,
): readonly ItemRequest[] {
  return worked.flatMap((each) => {
    const told = caseOn(rulebook, each, on);
    if (told === undefined) return [];
    // without the days of its own law it is none about a bar any more
    const { bars } = stepsIn(lawOn(rulebook, on));
    const isOfDays = each.on === on || !Object.keys(each.facts).some((id) => !(id in told.facts));
    const asked = Object.entries(each.expect ?? {});
    return asked
      .filter(([outcome]) => isOfDays || !bars.has(outcome))
      .map(
        ([outcome, { rules = [] }]): ItemRequest => ({
          case: told,
          outcome,
          on,
          readings,
          topics: each.topics,
          named: rules,
          from: each.case,
        }),
      );
  });
}

/**
 * A worked case put before the law of a day, with the presumptions that every case has. One that was worked out for another day loses the days that
 * it states and that the rulebook presumes; it does not fit where it states others.
 */
function caseOn(rulebook: Rulebook, worked: WorkedCase, on: string): CaseInput | undefined {
  const { title: _title, presume: _presume, on: day, facts, ...told } = caseInputOf(worked);
  if (day === on) return { facts, ...told };
  const days = rulebook.facts.filter(({ fact, type }) => type === "date" && fact in facts);
  if (days.some(({ presumed }) => presumed === undefined)) return undefined;
  const stated = Object.entries(facts).filter(([id]) => !days.some(({ fact }) => fact === id));
  return { facts: Object.fromEntries(stated), ...told };
}
