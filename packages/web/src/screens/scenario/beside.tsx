import { scenarioWords } from "@cokdyby/words/web/scenario";
import { isBeside } from "../../case/kept-case.ts";
import { useWords } from "../../words/words.ts";

/** That this tab has a case of its own, and that of the browser is as it was. */
export function Beside() {
  const t = useWords(scenarioWords);
  return isBeside ? <p className="panel tinted of-file">{t("beside")}</p> : null;
}
