import { defineWords, type SayOf } from "../../../words/words.ts";

export const editorWords = defineWords({
  cs: {
    loading: "Načítá se editor…",
    failed: "Editor se nepodařilo načíst. Zkontrolujte připojení a načtěte stránku znovu.",
    hint: "Nabídku toho, co zde může stát, vyvolá Ctrl + mezerník. Chyby se vyznačují při psaní; na další přejde F8. Klávesou Tab editor opustíte.",
    completions: "Nabídka",
    diagnostics: "Chyby",
    noDiagnostics: "Žádné chyby",
    close: "zavřít",
  },
  en: {
    loading: "Loading the editor…",
    failed: "The editor could not be loaded. Check the connection and reload the page.",
    hint: "Ctrl + Space lists what can stand here. Mistakes are marked as you type; F8 goes to the next one. Tab leaves the editor.",
    completions: "Completions",
    diagnostics: "Mistakes",
    noDiagnostics: "No mistakes",
    close: "close",
  },
});

/** What the editor itself says, by its own English. */
export function editorPhrases(t: SayOf<typeof editorWords>): Readonly<Record<string, string>> {
  return {
    Completions: t("completions"),
    Diagnostics: t("diagnostics"),
    "No diagnostics": t("noDiagnostics"),
    close: t("close"),
  };
}
