import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { useId, useRef } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { ownSets, useOwnSets } from "../set/own-sets.ts";
import { StaleMark } from "../set/stale-mark.tsx";
import { useStaleSets } from "../set/stale-sets.ts";
import { useOpenSet } from "../set/use-open-set.tsx";

/** Sets that were saved in this browser, and sets from files. */
export function SavedSets() {
  const t = useWords(trainingSetWords);
  const { say } = useLaw();
  const { saved } = useOwnSets();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const stale = useStaleSets(saved.map(({ set }) => set));
  const file = useOpenSet((opened) => {
    ownSets.show(opened);
    tell(t("opened"));
  });
  return (
    <section className="stack card" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t("saved")}
      </h2>
      <p className="hint">{saved.length === 0 ? t("savedNone") : t("savedNote")}</p>
      <ul className="plain rows">
        {saved.map((own) => {
          const { name, set } = own;
          const shown = name || t("nameless");
          return (
            <li key={set.set} className="cluster middle apart">
              <button
                type="button"
                className="link-button training-saved"
                onClick={() => {
                  ownSets.show(own);
                  tell(t("opened"));
                }}
              >
                {shown}
              </button>
              <span className="cluster middle gap-s">
                <StaleMark set={set.set} stale={stale} />
                <span className="hint">
                  {t("savedSet", { count: set.items.length, date: say.date(set.basis.on) })}
                </span>
                <IconButton
                  icon="close"
                  name={t("remove", { name: shown })}
                  onClick={() => {
                    const undo = ownSets.remove(set.set);
                    title.current?.focus();
                    tell(t("removed", { name: shown }), { undo });
                  }}
                />
              </span>
            </li>
          );
        })}
      </ul>
      <div>
        <Button icon="upload" onClick={file.choose}>
          {t("openFile")}
        </Button>
      </div>
      {file.parts}
    </section>
  );
}
