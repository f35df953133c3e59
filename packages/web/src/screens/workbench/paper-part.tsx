import { reportWords } from "@cokdyby/words/web/report";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import type { ReactNode } from "react";
import { useTakeDocx } from "../../take-away/docx/use-take-docx.ts";
import { fileName } from "../../take-away/file-name.ts";
import type { Note } from "../../take-away/note/note.ts";
import { NoteView } from "../../take-away/note-view.tsx";
import { useMaking } from "../../take-away/use-making.ts";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/message.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useWords } from "../../words/words.ts";
import { usePrintTitle } from "../take-away/use-print-title.ts";
import { useDraft } from "./draft/draft-store.ts";

interface PaperPartProps {
  readonly paper: Note;
  /** How its files end in their names. */
  readonly kind: string;
  readonly lead: string;
  /** Name of the part with the buttons. */
  readonly outputs: string;
  /** Name of the part with the paper. */
  readonly preview: string;
  /** Further buttons. */
  readonly children?: ReactNode;
}

/** A paper about the draft, to be printed or taken away as a file of Word. */
export function PaperPart({ paper, kind, lead, outputs, preview, children }: PaperPartProps) {
  const t = useWords(reportWords);
  const bench = useWords(workbenchWords);
  const { title } = useDraft();
  const takeDocx = useTakeDocx();
  const { making, failed, run } = useMaking((name) => t("made", { name }));
  usePrintTitle(paper.title);
  const docx = () => takeDocx(paper, fileName(title, bench("fileDraft"), `${kind}.docx`));
  return (
    <>
      <section className="stack gap-s bench-outputs" aria-label={outputs}>
        <p className="hint">{lead}</p>
        <div className="cluster middle">
          <Button look="solid" onClick={() => print()}>
            {t("print")}
          </Button>
          <Button icon="download" onClick={() => void run(docx)}>
            {t("docx")}
          </Button>
          {children}
        </div>
        {making ? <Progress label={t("making")} /> : null}
        {failed ? <Failure>{t("failed")}</Failure> : null}
      </section>
      <section
        className="card paper bench-report"
        aria-label={preview}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen it scrolls sideways, also by key
        tabIndex={0}
      >
        <NoteView note={paper} />
      </section>
    </>
  );
}
