import { phrasesIn } from "@cokdyby/api";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import type { Citation, Rulebook, Situation, Text } from "@cokdyby/engine";
import { citationWords } from "@cokdyby/engine/explain";
import {
  type CheckedCitation,
  type Guide,
  type NextStep,
  nextSteps,
  withSourcesOf,
} from "@cokdyby/engine/guide";
import { chargeOn, type ToldCharge } from "./charge.ts";
import { knownSituation } from "./known-situation.ts";
import type { GuidedSetting } from "./setting.ts";

/** A citation in words. */
export interface Cited {
  readonly words: string;
  readonly url?: string;
}

/** What a person can be charged with, and the steps that the findings open, in one language. */
export interface Guidance extends ToldCharge {
  readonly steps: readonly ToldStep[];
}

export interface ToldStep {
  readonly step: string;
  readonly opens: NextStep["opens"];
  readonly title: string;
  readonly says: string;
  readonly doubt?: string;
  readonly provisions: readonly (Cited & Pick<CheckedCitation, "checked">)[];
  /** In a case file: the acts that it is about. */
  readonly acts?: readonly string[];
}

/** The steps that come next in a case that was decided before. */
export async function steps(
  setting: GuidedSetting,
  shown: WireCase,
  language: Language,
): Promise<readonly ToldStep[]> {
  const [guide, situation] = await Promise.all([
    setting.wholeGuide(),
    knownSituation(setting, shown),
  ]);
  return stepsOn(situation, guide, setting, language);
}

/** The charge and the steps of a case that was put before its law. */
export async function guidanceOn(
  situation: Situation,
  guide: Guide,
  setting: GuidedSetting,
  language: Language,
): Promise<Guidance> {
  const told = await chargeOn(situation, guide, setting, language);
  return { ...told, steps: stepsOn(situation, guide, setting, language) };
}

function stepsOn(
  situation: Situation,
  guide: Guide,
  setting: GuidedSetting,
  language: Language,
): readonly ToldStep[] {
  const { cite, say } = tellingOn(situation.compiled.law.rulebook, guide, setting, language);
  return nextSteps(situation, guide).map(({ step, opens, title, says, doubt, provisions }) => ({
    step,
    opens,
    title: say(title),
    says: say(says),
    ...(doubt === undefined ? {} : { doubt: say(doubt) }),
    provisions: provisions.map((each) => ({ ...cite(each), checked: each.checked })),
  }));
}

/** The words of a guide and of the sources that it cites, in one language. */
export function tellingOn(
  rulebook: Rulebook,
  guide: Guide,
  setting: GuidedSetting,
  language: Language,
) {
  const words = citationWords(phrasesIn(setting, language));
  const sources = withSourcesOf(guide, rulebook);
  const say = (text: Text | undefined) => (text?.[language] ?? "").replace(/\s+/g, " ").trim();
  const cite = ({ source, at, url }: Citation): Cited => {
    const short = sources.find((each) => each.source === source)?.short;
    return { words: words(at, say(short) || source), ...(url === undefined ? {} : { url }) };
  };
  return { cite, say };
}
