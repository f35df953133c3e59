import { trainingPaperWords } from "@cokdyby/words/web/training-paper";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { useTakeDocx } from "../../../take-away/docx/use-take-docx.ts";
import { fileName } from "../../../take-away/file-name.ts";
import { NoteView } from "../../../take-away/note-view.tsx";
import { useMaking } from "../../../take-away/use-making.ts";
import { Button } from "../../../ui/button.tsx";
import { Failure } from "../../../ui/message.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { usePrintTitle } from "../../take-away/use-print-title.ts";
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
  usePrintTitle(note?.title);
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
          <div className="cluster middle outputs">
            <Button look="solid" size="m" onClick={() => print()}>
              {t("print")}
            </Button>
            <DocxButton note={note} name={shown.name} paper={paper} />
            <Link to={`/training/${other}`}>{t(`to_${other}`)}</Link>
          </div>
          <section className="card paper" aria-label={t("preview")}>
            <NoteView note={note} />
          </section>
        </>
      )}
    </div>
  );
}

function DocxButton({
  note,
  name,
  paper,
}: {
  readonly note: ReturnType<typeof setNote>;
  readonly name: string;
  readonly paper: Paper;
}) {
  const t = useWords(trainingPaperWords);
  const takeDocx = useTakeDocx();
  const { failed, run } = useMaking((file) => t("made", { name: file }));
  const docx = () => takeDocx(note, fileName(name, t("fileSet"), `${t(`file_${paper}`)}.docx`));
  return (
    <>
      <Button size="m" icon="download" onClick={() => void run(docx)}>
        {t("docx")}
      </Button>
      {failed ? <Failure>{t("failed")}</Failure> : null}
    </>
  );
}
