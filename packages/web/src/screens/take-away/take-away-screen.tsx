import { type CaseInput, fileOfCase } from "@cokdyby/engine";
import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { useMemo } from "react";
import { titledIn, wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindings } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { CaseFiles } from "./case-files.tsx";
import { type Noted, NotePage } from "./note-page.tsx";

/** The note on the case, which is that on a file of one act, and the other forms in which it is taken away. */
export default function TakeAwayScreen() {
  const t = useWords(takeAwayWords);
  const noted = useNotedCase();
  return (
    <div className="wide page stack gap-xl take-away">
      <div className="stack gap-s take-away-head">
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
      </div>
      <NotePage
        whole
        noted={noted}
        title={t("title")}
        cannot={t("cannot")}
        otherwise={t("fileCase")}
        files={<CaseFiles />}
      />
    </div>
  );
}

/** The case as a file with one act, and which of its facts that file cannot tell of. */
function useNotedCase(): Noted {
  const { rulebook } = useLaw();
  const language = useLanguage();
  const shown = useCase();
  const { belonging } = useFindings();
  return useMemo(() => {
    const wire = wireOf(titledIn(shown, language));
    const stray = Object.keys(shown.facts).filter((fact) => belonging[fact] === "no");
    const aside = {
      ...Object.fromEntries(stray.map((fact) => [fact, "doesNotBelong" as const])),
      ...Object.fromEntries(shown.unobtainable.map((fact) => [fact, "unobtainable" as const])),
    };
    const file = { ...fileOfCase(rulebook, wire as CaseInput), amendments: shown.amendments };
    return { file, aside, reference: "", author: "" };
  }, [rulebook, language, shown, belonging]);
}
