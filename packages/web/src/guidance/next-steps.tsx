import { guidanceWords } from "@cokdyby/words/web/guidance";
import { CitedLink } from "../ui/provision-link.tsx";
import { useWords } from "../words/words.ts";
import type { ToldStep } from "../worker/guidance.ts";
import { ActTags } from "./act-tags.tsx";

/** The steps that are open, each with its provisions and what of them was not read; below them those that may open. */
export function NextSteps({ steps }: { readonly steps: readonly ToldStep[] }) {
  const t = useWords(guidanceWords);
  const open = steps.filter(({ opens }) => opens === "yes");
  const others = steps.filter(({ opens }) => opens !== "yes");
  return (
    <div className="stack gap-l">
      <p className="hint measure">{t("stepsNote")}</p>
      {open.length === 0 ? <p>{t("stepsNone")}</p> : <StepList steps={open} whole />}
      {others.length === 0 ? null : (
        <div className="stack gap-s">
          <p className="hint strong">{t("stepsMay")}</p>
          <StepList steps={others} whole={false} />
        </div>
      )}
    </div>
  );
}

/** @param whole with what is done, not the title alone */
function StepList({
  steps,
  whole,
}: {
  readonly steps: readonly ToldStep[];
  readonly whole: boolean;
}) {
  const t = useWords(guidanceWords);
  return (
    <ul className="plain rows padded step-list">
      {steps.map(({ step, title, says, doubt, provisions, opens, acts }) => (
        <li key={`${step} ${opens}`} className="stack gap-xs step">
          <span>
            <strong>{title}</strong>
            {opens === "yes" ? null : <span className="hint"> – {t(`opens_${opens}`)}</span>}{" "}
            <ActTags acts={acts} />
          </span>
          {whole ? <span className="measure">{says}</span> : null}
          {whole && doubt !== undefined ? (
            <span className="hint measure">{t("doubt", { doubt })}</span>
          ) : null}
          <ul className="plain cluster gap-s small">
            {provisions.map(({ checked, ...cited }) => (
              <li key={cited.words}>
                <CitedLink cited={cited} />
                {checked === "read" ? null : (
                  <span className="read-state" data-checked={checked}>
                    {` ${t(`read_${checked}`)}`}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
