import { workbenchWords } from "@cokdyby/words/web/workbench";
import type { ReactNode } from "react";
import { fileName } from "../../take-away/file-name.ts";
import type { Note } from "../../take-away/note/note.ts";
import { NoteView } from "../../take-away/note-view.tsx";
import { PaperOutputs } from "../../take-away/paper-outputs.tsx";
import { useWords } from "../../words/words.ts";
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
  const bench = useWords(workbenchWords);
  const { title } = useDraft();
  return (
    <>
      <section className="stack gap-s bench-outputs" aria-label={outputs}>
        <p className="hint">{lead}</p>
        <PaperOutputs paper={paper} name={fileName(title, bench("fileDraft"), kind)}>
          {children}
        </PaperOutputs>
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
