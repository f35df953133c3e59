import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useEffect, useState } from "react";
import { wireOf } from "../../case/case.ts";
import { caseStore } from "../../case/case-store.ts";
import { shareLink } from "../../case/share-link.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Message } from "../../ui/message.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useWords } from "../../words/words.ts";

/** A link that holds the case in its fragment, with what that means for whoever gets it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords(scenarioWords);
  const [link, setLink] = useState<string>();
  const [copied, setCopied] = useState<boolean>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    shareLink(`${location.origin}/case`, wireOf(caseStore.now())).then(setLink, () =>
      setFailed(true),
    );
  }, []);
  return (
    <Dialog
      title={t("share")}
      onClose={onClose}
      actions={
        <CopyButton
          look="solid"
          size="m"
          disabled={link === undefined}
          text={link ?? ""}
          onDone={setCopied}
        >
          {t("shareCopy")}
        </CopyButton>
      }
    >
      <Message kind="warning">
        <p>{t("shareLead")}</p>
      </Message>
      {link === undefined ? (
        <Waiting failed={failed} label={t("shareMaking")} />
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
      <p role="status">
        {copied === undefined ? "" : t(copied ? "shareCopied" : "shareNotCopied")}
      </p>
    </Dialog>
  );
}
