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

/** The members of a file as far as they fit its shape, and what does not. */
interface ReadMembers {
  readonly members: {
    readonly amendments?: readonly (string | { readonly id: string })[] | undefined;
    readonly acts?: object | undefined;
    readonly file?: unknown;
  };
  readonly problems: readonly Problem[];
}

/**
 * Prepares a file: amends the law, and reads every act against the wording of its day. A file with members
 * that do not fit is looked at without them, as long as it has acts, to name all problems at once.
 */
export function prepareFile(
  service: ServiceContext,
  { members: { amendments = [], ...file }, problems }: ReadMembers,
  language: Language,
): PreparedFile {
  const context: Context = { today: service.today(), language };
  const law = amendedRulebook(service.rulebook, amendments);
  const rulebook = law.ok ? law.value : service.rulebook;
  const situation = fileSituationOf(rulebook, file, context);
  const phrases = phrasesIn(service, language);
  const isWhole = file.acts !== undefined && file.file !== undefined;
  const found = problems.length === 0 || isWhole ? problemsIn(law, situation) : [];
  return { rulebook, context, phrases, situation, problems: [...problems, ...found] };
}
