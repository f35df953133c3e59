import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useEffect, useState } from "react";
import { wireOf } from "../../case/case.ts";
import { caseStore } from "../../case/case-store.ts";
import { shareLink } from "../../case/share-link.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Message } from "../../ui/message.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useWords } from "../../words/words.ts";

/** A link that holds the case in its fragment, with what that means for whoever gets it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(scenarioWords);
  const [link, setLink] = useState<string>();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    void shareLink(`${location.origin}/`, wireOf(caseStore.now())).then(setLink);
  }, []);
  return (
    <Dialog
      title={t("shareTitle")}
      onClose={onClose}
      actions={
        <Button
          look="solid"
          size="m"
          icon="copy"
          disabled={link === undefined}
          onClick={() => {
            if (link !== undefined)
              void navigator.clipboard.writeText(link).then(() => setCopied(true));
          }}
        >
          {t("shareCopy")}
        </Button>
      }
    >
      <Message kind="warning">
        <p>{t("shareLead")}</p>
      </Message>
      {link === undefined ? (
        <Progress label={t("shareMaking")} />
      ) : (
        <label className="stack gap-xs share-link">
          <span>{t("shareLabel")}</span>
          <textarea
            className="text-area code"
            readOnly
            rows={4}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
      <p role="status">{copied ? t("shareCopied") : ""}</p>
    </Dialog>
  );
}
