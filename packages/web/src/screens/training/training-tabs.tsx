import { trainingWords } from "@cokdyby/words/web/training";
import { TabBar } from "../../ui/tab-bar.tsx";
import { useWords } from "../../words/words.ts";
import { PARTS, type Part, partAddress } from "./parts.ts";

/** The parts of exercising; each has an address. */
export function TrainingTabs({ part: current }: { readonly part: Part }) {
  const t = useWords(trainingWords);
  return (
    <TabBar
      label={t("tabs")}
      className="training-tabs"
      parts={PARTS}
      current={current}
      addressOf={partAddress}
      wordsOf={(part) => t(`tab_${part}`)}
    />
  );
}
