import { workbenchWords } from "@cokdyby/words/web/workbench";
import { TabBar } from "../../ui/tab-bar.tsx";
import { useWords } from "../../words/words.ts";
import { TABS, type Tab, tabAddress } from "./tabs.ts";

/** The parts of the workbench; each has an address. */
export function WorkbenchTabs({ tab: current }: { readonly tab: Tab }) {
  const t = useWords(workbenchWords);
  return (
    <TabBar
      label={t("tabs")}
      className="bench-tabs"
      parts={TABS}
      current={current}
      addressOf={tabAddress}
      wordsOf={(tab) => t(`tab_${tab}`)}
    />
  );
}
