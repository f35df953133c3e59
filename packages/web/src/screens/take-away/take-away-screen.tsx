import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { useMemo } from "react";
import { titledIn, wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindings } from "../../findings/findings-context.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { CaseFiles } from "./case-files.tsx";
import { NotePage } from "./note-page.tsx";

/** The note on the case, which is that on a file of one act, and the other forms in which it is taken away. */
export default function TakeAwayScreen() {
  const t = useWords(takeAwayWords);
  const language = useLanguage();
  const shown = useCase();
  return (
    <div className="wide page stack gap-xl take-away">
      <div className="stack gap-s take-away-head">
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
      </div>
      <NotePage
        whole
        matter={wireOf(titledIn(shown, language))}
        aside={useAside()}
        reference=""
        author=""
        title={t("title")}
        cannot={t("cannot")}
        otherwise={t("fileCase")}
        files={<CaseFiles />}
      />
    </div>
  );
}

/** The facts of the case of which a file with that act cannot tell. */
function useAside() {
  const { facts, unobtainable } = useCase();
  const { belonging } = useFindings();
  return useMemo(() => {
    const stray = Object.keys(facts).filter((fact) => belonging[fact] === "no");
    return {
      ...Object.fromEntries(stray.map((fact) => [fact, "doesNotBelong" as const])),
      ...Object.fromEntries(unobtainable.map((fact) => [fact, "unobtainable" as const])),
    };
  }, [facts, unobtainable, belonging]);
}
