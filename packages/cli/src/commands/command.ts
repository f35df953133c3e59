import type { ServiceContext } from "@cokdyby/api";
import { today } from "@cokdyby/api";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import type { Language } from "@cokdyby/words";
import type { Io } from "../io.ts";

/**
 * What every command is called with. A command returns the exit code, and throws `BadInput` with every problem
 * at once.
 */
export interface Call {
  readonly io: Io;
  readonly language: Language;
  /** Whether the language was asked for by --lang. */
  readonly languageGiven: boolean;
  readonly json: boolean;
}

/** The law of the product, its guide and today's date. */
export function settingOf() {
  return {
    ...{ rulebook: loadRulebook(), phrases: loadPhrases(), guide: loadGuide() },
    today,
  } satisfies ServiceContext;
}
