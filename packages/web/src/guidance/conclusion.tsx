import { chargeLines } from "@cokdyby/engine/guide";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { isBlank } from "../case/case.ts";
import { useOfCase } from "../case/case-store.ts";
import { useWords } from "../words/words.ts";
import { ConclusionFrame, Doors } from "./conclusion-frame.tsx";
import { useGuidance } from "./use-guidance.ts";

/** What can be charged, three doors below it, and what comes next. */
export function ConclusionCard() {
  const t = useWords(guidanceWords);
  const blank = useOfCase(isBlank);
  const shown = useGuidance();
  if (shown === undefined) return null;
  const {
    charge: { outcome, verdict, text },
    steps,
  } = shown;
  return (
    <ConclusionFrame
      heading={<h3 className="hint">{t("conclusion")}</h3>}
      status={verdict}
      stale={shown.stale}
      areStepsStale={shown.areStepsStale}
      steps={blank ? [] : steps}
    >
      <ChargeText text={text} />
      <Doors establish="/checklist" why={`/why/${outcome}`} note="/take-away" />
    </ConclusionFrame>
  );
}

/** A charge in words: its paragraph, and below it a line for each further part. */
function ChargeText({ text }: { readonly text: string }) {
  const { first, lines } = chargeLines(text);
  return (
    <>
      <p className="conclusion-sentence">{first}</p>
      {lines.length === 0 ? null : (
        <ul className="plain stack gap-xs measure">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
