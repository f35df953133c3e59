import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { TabBar } from "../../ui/tab-bar.tsx";
import { useWords } from "../../words/words.ts";
import { LAW_PARTS, type LawPlace, partAddress } from "./address.ts";

const PARTS = ["rules", ...LAW_PARTS] as const;

/** The parts that the law is laid out in. */
export function LawParts({ place }: { readonly place: LawPlace }) {
  const t = useWords(lawScreenWords);
  return (
    <TabBar
      label={t("parts")}
      className="law-parts"
      parts={PARTS}
      current={place.kind === "part" ? place.part : "rules"}
      addressOf={(part) => (part === "rules" ? "/law" : partAddress(part))}
      wordsOf={(part) => t(`part_${part}`)}
    />
  );
}
