import type { Problem } from "@cokdyby/engine";
import type { Language } from "@cokdyby/words";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { uiWords } from "@cokdyby/words/web/ui";
import { type ReactNode, useState } from "react";
import { caseStore } from "../../../case/case-store.ts";
import { Button } from "../../../ui/button.tsx";
import { useChosenFile } from "../../../ui/chosen-file.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { tell } from "../../../ui/notice.tsx";
import { ProblemList } from "../../../ui/problem-list.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import type { Engine } from "../../../worker/engine.ts";
import { useEngines } from "../../../worker/engines.tsx";
import { type Opened, openCase } from "./open-case.ts";
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

interface FileProblemsProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}

/** Everything that keeps a file from being opened, each at its line and column. */
function FileProblems({ name, problems, onClose }: FileProblemsProps) {
  const t = useWords(scenarioWords);
  const ui = useWords(uiWords);
  return (
    <Dialog
      title={t("fileProblems")}
      onClose={onClose}
      actions={
        <Button look="solid" size="m" onClick={onClose}>
          {ui("close")}
        </Button>
      }
    >
      <p>{t("fileProblemsLead", { name, count: problems.length })}</p>
      <ProblemList problems={problems} />
    </Dialog>
  );
}

/**
 * Reads a case file, YAML or JSON; it is read in the browser and sent nowhere.
 *
 * @returns the case, or everything that is wrong with it, each at its line and column
 */
async function readCaseFile(engine: Engine, file: File, language: Language): Promise<Opened> {
  const { parseYaml } = await import("@cokdyby/engine/read");
  const read = parseYaml(file.name, await file.text());
  if (!read.ok) return read;
  const { value, sourceMap } = read.value;
  const opened = await openCase(engine, value, language);
  if (opened.ok) return opened;
  return {
    ok: false,
    problems: opened.problems.map(
      (problem): Problem => ({
        ...problem,
        ...sourceMap((problem.pointer ?? "#").slice(1)),
      }),
    ),
  };
}
