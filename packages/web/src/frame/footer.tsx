import { frameWords } from "@cokdyby/words/web/frame";
import { useState } from "react";
import { caseStore } from "../case/case-store.ts";
import { useLaw } from "../law/law-context.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { tell } from "../ui/notice.tsx";
import { useWords } from "../words/words.ts";

/** What this is and is not, where the facts are, and how to be rid of them. */
export function Footer() {
  const t = useWords(frameWords);
  const { rulebook } = useLaw();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <footer className="hint footer">
      <div className="cluster wide footer-inner">
        <p>{t("footDecision")}</p>
        <p>{t("footLocal")}</p>
        <p>
          {t("footRules", { id: rulebook.id, version: rulebook.version })}{" "}
          <code title={rulebook.digest}>{rulebook.digest.slice(0, 12)}</code>
        </p>
        <button type="button" className="small link-button" onClick={() => setAsking(true)}>
          {t("clear")}
        </button>
      </div>
      {asking ? (
        <Dialog
          title={t("clearTitle")}
          onClose={close}
          actions={
            <>
              <Button size="m" onClick={close}>
                {t("clearKeep")}
              </Button>
              <Button
                look="solid"
                size="m"
                onClick={() => {
                  caseStore.clear();
                  close();
                  tell(t("cleared"));
                }}
              >
                {t("clearDo")}
              </Button>
            </>
          }
        >
          <p>{t("clearLead")}</p>
        </Dialog>
      ) : null}
    </footer>
  );
}
