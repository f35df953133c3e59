import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import type { ShownImport } from "../../../worker/wordings/wording-tasks.ts";

/** What could not be cut or compared, and what does not fit the words that we know. */
export function LeftOut({ answer }: { readonly answer: ShownImport }) {
  const t = useWords(wordingsWords);
  const { say } = useLaw();
  const { uncut, unit, notCompared, pinsMoved, source } = answer;
  return (
    <>
      {uncut.length === 0 ? null : (
        <section className="stack" aria-labelledby="wordings-uncut">
          <h2 id="wordings-uncut">{`${t("uncut")} (${uncut.length})`}</h2>
          <p className="hint">{t("uncutNote")}</p>
          <ul>
            {uncut.map(({ line, text, why }) => (
              <li key={`${line} ${text}`}>
                {t(`unit.${unit}`, { at: line })}, {t(`uncut.${why}`)}:{" "}
                <span lang="cs">{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {notCompared.length === 0 ? null : <p>{t("notCompared", { count: notCompared.length })}</p>}
      {pinsMoved.length === 0 ? null : (
        <section className="stack" aria-labelledby="wordings-moved">
          <h2 id="wordings-moved">{`${t("pinsMoved")} (${pinsMoved.length})`}</h2>
          <p className="measure">{pinsMoved.map((at) => say.cited({ source, at })).join("; ")}</p>
          <p className="hint">{t("pinsMovedMend")}</p>
        </section>
      )}
    </>
  );
}
