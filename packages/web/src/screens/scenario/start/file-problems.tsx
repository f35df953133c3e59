import type { Problem } from "@cokdyby/engine";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { uiWords } from "@cokdyby/words/web/ui";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { ProblemList } from "../../../ui/problem-list.tsx";
import { useWords } from "../../../words/words.ts";

export interface FileProblemsProps {
  readonly name: string;
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}

/** Everything that keeps a file from being opened, each at its line and column. */
export function FileProblems({ name, problems, onClose }: FileProblemsProps) {
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
      <ProblemList
        problems={problems}
        placeOf={({ at }) =>
          at === undefined ? undefined : t("filePlace", { line: at.line, column: at.column })
        }
      />
    </Dialog>
  );
}
