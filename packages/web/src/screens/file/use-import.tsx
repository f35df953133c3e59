import type { Problem } from "@cokdyby/engine";
import { fileWords } from "@cokdyby/words/web/file";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { type ReactNode, useState } from "react";
import { go } from "../../router/route.ts";
import { useChosenFile } from "../../ui/chosen-file.tsx";
import { Message } from "../../ui/message.tsx";
import { tell } from "../../ui/notice.tsx";
import { ProblemList } from "../../ui/problem-list.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { useEngines } from "../../worker/engines.tsx";
import { EMPTY, fileStore } from "./file-store.ts";
import { openFile } from "./open-file.ts";

/** A case file from outside, put beside the own ones; what does not read is told whole and changes nothing. */
export function useImport(): { readonly choose: () => void; readonly parts: ReactNode } {
  const t = useWords(fileWords);
  const scenario = useWords(scenarioWords);
  const language = useLanguage();
  const { now } = useEngines();
  const [wrong, setWrong] = useState<{ name: string; problems: readonly Problem[] }>();
  const open = async (chosen: File) => {
    const opened = await openFile(now, chosen.name, await chosen.text(), language);
    if (!opened.ok) return setWrong({ name: chosen.name, problems: opened.problems });
    setWrong(undefined);
    fileStore.add({ ...EMPTY, file: opened.value });
    go("/file");
    setTimeout(() => tell(t("opened", { name: chosen.name }), { undo: fileStore }));
  };
  const { choose, input } = useChosenFile(open);
  return {
    choose,
    parts: (
      <>
        {input}
        {wrong === undefined ? null : (
          <Message kind="error" role="alert">
            <p>{t("notRead", { name: wrong.name, count: wrong.problems.length })}</p>
            <ProblemList
              problems={wrong.problems}
              placeOf={({ at }) =>
                at === undefined
                  ? undefined
                  : scenario("filePlace", { line: at.line, column: at.column })
              }
            />
          </Message>
        )}
      </>
    ),
  };
}
