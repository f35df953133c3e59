import { amend } from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import { loadPhrases, loadRulebook, loadStories } from "@cokdyby/rules";
import { typesetLaw } from "../../../../law/typeset-law.ts";
import { compareLaws } from "../../../../worker/compare-laws.ts";
import { checkLaw } from "../../../../worker/law-checks.ts";
import { BLANK_DRAFT } from "../../draft/draft.ts";
import type { MeantKind } from "../../intention/own-meant.ts";
import type { Documented } from "../reported.ts";

export const rulebook = loadRulebook();
const phrases = loadPhrases();
const setting = {
  rulebook,
  phrases,
  today: () => "2026-03-01",
  wholeGuide: () => Promise.reject(new Error("no guide is asked for")),
  stories: async () => loadStories(),
  pause: async () => undefined,
};

/** Says a key with its values, so that what is filled in can be seen. */
const echo = (key: string, values: object = {}) =>
  `${key} ${Object.values(values).join(" ")}`.trim();

const amendmentsBy = (id: string) => rulebook.amendments.filter((each) => each.id === id);

/** The rulebook with a shipped amendment. */
export function amendedBy(id: string) {
  const amended = amend(rulebook, amendmentsBy(id));
  if (!amended.ok) throw new Error(JSON.stringify(amended.problems));
  return amended.value;
}

/** What papers on a shipped amendment are made of, as a draft. */
export async function drafted(id: string, meant: readonly MeantKind[]): Promise<Documented> {
  const law = { on: "2026-03-01", amendments: [id] };
  const compared = await compareLaws(setting, law, meant);
  const before = checkLaw(setting, { ...law, amendments: [] });
  const after = checkLaw(setting, law);
  if (!compared.ok || !before.ok || !after.ok) throw new Error("the draft is refused");
  return {
    draft: BLANK_DRAFT,
    name: "a draft",
    amendments: amendmentsBy(id),
    impact: {
      law,
      ...compared.value,
      meant: compared.value.meant.map((answer, at) => ({
        own: meant[at] ?? { requirement: "" },
        ...answer,
      })),
      before: before.value,
      after: after.value,
      own: [],
    },
    rulebook,
    amended: amendedBy(id),
    made: new Date("2026-03-01T10:00:00Z"),
    say: typesetLaw(rulebook, phrases.en as PhraseBook),
    t: echo,
    impactSay: echo,
    met: echo,
    frame: echo,
    d: echo,
  };
}
