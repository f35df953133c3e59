import type { ExportFormat } from "@cokdyby/training";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import { EXPORT_ENDS } from "../set/export-forms.ts";
import type { OwnSet } from "../set/own-sets.ts";

/** The files that a set can be taken away as; each is made in the browser when it is asked for, and named. */
export function useSetFiles({ set, name }: OwnSet): {
  readonly set: () => Promise<string>;
  readonly exported: (form: ExportFormat) => Promise<string>;
} {
  const t = useWords(trainingSetWords);
  const language = useLanguage();
  const { later } = useEngines();
  const hand = (end: string, type: string, content: string | Blob) => {
    const file = fileName(name, t("fileSet"), end);
    download(file, type, content);
    return file;
  };
  return {
    set: async () => hand(".json", "application/json", `${JSON.stringify(set, null, 2)}\n`),
    exported: async (form) => {
      const title = name || t("nameless");
      const made = await later().run("exportSet", set, title, language, form);
      if (!made.ok) throw new Error("a key of the set does not hold");
      const { bytes, mediaType } = made.value;
      return hand(EXPORT_ENDS[form], mediaType, new Blob([plain(bytes)], { type: mediaType }));
    },
  };
}

/** The bytes in memory of their own, as a file wants them. */
function plain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
