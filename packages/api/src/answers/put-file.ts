import {
  type Context,
  type FileSituation,
  fileSituationOf,
  type PhraseBook,
  type Problem,
  type Result,
  type Rulebook,
} from "@cokdyby/engine";
import type { Language } from "../shapes/parts.ts";
import { amended } from "./amended.ts";
import { problemsIn } from "./put-case.ts";
import { phrasesIn, type Setting } from "./setting.ts";

/** A case file before the law that it asks for. */
export interface PutFile {
  /** As amended; the shipped one where the amendments cannot be applied. */
  readonly rulebook: Rulebook;
  readonly context: Context;
  readonly phrases: PhraseBook;
  readonly situation: Result<FileSituation>;
  /** Everything that is wrong with the amendments, and with the file. */
  readonly problems: readonly Problem[];
}

/** Puts every act of a file before the law of its day, with the file's amendments. */
export function putFile(
  setting: Setting,
  {
    amendments = [],
    ...file
  }: { readonly amendments?: readonly (string | { readonly id: string })[] | undefined },
  language: Language,
): PutFile {
  const context: Context = { today: setting.today(), language };
  const law = amended(setting.rulebook, amendments);
  const rulebook = law.ok ? law.value : setting.rulebook;
  const situation = fileSituationOf(rulebook, file, context);
  const phrases = phrasesIn(setting, language);
  return { rulebook, context, phrases, situation, problems: problemsIn(law, situation) };
}
