import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { Button } from "../../ui/button.tsx";
import { Failure } from "../../ui/message.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useLanguage } from "../../words/language.tsx";
import { typesetAll } from "../../words/typography.ts";
import { useWords } from "../../words/words.ts";
import type { ToldUnknown } from "../../worker/file-guidance.ts";
import { useTask } from "../../worker/use-task.ts";
import { type EntryRow, EntryTables } from "../checklist/entry-table.tsx";
import { usePrintTitle } from "../take-away/use-print-title.ts";
import { FileSteps } from "./file-steps.tsx";
import { useFile } from "./file-store.ts";
import { FileView } from "./file-view.tsx";
import { turnedBy } from "./turned-by.ts";
import { useUnknownWords } from "./unknown-words.ts";
import { useFileName } from "./use-file-name.ts";

/** What is to be established in the file, each fact once, and what comes next: to be printed and handed on. */
export function FileChecklistView() {
  const t = useWords(guidanceWords);
  const file = useWords(fileWords);
  const language = useLanguage();
  const shown = useFile();
  const isEmpty = Object.keys(shown.file.acts).length === 0;
  const input = isEmpty ? undefined : ([shown.file, language] as const);
  const { value, pending, fault } = useTask("fileToEstablish", input && [...input]);
  const guided = useTask("fileGuidance", input && [...input]);
  const name = useFileName();
  usePrintTitle(`${t("checklist")}: ${name}`);
  return (
    <FileView title={t("checklist")} className="checklist" lead={file("toEstablishLead")}>
      <div className="checklist-print">
        <Button look="outlined" onClick={() => print()}>
          {t("print")}
        </Button>
      </div>
      {isEmpty ? (
        <p className="panel">{file("empty")}</p>
      ) : value === undefined || pending ? (
        <Waiting failed={fault !== undefined} label={t("making")} />
      ) : !value.ok ? (
        <Failure>{file("problems")}</Failure>
      ) : (
        <Entries entries={typesetAll(value.value, language)} />
      )}
      {!isEmpty && guided.value?.ok && !guided.pending ? (
        <FileSteps guidance={typesetAll(guided.value.value, language)} />
      ) : null}
    </FileView>
  );
}

function Entries({ entries }: { readonly entries: readonly ToldUnknown[] }) {
  const words = useUnknownWords();
  const rows = (why: ToldUnknown["why"]) =>
    entries
      .filter((each) => each.why === why)
      .map((entry): EntryRow => {
        const { whose, what } = words.nameOf(entry);
        return {
          key: JSON.stringify(entry.unknown),
          name: (
            <span>
              {whose}: {what}
            </span>
          ),
          presumed: why === "presumed" ? entry.presumed.join("; ") : undefined,
          serves: entry.serves,
          answers: entry.answers.length === 0 ? undefined : <Answers entry={entry} />,
          usual: entry.usual.join("; "),
        };
      });
  return <EntryTables missing={rows("missing")} presumed={rows("presumed")} />;
}

/** What each answer leads to, for each person whom it settles. */
function Answers({ entry }: { readonly entry: ToldUnknown }) {
  const t = useWords(fileWords);
  const words = useUnknownWords();
  return (
    <ul className="plain stack gap-xs small">
      {entry.answers.map((answer) => {
        const turned = turnedBy(entry, answer);
        return (
          <li key={answer.value.label} className="cluster entry-answer">
            <span>{words.valueOf(entry, answer.value)}:</span>
            {turned.length === 0 ? <span className="hint">{t("leadsOpen")}</span> : null}
            {turned.map(({ person, act, status }) => (
              <span key={`${person} ${act}`} className="entry-lead">
                <span className="hint">{act === undefined ? person : `${person}, ${act}`}</span>{" "}
                <StatusMark status={status} size="s" />
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
