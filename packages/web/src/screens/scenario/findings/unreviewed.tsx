import { scenarioWords } from "@cokdyby/words/web/scenario";
import { uiWords } from "@cokdyby/words/web/ui";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { useUnreviewed } from "../../../wordings/use-unreviewed.ts";
import { useWords } from "../../../words/words.ts";
import { partAddress } from "../../law/address.ts";
import { wordingAddress } from "../../law/wordings/address.ts";

/** So many are told; the others stand with the wording. */
const MOST = 5;

/** The provisions beneath the findings whose words changed and that nobody looked at; nothing where there are none. */
export function Unreviewed() {
  const t = useWords(scenarioWords);
  const ui = useWords(uiWords);
  const { say } = useLaw();
  const unreviewed = useUnreviewed();
  if (unreviewed.length === 0) return null;
  return (
    <section className="stack gap-s panel noted unreviewed" aria-labelledby="unreviewed-title">
      <h3 id="unreviewed-title">{t("unreviewed")}</h3>
      <ul>
        {unreviewed.slice(0, MOST).map(({ source, provision, on, outcomes, isMissing }) => (
          <li key={`${source} ${provision} ${on}`}>
            <Link to={wordingAddress({ source, on })}>
              {t(isMissing === true ? "unreviewedMissing" : "unreviewedOne", {
                provision: say.cited({ source, at: provision }),
                day: say.date(on),
              })}
            </Link>
            <p className="hint">
              {t("unreviewedOutcomes", { outcomes: outcomes.map(say.outcome).join(", ") })}
            </p>
          </li>
        ))}
        {unreviewed.length > MOST ? (
          <li>
            <Link to={partAddress("wordings")}>
              {ui("andMore", { count: unreviewed.length - MOST })}
            </Link>
          </li>
        ) : null}
      </ul>
      <p className="hint">{t("unreviewedHow")}</p>
    </section>
  );
}
