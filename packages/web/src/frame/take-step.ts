import { frameWords } from "@cokdyby/words/web/frame";
import { uiWords } from "@cokdyby/words/web/ui";
import { useRoute } from "../router/route.ts";
import { tell } from "../ui/notice.tsx";
import { useWords } from "../words/words.ts";
import { workedOn } from "./worked-on.ts";

/** Takes a step of what the screen shows back, or makes it again, and says so; nothing where there is none. */
export function useTakeStep(): { readonly undo: () => void; readonly redo: () => void } {
  const t = useWords(frameWords);
  const ui = useWords(uiWords);
  const steps = workedOn(useRoute().screen)?.steps;
  return {
    undo: () => {
      if (steps === undefined || steps.steps() === 0) return;
      steps.undo();
      tell(ui("undone"));
    },
    redo: () => {
      if (steps === undefined || steps.stepsAhead() === 0) return;
      steps.redo();
      tell(t("redone"));
    },
  };
}
