import { phrasesIn } from "@cokdyby/api";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { Situation, Status } from "@cokdyby/engine";
import { citationWords } from "@cokdyby/engine/explain";
import {
  type ChargedLaw,
  type ChargeRows,
  chargeAndRows,
  type EarliestBar,
  earliestBar,
  type Guide,
  laterStarts,
} from "@cokdyby/engine/guide";
import { knownSituation } from "./known-situation.ts";
import type { GuidedSetting, WorkerSetting } from "./setting.ts";

/** What a person can be charged with, in one language. */
export interface ToldCharge {
  /** The outcome that gives the verdict. */
  readonly outcome: string;
  readonly verdict: Status;
  /** A paragraph, then lines. */
  readonly text: string;
  /** What it is compared with another one by. */
  readonly rows: ChargeRows;
  /** The provision of the gravest count, as it is cited. */
  readonly gravest?: string;
  /** The first day on which one of the counts may be barred, and its outcome. */
  readonly earliest?: EarliestBar;
}

/** Says what a person can be charged with in a case that was decided before. */
export async function charge(
  setting: WorkerSetting,
  shown: WireCase,
  language: Language,
): Promise<ToldCharge> {
  const [guide, situation] = await Promise.all([
    setting.guideIn(language),
    knownSituation(setting, shown),
  ]);
  return chargeOn(situation, guide, setting, language);
}

/** The same for a case that was put before its law. */
export async function chargeOn(
  situation: Situation,
  guide: Guide,
  setting: GuidedSetting,
  language: Language,
): Promise<ToldCharge> {
  const law = await chargedLaw(situation, guide);
  const phrases = phrasesIn(setting, language);
  const { charge: found, rows } = chargeAndRows(situation, law, guide, phrases);
  const { verdict, text } = found;
  const gravest = found.counts.find((count) => "at" in count);
  const earliest = earliestBar(found, guide);
  return {
    outcome: guide.conclusion.about,
    verdict,
    text,
    rows,
    ...(gravest === undefined ? {} : { gravest: citationWords(phrases)(gravest.at, "") }),
    ...(earliest === undefined ? {} : { earliest }),
  };
}

/** What compares laws is fetched with the first case after whose law another starts. */
async function chargedLaw(situation: Situation, guide: Guide): Promise<ChargedLaw> {
  if (laterStarts(situation).length === 0) return { kind: "ofTheAct" };
  const { chargedLawOf } = await import("./charged-law.ts");
  return chargedLawOf(situation, guide);
}
