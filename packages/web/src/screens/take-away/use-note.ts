import { frameWords } from "@cokdyby/words/web/frame";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { noteWords } from "@cokdyby/words/web/note";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { sidesWords as sidesCatalogue } from "@cokdyby/words/web/sides";
import { uiWords } from "@cokdyby/words/web/ui";
import { useMemo } from "react";
import { useCase } from "../../case/case-store.ts";
import { useLaw } from "../../law/law-context.tsx";
import { makeNote } from "../../take-away/note/make-note.ts";
import type { Note } from "../../take-away/note/note.ts";
import type { NoteCase } from "../../take-away/note/note-case.ts";
import { useWords } from "../../words/words.ts";
import type { NoteFacts } from "../../worker/note-facts.ts";

/** A note, and what it was made of. */
export interface Taken {
  readonly note: Note;
  readonly from: NoteCase;
}

/** The note on the case in the language shown. @param facts nothing while they are being computed */
export function useNote(
  facts: NoteFacts | undefined,
  made: Date,
  withSides: boolean,
): Taken | undefined {
  const { rulebook, say } = useLaw();
  const shown = useCase();
  const t = useWords(noteWords);
  const frame = useWords(frameWords);
  const scenario = useWords(scenarioWords);
  const ui = useWords(uiWords);
  const guidance = useWords(guidanceWords);
  const sidesWords = useWords(sidesCatalogue);
  return useMemo(() => {
    if (facts === undefined) return undefined;
    const from = {
      shown,
      facts,
      rulebook,
      made,
      say,
      t,
      frame,
      scenario,
      ui,
      guidance,
      sidesWords,
      withSides,
    };
    return { note: makeNote(from), from };
  }, [facts, made, withSides]);
}
