import type { Language, WireCase } from "@cokdyby/api/shapes";
import { type Answered, plainLabels } from "@cokdyby/engine/analyse";
import { type ChecklistEntry, checklist } from "@cokdyby/engine/guide";
import { type Cited, tellingOn } from "./guidance.ts";
import { knownSituation } from "./known-situation.ts";
import type { GuidedSetting } from "./setting.ts";

/** A fact to establish, in one language; values come without words. */
export interface ToldEntry {
  readonly fact: string;
  readonly why: ChecklistEntry["why"];
  readonly establish: string;
  readonly presumed?: string;
  readonly serves: readonly Cited[];
  readonly answers: readonly Answered[];
  readonly usual: string;
}

/** What is to be established in a case that was decided before. */
export async function toEstablish(
  setting: GuidedSetting,
  shown: WireCase,
  language: Language,
): Promise<readonly ToldEntry[]> {
  const situation = await knownSituation(setting, shown);
  const guide = await setting.wholeGuide();
  const { cite, say } = tellingOn(situation.compiled.law.rulebook, guide, setting, language);
  return checklist(situation, guide, plainLabels).entries.map(
    ({ fact, why, establish, presumed, serves, answers, usual }) => ({
      fact,
      why,
      establish: say(establish),
      ...(presumed === undefined ? {} : { presumed: say(presumed) }),
      serves: serves.map(cite),
      answers,
      usual: say(usual),
    }),
  );
}
