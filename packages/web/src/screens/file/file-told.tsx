import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { fileWords } from "@cokdyby/words/web/file";
import { noteWords } from "@cokdyby/words/web/note";
import { uiWords } from "@cokdyby/words/web/ui";
import { useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { concurrenceParts, offences } from "../../take-away/note/appendix-parts.ts";
import { stateParts } from "../../take-away/note/state-parts.ts";
import { timeParts } from "../../take-away/note/time-parts.ts";
import { Blocks } from "../../take-away/note-view.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Failure } from "../../ui/message.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { useFile } from "./file-store.ts";

/** The offences that may be fulfilled, with the ranges that apply and when they lapse, as the note tells them. */
export function FileCharges({ answer }: { readonly answer: EvaluateFileAnswer }) {
  const { rulebook, say } = useLaw();
  const t = useWords(noteWords);
  const ui = useWords(uiWords);
  const note = { facts: { answer }, rulebook, say, made: new Date(), t, ui };
  const told = offences(note);
  if (told.length === 0) return null;
  return (
    <Disclosure heading="h2" summary={t("offences")}>
      <div className="stack">
        <Blocks blocks={[...told, ...timeParts(note)]} />
      </div>
    </Disclosure>
  );
}

/** What the offences are to each other, as the note tells it. */
export function FileConcurrence({ answer }: { readonly answer: EvaluateFileAnswer }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  if (answer.concurrence.length === 0) return null;
  return (
    <Disclosure heading="h2" summary={t("concurrence")}>
      <div className="stack">
        <Blocks blocks={concurrenceParts(answer, { say, fileWords: t })} />
      </div>
    </Disclosure>
  );
}

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
