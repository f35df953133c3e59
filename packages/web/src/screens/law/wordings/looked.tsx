import type { ProvisionAnswer } from "@cokdyby/rules/wordings";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";

/** How far somebody has looked at a change, and what they found. */
export function Looked({
  change: { change, looked, triage, review },
}: {
  readonly change: Pick<ProvisionAnswer, "change" | "looked" | "triage" | "review">;
}) {
  const t = useWords(wordingsWords);
  const { say } = useLaw();
  if (triage !== undefined) {
    const { decision, who, why, recorded } = triage;
    return (
      <p className="noted tight">
        {t("found", { decision: t(`decision.${decision}`), who, why })},{" "}
        {t("recorded", { day: say.date(recorded) })}
      </p>
    );
  }
  if (looked === "reviewed" && review !== undefined) {
    const { decision, why } = review;
    return (
      <p>
        {t("found", {
          decision: t(`decision.${decision}`),
          who: t("keeper"),
          why: say.text(why),
        })}
      </p>
    );
  }
  if (looked !== "open" && looked !== "inRules") return null;
  const told = looked === "open" && change === "missing" ? "missing" : looked;
  return <p className={looked === "open" ? "strong" : undefined}>{t(`looked.${told}`)}</p>;
}
