// `pnpm words` writes this from catalogues/web/editor.cs.yaml and catalogues/web/editor.en.yaml; change those.
import type { Catalogue } from "../catalogue.ts";

export interface EditorMessages {
  loading: null;
  failed: null;
  hint: null;
  completions: null;
  diagnostics: null;
  noDiagnostics: null;
  close: null;
}

export const editorWords: Catalogue<EditorMessages> = {
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
};
