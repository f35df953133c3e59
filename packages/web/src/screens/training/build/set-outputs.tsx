import type { ExportFormat } from "@cokdyby/training";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { Link } from "../../../router/link.tsx";
import { download } from "../../../take-away/download.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { useMaking } from "../../../take-away/use-making.ts";
import { Failure } from "../../../ui/message.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import type { OwnSet } from "../set/own-sets.ts";
import { ShareSet } from "./share-set.tsx";

/** How the name of a file of each form ends, in the order in which they are offered. */
const EXPORT_ENDS: Readonly<Record<ExportFormat, string>> = {
  moodle: "-moodle.xml",
  gift: "-gift.txt",
  qti: "-qti3.zip",
  scorm12: "-scorm12.zip",
  scorm2004: "-scorm2004.zip",
};

const FORMATS = Object.keys(EXPORT_ENDS) as ExportFormat[];

/** The ways a set goes to the class: on paper, as a link, as a file, to another system. */
export function SetOutputs({ own }: { readonly own: OwnSet }) {
  const t = useWords(trainingSetWords);
  const files = useSetFiles(own);
  const { making, failed, run } = useMaking((name) => t("fileMade", { name }));
  return (
    <div className="tiles roomy training-outputs">
      <section className="stack gap-s card" aria-labelledby="training-paper">
        <h3 id="training-paper">{t("paper")}</h3>
        <p className="hint">{t("paperNote")}</p>
        <ul className="plain stack gap-s">
          <li>
            <Link to="/training/sheet">{t("sheet")}</Link>
          </li>
          <li>
            <Link to="/training/key">{t("key")}</Link>
          </li>
        </ul>
      </section>
      <ShareSet own={own} onFile={() => void run(files.set)} />
      <section className="stack gap-s card" aria-labelledby="training-exports">
        <h3 id="training-exports">{t("exports")}</h3>
        <p className="hint">{t("exportsNote")}</p>
        <ul className="plain stack gap-s">
          {FORMATS.map((form) => (
            <li key={form}>
              <button
                type="button"
                className="link-button"
                onClick={() => void run(() => files.exported(form))}
              >
                {t(`export_${form}`)}
              </button>
            </li>
          ))}
        </ul>
        {making ? <Progress label={t("making")} /> : null}
        {failed ? <Failure>{t("makingFailed")}</Failure> : null}
      </section>
    </div>
  );
}

/** The files that a set can be taken away as; each is made in the browser when it is asked for, and named. */
function useSetFiles({ set, name }: OwnSet): {
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
