import { scenarioWords } from "@cokdyby/words/web/scenario";
import { type ReactNode, useState } from "react";
import { caseStore } from "../../../case/case-store.ts";
import { useChosenFile } from "../../../ui/chosen-file.tsx";
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
  const [choosing, setChoosing] = useState(false);
  const [wrong, setWrong] = useState<Omit<FileProblemsProps, "onClose">>();
  const open = async (file: File) => {
    const opened = await readCaseFile(now, file, language);
    if (!opened.ok) return setWrong({ name: file.name, problems: opened.problems });
    caseStore.open(opened.value);
    tell(t("fileOpened", { name: file.name }), { undo: caseStore });
  };
  const { choose, input } = useChosenFile(open);
  return {
    chooseWorked: () => setChoosing(true),
    chooseFile: choose,
    parts: (
      <>
        {input}
        {choosing ? <WorkedCases onClose={() => setChoosing(false)} /> : null}
        {wrong === undefined ? null : (
          <FileProblems {...wrong} onClose={() => setWrong(undefined)} />
        )}
      </>
    ),
  };
}
