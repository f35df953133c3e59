import { frameWords } from "@cokdyby/words/web/frame";
import { useState } from "react";
import { caseStore } from "../case/case-store.ts";
import { useLaw } from "../law/law-context.tsx";
import { Link } from "../router/link.tsx";
import { useRoute } from "../router/route.ts";
import { SCREENS } from "../screens/screens.ts";
import { Confirm } from "../ui/confirm.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { tell } from "../ui/notice.tsx";
import { useWords } from "../words/words.ts";
import { Keys } from "./keys.tsx";

/** All screens, what this is and is not, where the facts are, and how to be rid of them. */
export function Footer() {
  const t = useWords(frameWords);
  const { rulebook } = useLaw();
  const { screen } = useRoute();
  const [asking, setAsking] = useState(false);
  return (
    <footer className="hint footer">
      <div className="cluster wide footer-inner">
        <Disclosure key={screen} summary={t("all")} className="all-screens">
          <ul className="plain cluster">
            {SCREENS.filter(({ path }) => path !== "").map(({ path, name }) => (
              <li key={path}>
                <Link to={`/${path}`} aria-current={path === screen ? "page" : undefined}>
                  {t(name)}
                </Link>
              </li>
            ))}
          </ul>
        </Disclosure>
        <p>{t("footDecision")}</p>
        {screen === "" ? null : <p>{t("footLocal")}</p>}
        <p>
          {t("footRules", { id: rulebook.id, version: rulebook.version })}{" "}
          <code title={rulebook.digest}>{rulebook.digest.slice(0, 12)}</code>
        </p>
        <Keys isNamed={screen !== ""} />
        <button type="button" className="small link-button" onClick={() => setAsking(true)}>
          {t("clear")}
        </button>
      </div>
      {asking ? (
        <Confirm
          title={t("clearTitle")}
          lead={t("clearLead")}
          keep={t("clearKeep")}
          act={t("clearDo")}
          onAct={() => {
            caseStore.clear();
            tell(t("cleared"));
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </footer>
  );
}
