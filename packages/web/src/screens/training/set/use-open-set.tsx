import type { Problem } from "@cokdyby/engine";
import { trainingWords } from "@cokdyby/words/web/training";
import { type ReactNode, useState } from "react";
import { useChosenFile } from "../../../ui/chosen-file.tsx";
import { Failure } from "../../../ui/message.tsx";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import type { OwnSet } from "./own-sets.ts";
import { useWorked } from "./use-worked.ts";

/** A set from a file; what does not read is told and changes nothing. */
export function useOpenSet(onOpen: (opened: OwnSet) => void): {
  readonly choose: () => void;
  readonly parts: ReactNode;
} {
  const t = useWords(trainingWords);
  const { later } = useEngines();
  const { worked } = useWorked();
  const [wrong, setWrong] = useState<readonly Problem[]>([]);
  const { choose, input } = useChosenFile(async (chosen) => {
    const opened = await later().run("openSet", await chosen.text());
    if (!opened.ok) return setWrong(opened.problems);
    setWrong([]);
    const set = opened.value;
    const name = chosen.name.replace(/\.json$/i, "");
    // the choices alone may make it again: then it can be shared as a link, and changed
    const recipe = { choices: set.choices, edits: [] };
    const again = worked && (await later().run("buildSet", recipe, worked));
    const isSame = again?.ok === true && again.value.set === set.set;
    onOpen(isSame ? { name, recipe, set } : { name, set });
  });
  return {
    choose,
    parts: (
      <>
        {input}
        {wrong.length === 0 ? null : (
          <Failure>{t(wrong.some(isAltered) ? "setAltered" : "setNotRead")}</Failure>
        )}
      </>
    ),
  };
}

function isAltered({ code }: Problem): boolean {
  return code === "SET_ALTERED" || code === "SET_MISFIT";
}
