import type { Problem } from "@cokdyby/engine";
import type { FileInput } from "@cokdyby/engine/file";
import type { Language } from "@cokdyby/words";
import { fileWords } from "@cokdyby/words/web/file";
import { type ReactNode, useState } from "react";
import { useChosenFile } from "../../ui/chosen-file.tsx";
import { Message } from "../../ui/message.tsx";
import { ProblemList } from "../../ui/problem-list.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import type { Engine } from "../../worker/engine.ts";
import { useEngines } from "../../worker/engines.tsx";
import { addFile } from "./add-file.ts";
import { EMPTY } from "./file-store.ts";

/** A case file from outside, put beside the own ones; what does not read is told whole and changes nothing. */
export function useImport(): { readonly choose: () => void; readonly parts: ReactNode } {
  const t = useWords(fileWords);
  const language = useLanguage();
  const { now } = useEngines();
  const [wrong, setWrong] = useState<{ name: string; problems: readonly Problem[] }>();
  const open = async (chosen: File) => {
    const opened = await openFile(now, chosen.name, await chosen.text(), language);
    if (!opened.ok) return setWrong({ name: chosen.name, problems: opened.problems });
    setWrong(undefined);
    addFile({ ...EMPTY, file: opened.value }, t("opened", { name: chosen.name }));
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
            <ProblemList problems={wrong.problems} />
          </Message>
        )}
      </>
    ),
  };
}

/** A case file from outside, or everything that is wrong with it, each at its line and column. */
type OpenedFile =
  | { readonly ok: true; readonly value: FileInput }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a case file, YAML or JSON; it is read in the browser and sent nowhere. */
async function openFile(
  engine: Engine,
  name: string,
  text: string,
  language: Language,
): Promise<OpenedFile> {
  const { parseYaml } = await import("@cokdyby/engine/read");
  const read = parseYaml(name, text);
  if (!read.ok) return read;
  const { value, sourceMap } = read.value;
  const checked = await engine.run("file", value as FileInput, language);
  if (checked.ok) return { ok: true, value: value as FileInput };
  return {
    ok: false,
    problems: checked.problems.map((each) => ({
      ...each,
      ...sourceMap((each.pointer ?? "#").slice(1)),
    })),
  };
}
