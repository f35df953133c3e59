import { fileWords } from "@cokdyby/words/web/file";
import { fileNoteWords } from "@cokdyby/words/web/file-note";
import { frameWords } from "@cokdyby/words/web/frame";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { noteWords } from "@cokdyby/words/web/note";
import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { uiWords } from "@cokdyby/words/web/ui";
import { useMemo, useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { useTakeDocx } from "../../take-away/docx/use-take-docx.ts";
import { fileName } from "../../take-away/file-name.ts";
import { makeFileNote } from "../../take-away/file-note/make-file-note.ts";
import type { Note } from "../../take-away/note/note.ts";
import { NoteView } from "../../take-away/note-view.tsx";
import { useMaking } from "../../take-away/use-making.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Failure } from "../../ui/message.tsx";
import { Progress } from "../../ui/progress.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import type { FileNoteFacts } from "../../worker/file-note-facts.ts";
import { useTask } from "../../worker/use-task.ts";
import { Output } from "../take-away/outputs.tsx";
import { usePrintTitle } from "../take-away/use-print-title.ts";
import { FileProgress } from "./file-progress.tsx";
import { fileStore, useFile } from "./file-store.ts";
import { FileView } from "./file-view.tsx";
import { usePartWords } from "./part-words.ts";
import { usePersonWords } from "./person-words.ts";
import { useUnknownWords } from "./unknown-words.ts";

/** The note on the file, to be printed or taken away for a word processor. */
export function FileNoteView() {
  const t = useWords(fileNoteWords);
  const words = useWords(fileWords);
  const taken = useWords(takeAwayWords);
  const language = useLanguage();
  const { file } = useFile();
  const [appendix, setAppendix] = useState(false);
  const isEmpty = Object.keys(file.acts).length === 0;
  const task = useTask("fileNoteFacts", isEmpty ? undefined : [file, language]);
  const { value, pending } = task;
  const facts = value?.ok && !pending ? value.value : undefined;
  // the moment at which the findings were made is the note's
  const made = useMemo(() => new Date(), [facts]);
  return (
    <FileView title={t("title")} className="take-away" lead={t("lead")}>
      {isEmpty ? (
        <p className="panel">{words("empty")}</p>
      ) : value?.ok === false ? (
        <Failure>{words("problems")}</Failure>
      ) : facts === undefined ? (
        <FileProgress task={task} label={taken("making")} />
      ) : (
        <Made facts={facts} made={made} appendix={appendix} onAppendix={setAppendix} />
      )}
    </FileView>
  );
}

function Made({
  facts,
  made,
  appendix,
  onAppendix,
}: {
  readonly facts: FileNoteFacts;
  readonly made: Date;
  readonly appendix: boolean;
  readonly onAppendix: (wanted: boolean) => void;
}) {
  const taken = useWords(takeAwayWords);
  const note = useFileNote(facts, made, appendix);
  usePrintTitle(note.title);
  return (
    <div className="columns by-name">
      <Outputs note={note} appendix={appendix} onAppendix={onAppendix} />
      <section className="card paper" aria-label={taken("preview")}>
        <NoteView note={note} />
      </section>
    </div>
  );
}

function useFileNote(facts: FileNoteFacts, made: Date, appendix: boolean): Note {
  const { rulebook, say } = useLaw();
  const { file, reference, author } = useFile();
  const prosecution = rulebook.caseFile[0]?.charges.prosecution ?? "";
  const from = {
    ...{ file, reference, author, appendix, facts, rulebook, made, say },
    t: useWords(fileNoteWords),
    note: useWords(noteWords),
    frame: useWords(frameWords),
    ui: useWords(uiWords),
    guidance: useWords(guidanceWords),
    fileWords: useWords(fileWords),
    parts: usePartWords(),
    persons: usePersonWords(facts.answer, prosecution),
    unknowns: useUnknownWords(),
  };
  return useMemo(() => makeFileNote(from), [facts, made, appendix, reference, author, file.title]);
}

function Outputs({
  note,
  appendix,
  onAppendix,
}: {
  readonly note: Note;
  readonly appendix: boolean;
  readonly onAppendix: (wanted: boolean) => void;
}) {
  const t = useWords(fileNoteWords);
  const words = useWords(fileWords);
  const taken = useWords(takeAwayWords);
  const { file } = useFile();
  const takeDocx = useTakeDocx();
  const { making, failed, run } = useMaking((name) => taken("made", { name }));
  const docx = () =>
    takeDocx(note, fileName(file.title, words("fileFile"), `${taken("fileNote")}.docx`));
  return (
    <section className="stack gap-l sticky outputs" aria-label={t("title")}>
      <div className="stack card">
        <Head member="reference" label={t("reference")} />
        <Head member="author" label={t("author")} />
        <p className="hint">{t("headHint")}</p>
        <Checkbox checked={appendix} onChange={onAppendix}>
          {t("withAppendix")}
        </Checkbox>
        <ul className="plain stack">
          <Output solid label={taken("print")} note={taken("printNote")} onClick={() => print()} />
          <Output
            icon="download"
            label={taken("docx")}
            note={taken("docxNote")}
            onClick={() => void run(docx)}
          />
        </ul>
        {making ? <Progress label={taken("docxMaking")} /> : null}
        {failed ? <Failure>{taken("failed")}</Failure> : null}
      </div>
    </section>
  );
}

/** What stands at the head of the note and is kept with the file in this browser. */
function Head({
  member,
  label,
}: {
  readonly member: "reference" | "author";
  readonly label: string;
}) {
  const value = useFile()[member];
  return (
    <TextField
      label={label}
      value={value}
      maxLength={200}
      onChange={({ currentTarget }) => {
        const next = currentTarget.value;
        fileStore.change((now) => ({ ...now, [member]: next }), member);
      }}
    />
  );
}
