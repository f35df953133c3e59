import { trainingPaperWords } from "@cokdyby/words/web/training-paper";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { fileName } from "../../../take-away/file-name.ts";
import { NoteView } from "../../../take-away/note-view.tsx";
import { PaperOutputs } from "../../../take-away/paper-outputs.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { useOwnSets } from "../set/own-sets.ts";
import { useCheckedSet } from "../set/use-checked-set.ts";
import { useToldSet } from "../set/use-told-set.ts";
import type { Paper } from "./papers.ts";
import { setNote } from "./set-note.ts";

/** The sheet of a set, or its key, as it will be on paper. */
export function PaperScreen({ paper }: { readonly paper: Paper }) {
  const t = useWords(trainingPaperWords);
  const { say } = useLaw();
  const language = useLanguage();
  const { shown } = useOwnSets();
  // a key goes on paper as the rules of today have it
  const { checked, failed: unchecked } = useCheckedSet(shown?.set, shown?.recipe !== undefined);
  const { items, failed: untold } = useToldSet(checked?.set);
  const failed = unchecked || untold;
  const note =
    shown === undefined || items === undefined
      ? undefined
      : setNote(
          paper,
          {
            name: shown.name,
            date: say.date(shown.set.basis.on),
            set: shown.set.set,
            digest: shown.set.basis.digest,
            items,
          },
          t,
          language,
        );
  const other: Paper = paper === "sheet" ? "key" : "sheet";
  return (
    <div className="wide page stack gap-l take-away training-paper">
      <div className="stack gap-s take-away-head">
        <p className="small">
          <Link to="/training">{t("back")}</Link>
        </p>
        <h1>{t(paper)}</h1>
      </div>
      {shown === undefined ? (
        <p>{t("noSet")}</p>
      ) : note === undefined ? (
        <Waiting failed={failed} label={t("making")} />
      ) : (
        <>
          <div className="stack outputs">
            <PaperOutputs
              paper={note}
              name={fileName(shown.name, t("fileSet"), t(`file_${paper}`))}
            >
              <Link to={`/training/${other}`}>{t(`to_${other}`)}</Link>
            </PaperOutputs>
          </div>
          <section className="card paper" aria-label={t("preview")}>
            <NoteView note={note} />
          </section>
        </>
      )}
    </div>
  );
}
