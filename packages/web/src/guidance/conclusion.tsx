import { isBlank } from "../case/case.ts";
import { useOfCase } from "../case/case-store.ts";
import { Link } from "../router/link.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { useWords } from "../words/words.ts";
import "./guidance.css";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { NextSteps } from "./next-steps.tsx";
import { Remarks } from "./remarks.tsx";
import { useGuidance } from "./use-guidance.ts";

/** The answer in one sentence, what others ask beside it, three doors below it, and what comes next. */
export function ConclusionCard() {
  const t = useWords(guidanceWords);
  const blank = useOfCase(isBlank);
  const shown = useGuidance();
  if (shown === undefined) return null;
  const { conclusion, steps } = shown.guidance;
  const { outcome, sentence, remarks, status } = conclusion;
  const open = steps.filter(({ opens }) => opens === "yes").length;
  return (
    <section
      className="card conclusion"
      aria-labelledby="conclusion-title"
      data-status={status}
      data-stale={shown.stale}
    >
      <h2 id="conclusion-title" className="hint">
        {t("conclusion")}
      </h2>
      <div className="conclusion-columns" data-remarks={remarks.length > 0}>
        <div className="stack">
          <p className="conclusion-sentence">{sentence}</p>
          <nav className="cluster doors" aria-label={t("doors")}>
            <Link to="/checklist" className="door">
              {t("doorEstablish")}
            </Link>
            <Link to={`/why/${outcome}`} className="door">
              {t("doorWhy")}
            </Link>
            <Link to="/take-away" className="door">
              {t("doorNote")}
            </Link>
          </nav>
        </div>
        {remarks.length === 0 ? null : <Remarks remarks={remarks} />}
      </div>
      {blank || steps.length === 0 ? null : (
        <Disclosure
          className="conclusion-steps"
          summary={open === 0 ? t("steps") : t("stepsOpen", { count: open })}
        >
          <NextSteps steps={steps} />
        </Disclosure>
      )}
    </section>
  );
}
