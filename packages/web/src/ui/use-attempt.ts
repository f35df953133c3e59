import { uiWords } from "@cokdyby/words/web/ui";
import { useWords } from "../words/words.ts";
import { tell } from "./notice.tsx";

/** Does what a reader asked for and nobody waits for; a fault of ours is told. */
export function useAttempt(): (work: Promise<unknown>) => void {
  const t = useWords(uiWords);
  return (work) => {
    work.catch(() => tell(t("fault")));
  };
}
