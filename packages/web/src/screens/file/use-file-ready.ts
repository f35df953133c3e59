import { useEffect } from "react";
import { useLanguage } from "../../words/language.tsx";
import { useEngines } from "../../worker/engines.tsx";

/** How long the page has to be at rest before it looks ahead, in milliseconds. */
const REST = 300;

/** Gets the engine ready for case files before one is opened. @param wanted whether one may be opened soon */
export function useFileReady(wanted: boolean): void {
  const { later } = useEngines();
  const language = useLanguage();
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => {
      // what cannot be made ready now is told when a file is opened
      later()
        .run("fileReady", language)
        .catch(() => undefined);
    }, REST);
    return () => clearTimeout(timer);
  }, [wanted, later, language]);
}
