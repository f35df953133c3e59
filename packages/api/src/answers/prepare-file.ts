import type { Context, Problem, Result, Rulebook } from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import { type FileSituation, fileSituationOf, fileSituationStepsOf } from "@cokdyby/engine/file";
import type { Pause } from "../operation.ts";
import type { Language } from "../shapes/parts.ts";
import { amendedRulebook } from "./amended-rulebooks.ts";
import { paced } from "./paced.ts";
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
  read: ReadMembers,
  language: Language,
): PreparedFile {
  const law = lawFor(service, read, language);
  const situation = fileSituationOf(law.rulebook, law.file, law.context);
  return preparedWith(service, read, law, situation);
}

/** The same for a file that may be large. @param pause called between its cells */
export async function prepareFilePaced(
  service: ServiceContext,
  read: ReadMembers,
  language: Language,
  pause: Pause,
): Promise<PreparedFile> {
  const law = lawFor(service, read, language);
  const steps = fileSituationStepsOf(law.rulebook, law.file, law.context);
  return preparedWith(service, read, law, await paced(steps, pause));
}

/** The law that a file asks for, and the file without its amendments. */
interface LawFor {
  readonly amended: Result<Rulebook>;
  readonly rulebook: Rulebook;
  readonly context: Context & { readonly language: Language };
  readonly file: Omit<ReadMembers["members"], "amendments">;
}

function lawFor(
  service: ServiceContext,
  { members: { amendments = [], ...file } }: ReadMembers,
  language: Language,
): LawFor {
  const amended = amendedRulebook(service.rulebook, amendments);
  const rulebook = amended.ok ? amended.value : service.rulebook;
  return { amended, rulebook, context: { today: service.today(), language }, file };
}

function preparedWith(
  service: ServiceContext,
  { problems }: ReadMembers,
  { amended, rulebook, context, file }: LawFor,
  situation: Result<FileSituation>,
): PreparedFile {
  const phrases = phrasesIn(service, context.language);
  const isWhole = file.acts !== undefined && file.file !== undefined;
  const found = problems.length === 0 || isWhole ? problemsIn(amended, situation) : [];
  return { rulebook, context, phrases, situation, problems: [...problems, ...found] };
}
