import { fileWords } from "@cokdyby/words/web/file";
import { Button } from "../../ui/button.tsx";
import { drawAndFocus } from "../../ui/draw-and-focus.ts";
import { tell } from "../../ui/notice.tsx";
import { useWords } from "../../words/words.ts";
import { BEGINNINGS } from "./beginnings.ts";
import { EMPTY, fileStore } from "./file-store.ts";

const NAMES = Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[];

/** What happened, to begin a file with. @param onBegin told once it is begun */
export function BeginList({ onBegin }: { readonly onBegin: () => void }) {
  const t = useWords(fileWords);
  return (
    <section className="stack gap-s" aria-labelledby="file-beginnings">
      <h2 id="file-beginnings">{t("beginnings")}</h2>
      <p className="hint measure">{t("beginningsHint")}</p>
      <ul className="plain cluster gap-s">
        {NAMES.map((name) => (
          <li key={name}>
            <Button
              onClick={() => {
                drawAndFocus(() => {
                  fileStore.add({ ...EMPTY, file: BEGINNINGS[name] });
                  onBegin();
                }, "#file-persons-A input");
                tell(t("begun"), { undo: fileStore });
              }}
            >
              {t(`begin_${name}`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
