import type { Finding } from "@cokdyby/engine";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { uiWords } from "@cokdyby/words/web/ui";
import { memo, useState } from "react";
import { defaultWords } from "../../../findings/default-words.ts";
import { FindingRows } from "../../../findings/finding-rows.tsx";
import { LayerAnswers } from "../../../findings/layer-answers.tsx";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { goToQuestion } from "../../../ui/go-to-question.ts";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";

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

/** More are shown when asked for. */
const MOST = 5;

/** The facts that a finding still needs, each leading to its question. */
function MissingFacts({ missing }: { readonly missing: readonly string[] }) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const [all, setAll] = useState(false);
  const shown = all || missing.length <= MOST + 1 ? missing : missing.slice(0, MOST);
  return (
    <ul className="plain cluster gap-s">
      {shown.map((fact) => (
        <li key={fact}>
          <button type="button" className="pill tag" onClick={() => goToQuestion(fact)}>
            {say.fact(fact)}
          </button>
        </li>
      ))}
      {shown.length < missing.length ? (
        <li>
          <button type="button" className="small link-button" onClick={() => setAll(true)}>
            {t("showAll", { count: missing.length })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

/** Readings that a finding turns on, each leading to where it can be chosen. */
function ReadingLinks({
  label,
  readings,
}: {
  readonly label: string;
  readonly readings: readonly string[];
}) {
  const { say } = useLaw();
  if (readings.length === 0) return null;
  return (
    <div className="pair">
      <dt>{label}</dt>
      <dd>
        <ul className="plain cluster gap-s">
          {readings.map((reading) => (
            <li key={reading}>
              <Link to={`/readings/${reading}`} className="pill tag">
                {say.reading(reading)}
              </Link>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** The readings whose default decides, each leading to where it can be chosen, with what else would come out. */
function DecidingDefaults({ finding }: { readonly finding: Finding }) {
  const t = useWords(uiWords);
  const { rulebook, say } = useLaw();
  const all = defaultWords(finding, rulebook, say, t);
  if (all.length === 0) return null;
  return (
    <div className="pair">
      <dt>{t("defaultDecides")}</dt>
      <dd>
        <ul className="plain stack">
          {all.map(({ reading, says }) => (
            <li key={reading}>
              <Link to={`/readings/${reading}`} className="pill tag">
                {say.reading(reading)}
              </Link>
              <p>{says}</p>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
