import { phrasesIn } from "@cokdyby/api";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { Situation, Status } from "@cokdyby/engine";
import {
  type ChargedLaw,
  chargeOf,
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
  const found = chargeOf(situation, law, guide, phrasesIn(setting, language));
  const { verdict, text } = found;
  const earliest = earliestBar(found, guide);
  const told = { outcome: guide.conclusion.about, verdict, text };
  return earliest === undefined ? told : { ...told, earliest };
}

/** What compares laws is fetched with the first case after whose law another starts. */
async function chargedLaw(situation: Situation, guide: Guide): Promise<ChargedLaw> {
  if (laterStarts(situation).length === 0) return { kind: "ofTheAct" };
  const { chargedLawOf } = await import("./charged-law.ts");
  return chargedLawOf(situation, guide);
}
