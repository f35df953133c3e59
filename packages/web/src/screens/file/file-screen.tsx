import { looksPersonal } from "@cokdyby/api";
import { pathOf } from "@cokdyby/engine/rulebook";
import { fileWords } from "@cokdyby/words/web/file";
import { useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { Link } from "../../router/link.tsx";
import { Message } from "../../ui/message.tsx";
import { NotFound } from "../../ui/not-found.tsx";
import { ProblemList } from "../../ui/problem-list.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { BeginList } from "./begin-list.tsx";
import { FileEditor } from "./edit/file-editor.tsx";
import "./file.css";
import { FileChecklistView } from "./file-checklist-view.tsx";
import { FileConclusions } from "./file-conclusions.tsx";
import { FileEstablish } from "./file-establish.tsx";
import { FileList } from "./file-list.tsx";
import { FileNoteView } from "./file-note-view.tsx";
import { FileProgress } from "./file-progress.tsx";
import { fileStore, isBlank, useFile, useOwnFiles } from "./file-store.ts";
import { FileCharges, FileConcurrence, FileStates } from "./file-told.tsx";
import { FileTools } from "./file-tools.tsx";
import { FileWhatIfView } from "./file-what-if-view.tsx";
import { FileWhyView } from "./file-why-view.tsx";
import { usePagePlace } from "./page-place.ts";
import { useFileReady } from "./use-file-ready.ts";

/** The case file that is open, or something of it. @param id what of it; nothing: the file itself */
export default function FileScreen({ id }: { readonly id: string }) {
  const t = useWords(fileWords);
  switch (id) {
    case "":
      return <OpenFile />;
    case "all":
      return <FileList />;
    case "checklist":
      return <FileChecklistView />;
    case "why":
      return <FileWhyView />;
    case "what-if":
      return <FileWhatIfView />;
    case "note":
      return <FileNoteView />;
    default:
      return <NotFound to="/file" name={t("back")} />;
  }
}

/** A case file: its persons, items and acts to the left, and what is answered to the right. */
function OpenFile() {
  const t = useWords(fileWords);
  const own = useOwnFiles();
  const { title = "" } = useFile().file;
  const count = Object.keys(own.files).length;
  return (
    <div className="wide page stack gap-xl file">
      <div className="stack gap-s">
        <h1>{t("title")}</h1>
        <p className="measure">{t("lead")}</p>
        <div className="cluster file-head">
          <TextField
            label={t("name")}
            className="file-name"
            value={title}
            hint={looksPersonal(title) ? t("nameLooksPersonal") : undefined}
            maxLength={200}
            placeholder={t("untitled")}
            onChange={({ currentTarget }) => setTitle(currentTarget.value)}
          />
          <Link to="/file/all">{t("allFiles", { count })}</Link>
        </div>
        <FileTools ofOpen />
      </div>
      <Answers />
    </div>
  );
}

function setTitle(title: string): void {
  fileStore.edit(({ title: _, ...file }) => (title === "" ? file : { ...file, title }), "title");
}

function Story() {
  const t = useWords(fileWords);
  const { story } = useFile();
  return (
    <section className="stack gap-s" aria-labelledby="file-story" data-empty={story === ""}>
      <h2 id="file-story">{t("story")}</h2>
      <p className="hint measure" id="file-story-hint">
        {t("storyHint")}
      </p>
      <textarea
        className="text-area"
        aria-labelledby="file-story"
        aria-describedby="file-story-hint"
        rows={6}
        value={story}
        onChange={({ currentTarget }) =>
          fileStore.change((now) => ({ ...now, story: currentTarget.value }), "story")
        }
      />
    </section>
  );
}

/** The file, and beside it what comes out. */
function Answers() {
  const t = useWords(fileWords);
  const language = useLanguage();
  const { rulebook } = useLaw();
  const worked = useFile();
  const { file } = worked;
  const isEmpty = Object.keys(file.acts).length === 0;
  const { open } = useOwnFiles();
  /** The file that was begun here, whose parts are open to be filled in. */
  const [begun, setBegun] = useState<string>();
  useFileReady(isEmpty);
  const placeOf = usePagePlace();
  const task = useTask("file", isEmpty ? undefined : [file, language]);
  const { value, pending } = task;
  const answer = isEmpty || value?.ok !== true ? undefined : value.value;
  const prosecution = rulebook.caseFile[0]?.charges.prosecution ?? "";
  return (
    <>
      {isEmpty ? null : <FileProgress task={task} label={t("computing")} />}
      {isBlank({ ...worked, story: "", reference: "" }) ? (
        <BeginList onBegin={() => setBegun(fileStore.own().open)} />
      ) : isEmpty ? (
        <p className="panel">{t("empty")}</p>
      ) : value?.ok === false ? (
        <Message kind="error" role="alert">
          <p>{t("problems")}</p>
          <ProblemList
            problems={value.problems}
            linkOf={({ pointer = "" }) => placeOf(pathOf(pointer))}
          />
        </Message>
      ) : null}
      {answer === undefined ? null : (
        <p className="file-to-summary">
          <a href="#file-summary">{t("toSummary")}</a>
        </p>
      )}
      <div className="columns write">
        <div className="stack gap-xl">
          <FileEditor key={begun} startsOpen={begun !== undefined && begun === open} />
          <Story />
        </div>
        {answer === undefined ? null : (
          <div className="stack gap-xl sticky" aria-busy={pending}>
            <FileConclusions answer={answer} prosecution={prosecution} />
            <FileCharges answer={answer} />
            <FileConcurrence answer={answer} />
            <FileStates />
          </div>
        )}
      </div>
      {answer === undefined ? null : <FileEstablish />}
    </>
  );
}
