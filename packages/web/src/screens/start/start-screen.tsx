import { startWords } from "@cokdyby/words/web/start";
import { useWords } from "../../words/words.ts";
import { Start } from "./start.tsx";

/** The start, to come back to from anywhere. */
export default function StartScreen() {
  const t = useWords(startWords);
  return (
    <div className="wide page stack gap-xl">
      <div className="stack gap-s">
        <h1>{t("title")}</h1>
        <p className="measure">{t("lead")}</p>
      </div>
      <Start />
    </div>
  );
}
