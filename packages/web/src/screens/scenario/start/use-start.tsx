import { scenarioWords } from "@cokdyby/words/web/scenario";
import { type ReactNode, useRef, useState } from "react";
import { caseStore } from "../../../case/case-store.ts";
import { tell } from "../../../ui/notice.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import { FileProblems, type FileProblemsProps } from "./file-problems.tsx";
import { readCaseFile } from "./read-case-file.ts";
import { WorkedCases } from "./worked-cases.tsx";

/** Ways to begin a case, and the dialogs they open. */
export interface Start {
  readonly chooseWorked: () => void;
  readonly chooseFile: () => void;
  /** To be drawn once on the screen. */
  readonly parts: ReactNode;
}

export function useStart(): Start {
  const t = useWords(scenarioWords);
  const language = useLanguage();
  const { now } = useEngines();
  const input = useRef<HTMLInputElement>(null);
  const [choosing, setChoosing] = useState(false);
  const [wrong, setWrong] = useState<Omit<FileProblemsProps, "onClose">>();
  const open = async (file: File) => {
    const opened = await readCaseFile(now, file, language);
    if (!opened.ok) return setWrong({ name: file.name, problems: opened.problems });
    caseStore.change(() => opened.value);
    tell(t("fileOpened", { name: file.name }), { undo: caseStore });
  };
  return {
    chooseWorked: () => setChoosing(true),
    chooseFile: () => input.current?.click(),
    parts: (
      <>
        <input
          ref={input}
          type="file"
          className="hidden"
          tabIndex={-1}
          aria-hidden="true"
          accept=".yaml,.yml,.json,application/json,application/yaml,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file !== undefined) void open(file);
          }}
        />
        {choosing ? <WorkedCases onClose={() => setChoosing(false)} /> : null}
        {wrong === undefined ? null : (
          <FileProblems {...wrong} onClose={() => setWrong(undefined)} />
        )}
      </>
    ),
  };
}
