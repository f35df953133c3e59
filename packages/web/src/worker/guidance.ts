import { phrasesIn } from "@cokdyby/api";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import {
  type CheckedCitation,
  type Citation,
  chargeOf,
  citationWords,
  type Guide,
  type NextStep,
  nextSteps,
  type Rulebook,
  type Situation,
  type Status,
  type Text,
  withSourcesOf,
} from "@cokdyby/engine";
import { knownSituation } from "./known-situation.ts";
import type { GuidedSetting } from "./setting.ts";

/** A citation in words. */
export interface Cited {
  readonly words: string;
  readonly url?: string;
}

/** What a person can be charged with, and the steps that the findings open, in one language. */
export interface Guidance {
  /** The outcome that gives the verdict. */
  readonly outcome: string;
  readonly verdict: Status;
  /** The charge in words: a paragraph, then lines. */
  readonly text: string;
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

/** Says what a person can be charged with in a case that was decided before, and what comes next. */
export async function guidance(
  setting: GuidedSetting,
  shown: WireCase,
  language: Language,
): Promise<Guidance> {
  const guide = await setting.guideIn(language);
  return guidanceOn(await knownSituation(setting, shown), guide, setting, language);
}

/** The same for a case that was put before its law. */
export function guidanceOn(
  situation: Situation,
  guide: Guide,
  setting: GuidedSetting,
  language: Language,
): Guidance {
  const { cite, say } = tellingOn(situation.compiled.law.rulebook, guide, setting, language);
  const { verdict, text } = chargeOf(situation, guide, phrasesIn(setting, language));
  return {
    outcome: guide.conclusion.about,
    verdict,
    text,
    steps: nextSteps(situation, guide).map(({ step, opens, title, says, doubt, provisions }) => ({
      step,
      opens,
      title: say(title),
      says: say(says),
      ...(doubt === undefined ? {} : { doubt: say(doubt) }),
      provisions: provisions.map((each) => ({ ...cite(each), checked: each.checked })),
    })),
  };
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
