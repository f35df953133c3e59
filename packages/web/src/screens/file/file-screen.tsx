import { useRef, useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { caseFile } from "../../take-away/case-file.ts";
import { download } from "../../take-away/download.ts";
import { Button } from "../../ui/button.tsx";
import { Message } from "../../ui/message.tsx";
import { tell } from "../../ui/notice.tsx";
import { ProblemList } from "../../ui/problem-list.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { useEngines } from "../../worker/engines.tsx";
import { useTask } from "../../worker/use-task.ts";
import { FileEditor } from "./edit/file-editor.tsx";
import { EXAMPLE } from "./example-file.ts";
import "./file.css";
import { fileWords } from "@cokdyby/words/web/file";
import { FileAnswers, FileCharges } from "./file-answers.tsx";
import { FileChecklist } from "./file-checklist.tsx";
import { FileConcurrence } from "./file-concurrence.tsx";
import { FileStates } from "./file-states.tsx";
import { EMPTY, fileStore, useFile } from "./file-store.ts";
import { type OpenedFile, openFile } from "./open-file.ts";

/** A case file: its persons, items and acts to the left, and what is answered to the right. */
export default function FileScreen() {
  const t = useWords(fileWords);
  return (
    <div className="wide page stack gap-xl file">
      <div className="stack gap-s">
        <h1>{t("title")}</h1>
        <p className="measure">{t("lead")}</p>
        <Tools />
      </div>
      <Answers />
    </div>
  );
}

function Tools() {
  const t = useWords(fileWords);
  const language = useLanguage();
  const { now } = useEngines();
  const { file } = useFile();
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState<{ name: string; opened: OpenedFile }>();
  const open = async (chosen: File) => {
    const opened = await openFile(now, chosen.name, await chosen.text(), language);
    setWrong(opened.ok ? undefined : { name: chosen.name, opened });
    if (!opened.ok) return;
    fileStore.edit(() => opened.value);
    tell(t("opened", { name: chosen.name }), { undo: fileStore });
  };
  return (
    <>
      <div className="cluster gap-s">
        <Button
          onClick={() => {
            fileStore.edit(() => EXAMPLE);
            tell(t("exampleOpened"), { undo: fileStore });
          }}
        >
          {t("example")}
        </Button>
        <Button onClick={() => input.current?.click()}>{t("open")}</Button>
        <Button
          onClick={async () =>
            download(
              `${t("title").toLowerCase()}.yaml`,
              "application/yaml",
              await caseFile(file, []),
            )
          }
        >
          {t("save")}
        </Button>
        <Button
          onClick={() => {
            fileStore.change(() => EMPTY);
            tell(t("cleared"), { undo: fileStore });
          }}
        >
          {t("clear")}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        className="hidden"
        tabIndex={-1}
        aria-hidden="true"
        accept=".yaml,.yml,.json,application/json,application/yaml,text/plain"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (chosen !== undefined) void open(chosen);
        }}
      />
      {wrong === undefined || wrong.opened.ok ? null : (
        <Message kind="error" role="alert">
          <p>{t("notRead", { name: wrong.name })}</p>
          <ProblemList
            problems={wrong.opened.problems}
            placeOf={({ at }) => (at === undefined ? undefined : `${at.line}:${at.column}`)}
          />
        </Message>
      )}
    </>
  );
}

function Story() {
  const t = useWords(fileWords);
  const { story } = useFile();
  return (
    <section className="stack gap-s" aria-labelledby="file-story">
      <h2 id="file-story">{t("story")}</h2>
      <p className="hint measure" id="file-story-hint">
        {t("storyHint")}
      </p>
      <textarea
        className="file-story"
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

/** What comes out on top; below it the file and, beside it, the offences and what to establish. */
function Answers() {
  const t = useWords(fileWords);
  const language = useLanguage();
  const { rulebook } = useLaw();
  const { file } = useFile();
  const isEmpty = Object.keys(file.acts).length === 0;
  const { value, pending, fault } = useTask("file", isEmpty ? undefined : [file, language]);
  if (fault !== undefined) throw new Error(fault);
  const answer = isEmpty || value?.ok !== true ? undefined : value.value;
  const prosecution = rulebook.caseFile[0]?.charges.prosecution ?? "";
  return (
    <>
      {isEmpty ? (
        <p className="panel">{t("empty")}</p>
      ) : value === undefined ? (
        <Progress label={t("computing")} />
      ) : !value.ok ? (
        <Message kind="error" role="alert">
          <p>{t("problems")}</p>
          <ProblemList problems={value.problems} />
        </Message>
      ) : null}
      {answer === undefined ? null : (
        <div className="stack gap-xl" aria-busy={pending}>
          <FileAnswers answer={answer} prosecution={prosecution} />
        </div>
      )}
      <div className="file-columns">
        <div className="stack gap-xl">
          <FileEditor />
          <Story />
        </div>
        {answer === undefined ? null : (
          <div className="stack gap-xl">
            <FileCharges answer={answer} />
            <FileConcurrence answer={answer} />
            <FileStates />
            <FileChecklist />
          </div>
        )}
      </div>
    </>
  );
}
