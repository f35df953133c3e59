import type { SayOf } from "@cokdyby/words";
import type { editorWords } from "@cokdyby/words/web/editor";

/** What the editor itself says, by its own English. */
export function editorPhrases(t: SayOf<typeof editorWords>): Readonly<Record<string, string>> {
  return {
    Completions: t("completions"),
    Diagnostics: t("diagnostics"),
    "No diagnostics": t("noDiagnostics"),
    close: t("close"),
  };
}
