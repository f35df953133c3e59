import type { ExportFormat } from "@cokdyby/training";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { Link } from "../../../router/link.tsx";
import { useMaking } from "../../../take-away/use-making.ts";
import { Failure } from "../../../ui/message.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useWords } from "../../../words/words.ts";
import { EXPORT_ENDS } from "../set/export-forms.ts";
import type { OwnSet } from "../set/own-sets.ts";
import { ShareSet } from "./share-set.tsx";
import { useSetFiles } from "./use-set-files.ts";

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
