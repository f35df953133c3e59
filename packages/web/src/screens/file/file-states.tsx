import { fileWords } from "@cokdyby/words/web/file";
import { useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { stateParts } from "../../take-away/note/state-parts.ts";
import { Blocks } from "../../take-away/note-view.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Failure } from "../../ui/message.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { useFile } from "./file-store.ts";

/** Which states may reach the acts, and what a transfer turns on, as the note tells it; worked out when it is opened. */
export function FileStates() {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const language = useLanguage();
  const { file } = useFile();
  const [open, setOpen] = useState(false);
  const { value, fault } = useTask("fileStates", open ? [file, language] : undefined);
  return (
    <Disclosure heading="h2" summary={t("statesOfActs")} onToggle={setOpen}>
      {value === undefined ? (
        <Waiting failed={fault !== undefined} label={t("computing")} />
      ) : !value.ok ? (
        <Failure>{t("problems")}</Failure>
      ) : (
        <div className="stack file-states-answer">
          <Blocks blocks={stateParts(value.value, { say, fileWords: t })} />
        </div>
      )}
    </Disclosure>
  );
}
