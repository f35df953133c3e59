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
import { amendedRulebook } from "./amended-rulebooks.ts";
import { problemsIn } from "./prepare-case.ts";
import { phrasesIn, type ServiceContext } from "./service-context.ts";

/** A case file with the law that it asks for, ready to be decided, or with everything that is wrong. */
export interface PreparedFile {
  /** As amended; the shipped one where the amendments cannot be applied. */
  readonly rulebook: Rulebook;
  readonly context: Context;
  readonly phrases: PhraseBook;
  readonly situation: Result<FileSituation>;
  /** Everything that is wrong with the amendments, and with the file. */
  readonly problems: readonly Problem[];
}

/** Prepares a file: amends the law, and reads every act against the wording of its day. */
export function prepareFile(
  service: ServiceContext,
  {
    amendments = [],
    ...file
  }: { readonly amendments?: readonly (string | { readonly id: string })[] | undefined },
  language: Language,
): PreparedFile {
  const context: Context = { today: service.today(), language };
  const law = amendedRulebook(service.rulebook, amendments);
  const rulebook = law.ok ? law.value : service.rulebook;
  const situation = fileSituationOf(rulebook, file, context);
  const phrases = phrasesIn(service, language);
  return { rulebook, context, phrases, situation, problems: problemsIn(law, situation) };
}
