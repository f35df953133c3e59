import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useOfCase } from "../../case/case-store.ts";
import { useLaw } from "../../law/law-context.tsx";
import { Link } from "../../router/link.tsx";
import { useWords } from "../../words/words.ts";

/** Of an act of a case file: that the file gives this fact, or that the file says otherwise. */
export function FromFile({ fact }: { readonly fact: string }) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  const given = useOfCase(({ ofFile }) => ofFile?.facts[fact]);
  const value = useOfCase(({ facts }) => facts[fact]);
  if (given === undefined) return null;
  return JSON.stringify(given) === JSON.stringify(value) ? (
    <span className="pill">{t("fromFile")}</span>
  ) : (
    <span className="hint">{t("otherInFile", { value: say.stated(fact, given) })}</span>
  );
}

/** Which act of which case file is shown, and the way back to it. */
export function OfFile() {
  const t = useWords(scenarioWords);
  const ofFile = useOfCase((now) => now.ofFile);
  if (ofFile === undefined) return null;
  const { act, name } = ofFile;
  return (
    <p className="panel tinted of-file">
      {name === undefined ? t("ofFileUntitled", { act }) : t("ofFile", { act, name })}{" "}
      <Link to="/file">{t("toFile")}</Link>
    </p>
  );
}
