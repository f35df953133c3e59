import { fileWords } from "@cokdyby/words/web/file";
import { frameWords } from "@cokdyby/words/web/frame";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { noteWords } from "@cokdyby/words/web/note";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { uiWords } from "@cokdyby/words/web/ui";
import { type ReactNode, useMemo, useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { fileName } from "../../take-away/file-name.ts";
import { makeNote } from "../../take-away/note/make-note.ts";
import type { Note } from "../../take-away/note/note.ts";
import type { NoteFile } from "../../take-away/note/note-file.ts";
import { NoteView } from "../../take-away/note-view.tsx";
import { PaperOutputs } from "../../take-away/paper-outputs.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Failure } from "../../ui/message.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import type { NoteFacts } from "../../worker/note-facts.ts";
import { useTask } from "../../worker/use-task.ts";
import { FileProgress } from "../file/file-progress.tsx";
import { usePartWords } from "../file/part-words.ts";
import { usePersonWords } from "../file/person-words.ts";
import { useUnknownWords } from "../file/unknown-words.ts";

/** What a note is made of before anything follows from it. */
export type Noted = Pick<NoteFile, "file" | "aside" | "reference" | "author">;

interface NotePageProps {
  readonly noted: Noted;
  readonly title: string;
  /** Says why no note can be made, where something is wrong. */
  readonly cannot: string;
  /** Begins the name of a file, where there is no title. */
  readonly otherwise: string;
  /** Whether the appendix is there from the start. */
  readonly whole: boolean;
  /** What is filled in for the note, and what else is taken away. */
  readonly fields?: ReactNode;
  readonly files?: ReactNode;
}

/** The note on a file, to be printed or taken away for a word processor. */
export function NotePage(props: NotePageProps) {
  const t = useWords(takeAwayWords);
  const language = useLanguage();
  const { noted, cannot, whole } = props;
  const [appendix, setAppendix] = useState(whole);
  const task = useTask("noteFacts", [noted.file, language]);
  const { value, pending } = task;
  const facts = value?.ok && !pending ? value.value : undefined;
  // the moment at which the findings were made is the note's
  const made = useMemo(() => new Date(), [facts]);
  if (value?.ok === false) return <Failure>{cannot}</Failure>;
  if (facts === undefined) return <FileProgress task={task} label={t("making")} />;
  return <Made {...props} {...{ facts, made, appendix }} onAppendix={setAppendix} />;
}

function Made({
  onAppendix,
  ...props
}: NotePageProps & {
  readonly facts: NoteFacts;
  readonly made: Date;
  readonly appendix: boolean;
  readonly onAppendix: (wanted: boolean) => void;
}) {
  const { title, noted, appendix, otherwise, fields, files } = props;
  const t = useWords(takeAwayWords);
  const words = useWords(noteWords);
  const note = useNote(props);
  return (
    <div className="columns by-name">
      <section className="stack gap-l sticky outputs" aria-label={title}>
        <section className="stack card" aria-labelledby="output-note">
          <h2 id="output-note">{t("note")}</h2>
          {fields}
          <Checkbox checked={appendix} onChange={onAppendix}>
            {words("withAppendix")}
          </Checkbox>
          <PaperOutputs paper={note} name={fileName(noted.file.title, otherwise, t("fileNote"))} />
          <p className="hint">{t("printNote")}</p>
        </section>
        {files}
      </section>
      <section className="card paper" aria-label={t("preview")}>
        <NoteView note={note} />
      </section>
    </div>
  );
}

/** The note in the language shown. */
function useNote({
  noted,
  facts: all,
  made,
  appendix,
}: {
  readonly noted: Noted;
  readonly facts: NoteFacts;
  readonly made: Date;
  readonly appendix: boolean;
}): Note {
  const { rulebook, say } = useLaw();
  const { file, aside, reference, author } = noted;
  const prosecution = rulebook.caseFile[0]?.charges.prosecution ?? "";
  const facts = {
    ...all,
    toEstablish: all.toEstablish.filter(({ facts: of }) =>
      of.some((fact) => aside[fact] !== "unobtainable"),
    ),
  };
  const from: NoteFile = {
    ...{ file, aside, reference, author, appendix, facts, rulebook, made, say },
    t: useWords(noteWords),
    scenario: useWords(scenarioWords),
    frame: useWords(frameWords),
    ui: useWords(uiWords),
    guidance: useWords(guidanceWords),
    fileWords: useWords(fileWords),
    parts: usePartWords(),
    persons: usePersonWords(facts.answer, prosecution),
    unknowns: useUnknownWords(),
  };
  return useMemo(() => makeNote(from), [all, made, appendix, aside, reference, author, file.title]);
}
