import type { Note } from "@cokdyby/paper";
import { fileWords } from "@cokdyby/words/web/file";
import { frameWords } from "@cokdyby/words/web/frame";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { noteWords } from "@cokdyby/words/web/note";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { uiWords } from "@cokdyby/words/web/ui";
import { type ReactNode, useMemo, useState } from "react";
import { useUnknownWords } from "../../guidance/unknown-words.ts";
import { useLaw } from "../../law/law-context.tsx";
import { fileName } from "../../take-away/file-name.ts";
import { makeNote } from "../../take-away/note/make-note.ts";
import type { NoteFile } from "../../take-away/note/note-file.ts";
import { NoteView } from "../../take-away/note-view.tsx";
import { PaperOutputs } from "../../take-away/paper-outputs.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Failure } from "../../ui/message.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import type { TaskInput } from "../../worker/tasks.ts";
import { useTask } from "../../worker/use-task.ts";
import { FileProgress } from "../file/file-progress.tsx";
import { usePartWords } from "../file/part-words.ts";
import { usePersonWords } from "../file/person-words.ts";

interface NotePageProps extends Pick<NoteFile, "aside" | "reference" | "author"> {
  readonly matter: TaskInput<"noteFacts">[0];
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

/** The note on a file or a case, to be printed or taken away for a word processor. */
export function NotePage(props: NotePageProps) {
  const t = useWords(takeAwayWords);
  const language = useLanguage();
  const task = useTask("noteFacts", [props.matter, language]);
  const { value, pending } = task;
  const facts = value?.ok && !pending ? value.value : undefined;
  // the moment at which the findings were made is the note's
  const made = useMemo(() => new Date(), [facts]);
  const [appendix, setAppendix] = useState(props.whole);
  if (value?.ok === false) return <Failure>{props.cannot}</Failure>;
  if (facts === undefined) return <FileProgress task={task} label={t("making")} />;
  return <Made {...props} {...{ facts, made, appendix }} onAppendix={setAppendix} />;
}

function Made({
  onAppendix,
  title,
  otherwise,
  fields,
  files,
  ...of
}: NotePageProps &
  Pick<NoteFile, "facts" | "made" | "appendix"> & {
    readonly onAppendix: (wanted: boolean) => void;
  }) {
  const t = useWords(takeAwayWords);
  const words = useWords(noteWords);
  const note = useNote(of);
  const name = fileName(of.facts.file.title, otherwise, t("fileNote"));
  return (
    <div className="columns by-name">
      <section className="stack gap-l sticky outputs" aria-label={title}>
        <section className="stack card" aria-labelledby="output-note">
          <h2 id="output-note">{t("note")}</h2>
          {fields}
          <Checkbox checked={of.appendix} onChange={onAppendix}>
            {words("withAppendix")}
          </Checkbox>
          <PaperOutputs paper={note} name={name} />
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
  facts: all,
  ...of
}: Pick<NoteFile, "aside" | "reference" | "author" | "facts" | "made" | "appendix">): Note {
  const { rulebook, say } = useLaw();
  const { aside, reference, author, made, appendix } = of;
  const prosecution = rulebook.caseFile[0]?.charges.prosecution ?? "";
  const toEstablish = all.toEstablish.filter(({ facts }) =>
    facts.some((fact) => aside[fact] !== "unobtainable"),
  );
  const from: NoteFile = {
    ...{ ...of, file: all.file, facts: { ...all, toEstablish }, rulebook, say },
    t: useWords(noteWords),
    scenario: useWords(scenarioWords),
    frame: useWords(frameWords),
    ui: useWords(uiWords),
    guidance: useWords(guidanceWords),
    fileWords: useWords(fileWords),
    parts: usePartWords(),
    persons: usePersonWords(all.answer, prosecution),
    unknowns: useUnknownWords(),
  };
  return useMemo(() => makeNote(from), [all, made, appendix, aside, reference, author]);
}
