import { guidanceWords } from "@cokdyby/words/web/guidance";
import { isBlank } from "../case/case.ts";
import { useOfCase } from "../case/case-store.ts";
import { useWords } from "../words/words.ts";
import { ConclusionFrame, Doors } from "./conclusion-frame.tsx";
import { useGuidance } from "./use-guidance.ts";

/** The answer in one sentence, what others ask beside it, three doors below it, and what comes next. */
export function ConclusionCard() {
  const t = useWords(guidanceWords);
  const blank = useOfCase(isBlank);
  const shown = useGuidance();
  if (shown === undefined) return null;
  const { conclusion, steps } = shown.guidance;
  const { outcome, sentence, remarks, status } = conclusion;
  return (
    <ConclusionFrame
      heading={<h2 className="hint">{t("conclusion")}</h2>}
      status={status}
      stale={shown.stale}
      remarks={remarks}
      steps={blank ? [] : steps}
    >
      <p className="conclusion-sentence">{sentence}</p>
      <Doors establish="/checklist" why={`/why/${outcome}`} note="/take-away" />
    </ConclusionFrame>
  );
}
