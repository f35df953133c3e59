import { frameWords } from "@cokdyby/words/web/frame";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useId, useState } from "react";
import { BLANK, withTitle } from "../../case/case.ts";
import { caseStore, useOfCase } from "../../case/case-store.ts";
import { go } from "../../router/route.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notice.tsx";
import { useWords } from "../../words/words.ts";
import { LawBar } from "./law-bar.tsx";
import { ShareDialog } from "./share-dialog.tsx";
import type { Start } from "./start/use-start.tsx";

/** The name of the case, what can be done with it as a whole, and the law it is put before. */
export function CaseBar({ start }: { readonly start: Start }) {
  const t = useWords(scenarioWords);
  const frame = useWords(frameWords);
  const title = useOfCase((now) => now.title ?? "");
  const [sharing, setSharing] = useState(false);
  const id = useId();
  return (
    <div className="columns with-tools case-bar">
      <div className="case-name">
        <label htmlFor={id} className="hidden">
          {t("caseTitle")}
        </label>
        <textarea
          id={id}
          rows={1}
          value={title}
          maxLength={200}
          placeholder={t("caseTitlePlaceholder")}
          onChange={(event) => {
            const next = event.currentTarget.value.replaceAll("\n", " ");
            caseStore.change((now) => withTitle(now, next), "title");
          }}
        />
      </div>
      <div className="cluster case-actions">
        <Button
          look="base"
          icon="plus"
          onClick={() => {
            caseStore.open(BLANK);
            tell(t("newCaseDone"), { undo: caseStore });
          }}
        >
          {t("newCase")}
        </Button>
        <Button look="base" icon="search" onClick={start.chooseWorked}>
          {t("workedCases")}
        </Button>
        <Button look="base" icon="upload" onClick={start.chooseFile}>
          {t("openFile")}
        </Button>
        <Button look="base" icon="copy" onClick={() => setSharing(true)}>
          {t("share")}
        </Button>
        <Button look="base" icon="download" onClick={() => go("/take-away")}>
          {frame("takeAway")}
        </Button>
      </div>
      <LawBar />
      {sharing ? <ShareDialog onClose={() => setSharing(false)} /> : null}
    </div>
  );
}
