import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useEffect, useState } from "react";
import type { Case } from "../../../case/case.ts";
import { openAsCase } from "../../../case/open-as-case.ts";
import { caseInLink, holdsCase } from "../../../case/share-link.ts";
import { Confirm } from "../../../ui/confirm.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import { openCase } from "./open-case.ts";

/** Takes a case out of the address it came in, so that it does not stay there, and asks before it is opened. */
export function CaseInLink() {
  const t = useWords(scenarioWords);
  const language = useLanguage();
  const { now } = useEngines();
  const [offered, setOffered] = useState<Case>();
  useEffect(() => {
    const take = async () => {
      const { hash } = location;
      if (!holdsCase(hash)) return;
      history.replaceState(null, "", location.pathname);
      const given = await caseInLink(hash).catch(() => undefined);
      const opened = await openCase(now, given, language);
      if (opened.ok) setOffered(opened.value);
      else tell(t("linkDamaged"));
    };
    const onChange = () => {
      take().catch(() => tell(t("linkDamaged")));
    };
    onChange();
    addEventListener("hashchange", onChange);
    return () => removeEventListener("hashchange", onChange);
  }, [now, language, t]);
  if (offered === undefined) return null;
  return (
    <Confirm
      title={t("linkTitle")}
      lead={t("linkLead")}
      keep={t("linkKeep")}
      act={t("linkOpen")}
      onAct={() => openAsCase(offered, t("linkOpened"))}
      onClose={() => setOffered(undefined)}
    />
  );
}
