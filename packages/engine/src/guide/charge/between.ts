import { mayFunctionsOf, statusOf } from "../../decide/status.ts";
import { FALSE } from "../../diagram/diagram-store.ts";
import { entriesOfPair, isOf, type Pair, pairsOf } from "../../rulebook/concurrence-of-pair.ts";
import { inForce } from "../../rulebook/law-on.ts";
import type { Charge } from "./charge.ts";
import type { Candidate } from "./counts.ts";
import { type ChargeSetting, keptRoot } from "./setting.ts";

/** What the offences of one act are to each other; offences are outcomes. */
export interface Between extends Pick<Charge, "excluded" | "beside" | "either"> {
  /** Less grave forms of one that may stand too, where neither is certain. */
  readonly lessGrave: ReadonlySet<string>;
}

/**
 * By the relations that the rulebook declares: an offence is excluded only by one that certainly stands, or by two of which one
 * certainly does; two offences are alternatives only where that is so.
 *
 * @param standing those that may stand, gravest first
 * @param isCertain whether one certainly stands
 */
export function betweenOffences(
  setting: ChargeSetting,
  standing: readonly Candidate[],
  isCertain: (candidate: Candidate) => boolean = ({ stands }) => stands === "yes",
): Between {
  const byId = new Map(standing.map((each) => [each.declared.outcome, each]));
  const candidate = (offence: string) => byId.get(offence) as Candidate;
  const pairs = pairsOf([...byId.keys()]).flatMap((pair) => relationOf(setting, pair) ?? []);
  const either = pairs.flatMap(({ pair, effect }) => {
    if (effect !== "either" || !isOneCertain(setting, pair)) return [];
    const by = dividing(setting, pair.map(candidate));
    return by === undefined ? [] : [{ offences: pair, by }];
  });
  const excluding = pairs.flatMap(({ pair: [graver, other], effect, entry, relation, cites }) => {
    if (effect === "keepsGraver") return [{ offence: other, by: graver, relation, cites }];
    if (effect !== "excludesEach") return [];
    const [offence, by] = isOf(entry, graver, other) ? [graver, other] : [other, graver];
    return [{ offence, by, relation, cites }];
  });
  const isExcludedBy = (offence: string, by: string) =>
    excluding.some((each) => each.offence === offence && each.by === by);
  const excluded = excluding.filter(
    ({ offence, by }) =>
      isCertain(candidate(by)) ||
      either.some(
        ({ offences }) =>
          offences.includes(by) && offences.every((each) => isExcludedBy(offence, each)),
      ),
  );
  const gone = new Set(excluded.map(({ offence }) => offence));
  return {
    excluded,
    beside: pairs.flatMap(({ pair, effect, relation, cites }) =>
      effect !== "beside" || pair.some((each) => gone.has(each))
        ? []
        : [{ offences: pair, relation, cites }],
    ),
    either,
    lessGrave: new Set(
      pairs.flatMap(({ pair: [, other], effect }) =>
        effect === "keepsGraver" && !gone.has(other) ? [other] : [],
      ),
    ),
  };
}

/** What is declared of a pair on the law date, and what it does to the counts. */
function relationOf({ charged, plan }: ChargeSetting, pair: Pair) {
  for (const entry of entriesOfPair(charged.compiled.law.rulebook.concurrence, pair)) {
    const passage = entry.wordings.find((each) => inForce(each.inForce, charged.read.lawDate));
    if (passage === undefined) continue;
    const { relation } = entry;
    const effect = plan.relations.find((each) => each.relation === relation)?.effect;
    return { pair, entry, relation, effect, cites: passage.cites };
  }
  return undefined;
}

/** Whether at least one of two offences certainly stands, though neither does by itself. */
function isOneCertain({ charged }: ChargeSetting, pair: Pair): boolean {
  const { compiled } = charged;
  const [one, other] = pair.map((offence) => compiled.timed.get(offence)?.standing ?? FALSE);
  const { store } = compiled.space;
  const root = keptRoot(compiled, `any ${pair.join(" ")}`, () =>
    store.or(one ?? FALSE, other ?? FALSE),
  );
  return statusOf(mayFunctionsOf(compiled, charged.restriction(), root)) === "yes";
}

/** The fact that tells which of several offences it is. */
function dividing({ plan }: ChargeSetting, all: readonly Candidate[]): string | undefined {
  return plan.divides.find(({ fact }) =>
    all.every(({ finding, stands }) => stands === "unknown" && finding.missing.includes(fact)),
  )?.fact;
}
