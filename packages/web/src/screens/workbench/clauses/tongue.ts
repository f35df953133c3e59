import type { Rulebook, Text } from "@cokdyby/engine";
import { type LawWords, lawWords, type PhraseBook } from "@cokdyby/engine/explain";
import { LANGUAGES, type SayOf, sayIn } from "@cokdyby/words";
import { clauseWords } from "@cokdyby/words/web/clause";

/** What a clause is told with in one language. */
export interface Tongue {
  readonly rulebook: Rulebook;
  readonly say: LawWords;
  readonly t: SayOf<typeof clauseWords>;
}

/** One telling in every language, with plain spaces, as the text of a draft has its words. */
export type TellInEach = (tell: (tongue: Tongue) => string) => Text;

export function tellerOf(
  rulebook: Rulebook,
  phrases: Readonly<Record<string, PhraseBook>>,
): TellInEach {
  const tongues = LANGUAGES.flatMap((language) => {
    const book = phrases[language];
    if (book === undefined) return [];
    return [{ rulebook, say: lawWords(rulebook, book), t: sayIn(clauseWords, language) }];
  });
  return (tell) => Object.fromEntries(tongues.map((tongue) => [tongue.say.language, tell(tongue)]));
}
