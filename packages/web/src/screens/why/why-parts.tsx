import { whyWords } from "@cokdyby/words/web/why";
import { TabBar } from "../../ui/tab-bar.tsx";
import { useWords } from "../../words/words.ts";
import { addressOf, PARTS, type WhyAddress } from "./address.ts";

/** The ways to look at a finding; each has an address. */
export function WhyParts({ outcome, part: current }: WhyAddress) {
  const t = useWords(whyWords);
  return (
    <TabBar
      label={t("parts")}
      className="why-parts"
      parts={PARTS}
      current={current}
      addressOf={(part) => addressOf({ outcome, part })}
      wordsOf={(part) => t(`part_${part}`)}
    />
  );
}
