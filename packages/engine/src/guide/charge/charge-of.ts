import type { Situation } from "../../decide/situation.ts";
import type { PhraseBook } from "../../explain/phrases.ts";
import type { Guide } from "../../rulebook/guide.ts";
import { citedOnce } from "../cited-once.ts";
import { findingIn, howFar } from "../how-far.ts";
import type { Recommended } from "../recommended.ts";
import { becauseOf } from "./because.ts";
import { betweenOffences } from "./between.ts";
import type { Asked, Charge, Count, OtherCount } from "./charge.ts";
import { type ChargeRows, chargeRows } from "./charge-rows.ts";
import type { ChargedLaw } from "./charged-law.ts";
import { basePlace, type Candidate, candidatesIn, countOf } from "./counts.ts";
import { type ChargeData, firstParagraph } from "./first-paragraph.ts";
import { hangsOn } from "./hangs-on.ts";
import { lines } from "./lines.ts";
import { type ChargeSetting, firstFitting, writerFor } from "./setting.ts";
import { askedOf, firstSteps, groundsOf, toProve, waysOut } from "./surroundings.ts";

/**
 * Says what a person can be charged with for one act: the verdict, the counts with their ranges and days, on what it hangs,
 * and what comes first. It words what findings say and decides nothing by itself.
 *
 * @param law what `chargedLawOf` finds of the situation
 * @param guide the one that goes with the rulebook of the situation, or with what it was amended from
 * @param book the language of its text
 */
export function chargeOf(
  situation: Situation,
  law: ChargedLaw,
  guide: Guide,
  book: PhraseBook,
): Charge {
  return composed(situation, law, guide, book).charge;
}

/** The same with what it is compared with another one by. */
export function chargeAndRows(...of: Parameters<typeof chargeOf>): {
  readonly charge: Charge;
  readonly rows: ChargeRows;
} {
  const { charge, setting, writer, told } = composed(...of);
  return { charge, rows: chargeRows(setting, writer, told) };
}

function composed(...[situation, law, guide, book]: Parameters<typeof chargeOf>) {
  const { about } = guide.conclusion;
  const finding = findingIn(situation, about);
  const charged = law.kind === "later" ? law.situation : situation;
  const setting: ChargeSetting = { situation, charged, guide, plan: guide.charge };
  const candidates = candidatesIn(setting);
  const isNo = finding.status === "no";
  const standing = isNo ? [] : candidates.filter(({ stands }) => stands !== "no");
  const { lessGrave, ...between } = betweenOffences(setting, standing);
  const gone = new Set(between.excluded.map(({ offence }) => offence));
  const asCount = (each: Candidate): Count[] =>
    each.stands === "no" ? [] : [countOf(setting, each, each.stands)];
  const reasoned = isNo ? becauseOf(setting, candidates) : undefined;
  const isOtherwise = (reasoned?.because.otherwiseCriminal.length ?? 0) > 0;
  const barred = candidates.filter(({ counts, stands }) => counts !== "no" && stands === "no");
  const asked = askedOf(setting);
  const data: ChargeData = {
    verdict: finding.status,
    counts: standing.filter(({ declared }) => !gone.has(declared.outcome)).flatMap(asCount),
    barred: isOtherwise
      ? []
      : barred.flatMap((each) =>
          each.counts === "no" ? [] : [countOf(setting, each, each.counts)],
        ),
    ...between,
    because: reasoned?.because ?? null,
    ground: isNo ? [] : groundsOf(setting),
    hangsOn: hangsOn(situation, guide, finding),
    toProve: toProve(setting),
    wayOut: isNo ? [] : waysOut(setting),
    committee: recommendationsIn(asked),
    steps: firstSteps(setting),
  };
  const writer = writerFor(setting, book);
  const places = new Map(
    candidates.map(({ declared }) => [declared.outcome, basePlace(charged, declared)] as const),
  );
  const told = {
    data,
    law,
    lessGrave,
    asked,
    places,
    ...(reasoned === undefined ? {} : { reasoned }),
  };
  const parts = [firstParagraph(setting, writer, told), ...lines(setting, writer, told)];
  const short = withShortIds(data, `${guide.conclusion.offences}.`);
  const charge: Charge = {
    ...short,
    counts: [...short.counts, ...(isNo ? [] : otherCounts(setting))],
    cites: citedOnce(parts.flatMap(({ cites }) => cites)),
    text: parts.map(({ text }) => text).join("\n"),
  };
  return { charge, setting, writer, told };
}

/** The offence that is stated as one outside the rules: only its class is known. */
function otherCounts({ situation, guide, plan }: ChargeSetting): readonly OtherCount[] {
  const { setAside } = situation.compiled.law.rulebook;
  const stated = setAside && situation.given.get(setAside.fact);
  const values = stated?.kind === "values" ? stated.values : undefined;
  const [value] = values?.kind === "members" ? values.members : [];
  const isCounted = (guide.conclusion.beside ?? []).some(
    ({ when }) => howFar(situation, when) === "yes",
  );
  if (!isCounted || value === undefined) return [];
  const as = firstFitting(situation, plan.roles)?.as ?? "perpetrator";
  return [{ offence: "other", class: String(value), as, status: "yes" }];
}

/** Offences by what stands behind the name of their group. */
function withShortIds(data: ChargeData, group: string): ChargeData {
  const short = (offence: string) =>
    offence.startsWith(group) ? offence.slice(group.length) : offence;
  const both = ([one, other]: readonly [string, string]) => [short(one), short(other)] as const;
  const counted = (counts: readonly Count[]) =>
    counts.map((each) => ({ ...each, offence: short(each.offence) }));
  const { because } = data;
  return {
    ...data,
    counts: counted(data.counts),
    barred: counted(data.barred),
    excluded: data.excluded.map((each) => ({
      ...each,
      offence: short(each.offence),
      by: short(each.by),
    })),
    beside: data.beside.map((each) => ({ ...each, offences: both(each.offences) })),
    either: data.either.map((each) => ({ ...each, offences: both(each.offences) })),
    because: because && {
      ...because,
      ...(because.nearest === undefined ? {} : { nearest: short(because.nearest) }),
      otherwiseCriminal: counted(because.otherwiseCriminal),
    },
  };
}

/** Each recommendation once, by what is said of it first. */
function recommendationsIn(asked: readonly Recommended[]): readonly Asked[] {
  const found = asked.flatMap(({ declared: { recommendations, level }, relation }) =>
    recommendations.map((recommendation): Asked => ({ recommendation, level, relation })),
  );
  return found.filter(
    ({ recommendation }, at) =>
      found.findIndex((each) => each.recommendation === recommendation) === at,
  );
}
