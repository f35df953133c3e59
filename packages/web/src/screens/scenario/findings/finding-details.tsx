import type { Finding } from "@cokdyby/engine";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { memo } from "react";
import { DecidingDefaults } from "../../../findings/deciding-defaults.tsx";
import { FindingRows } from "../../../findings/finding-rows.tsx";
import { LayerAnswers } from "../../../findings/layer-answers.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import { MissingFacts } from "./missing-facts.tsx";
import { ReadingLinks } from "./reading-links.tsx";

/** More provisions than this are counted. */
const MOST_PROVISIONS = 6;
/** While an answer is open, the provisions are only those that may come to carry it. */
const MOST_OPEN_PROVISIONS = 3;

/** What stands below a finding: the layers, readings, what is missing and presumed, provisions, why. */
export const FindingDetails = memo(function FindingDetails({
  finding,
  lawDate,
}: {
  readonly finding: Finding;
  readonly lawDate: string | undefined;
}) {
  const t = useWords(scenarioWords);
  const { rulebook, say } = useLaw();
  const { outcome, dependsOn, missing, provisions, status, grade } = finding;
  const readings = dependsOn.filter((each) => each !== rulebook.layerReading);
  return (
    <div className="stack starts finding-details">
      <LayerAnswers finding={finding} />
      <dl className="stack gap-s">
        <ReadingLinks label={t("turnsOn")} readings={readings} />
        <DecidingDefaults finding={finding} />
        {missing.length === 0 ? null : (
          <div className="pair">
            <dt>{t("missing")}</dt>
            <dd>
              <MissingFacts missing={missing} />
            </dd>
          </div>
        )}
        {status === "unknown" ? null : <FindingRows finding={finding} lawDate={lawDate} />}
        {provisions.length === 0 ? null : (
          <div className="pair">
            <dt>{t("provisions")}</dt>
            <dd>
              <Provisions
                cites={provisions}
                most={status === "unknown" ? MOST_OPEN_PROVISIONS : MOST_PROVISIONS}
              />
            </dd>
          </div>
        )}
        {status === "unknown" || grade === "statute" ? null : (
          <div className="pair">
            <dt>{t("grade")}</dt>
            <dd>{say.phrase(`grade.${grade}`)}</dd>
          </div>
        )}
      </dl>
      <Link to={`/why/${outcome}`} className="why-link">
        {t("whyShort")}
        <span className="hidden">: {say.outcome(outcome)}</span>
      </Link>
    </div>
  );
});
