import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { useUnreviewed } from "../../../wordings/use-unreviewed.ts";
import { useWords } from "../../../words/words.ts";
import { wordingAddress } from "../../law/wordings/address.ts";

/** The provisions beneath the findings whose words changed and that nobody looked at; nothing where there are none. */
export function Unreviewed() {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const unreviewed = useUnreviewed();
  if (unreviewed.length === 0) return null;
  return (
    <section className="stack gap-s panel noted" aria-labelledby="unreviewed-title">
      <h3 id="unreviewed-title">{t("unreviewed")}</h3>
      <ul>
        {unreviewed.map(({ source, provision, on, outcomes }) => (
          <li key={`${source} ${provision} ${on}`}>
            <Link to={wordingAddress({ source, on })}>
              {t("unreviewedOne", {
                provision: say.cited({ source, at: provision }),
                day: say.date(on),
              })}
            </Link>
            <p className="hint">
              {t("unreviewedOutcomes", { outcomes: outcomes.map(say.outcome).join(", ") })}
            </p>
          </li>
        ))}
      </ul>
      <p className="hint">{t("unreviewedHow")}</p>
    </section>
  );
}
