import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { useId, useRef } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button, IconButton } from "../../../ui/button.tsx";
import { useWords } from "../../../words/words.ts";
import { StaleMark } from "../set/stale-mark.tsx";
import { useStaleSets } from "../set/stale-sets.ts";
import { useOpenSet } from "../set/use-open-set.tsx";
import { beginRun } from "./run.ts";
import { runStore, useRuns } from "./run-store.ts";

/** Ways to a set: from a file, or one that was begun in this browser. */
export function KeptRuns() {
  const t = useWords(trainingRunWords);
  const { say } = useLaw();
  const { runs } = useRuns();
  const id = useId();
  // stays where none is left of those that were begun
  const title = useRef<HTMLHeadingElement>(null);
  const stale = useStaleSets(runs.map(({ set }) => set));
  const file = useOpenSet(({ name, set }) => {
    const before = runStore.now().runs.some((each) => each.set.set === set.set);
    if (before) runStore.open(set.set);
    else runStore.keep(beginRun({ name, set }));
  });
  return (
    <div className="stack gap-l">
      <section className="stack gap-s card" aria-labelledby={`${id}-open`}>
        <h2 id={`${id}-open`} ref={title} tabIndex={-1}>
          {t("openTitle")}
        </h2>
        <p className="measure">{t("openLead")}</p>
        <div>
          <Button look="solid" size="m" icon="upload" onClick={file.choose}>
            {t("openFile")}
          </Button>
        </div>
        {file.parts}
      </section>
      {runs.length === 0 ? null : (
        <section className="stack gap-s" aria-labelledby={id}>
          <h2 id={id}>{t("begun")}</h2>
          <p className="hint">{t("begunNote")}</p>
          <ul className="plain rows card frame">
            {runs.map(({ name, set, answers, handedIn }) => {
              const shown = name || t("nameless");
              return (
                <li key={set.set} className="cluster middle apart tight">
                  <button
                    type="button"
                    className="link-button training-saved"
                    onClick={() => runStore.open(set.set)}
                  >
                    {shown}
                  </button>
                  <span className="cluster middle gap-s">
                    <StaleMark set={set.set} stale={stale} />
                    <span className="hint">
                      {handedIn
                        ? t("runDone", { date: say.date(set.basis.on) })
                        : t("runOpen", {
                            count: Object.keys(answers).length,
                            of: set.items.length,
                          })}
                    </span>
                    <IconButton
                      icon="close"
                      name={t("remove", { name: shown })}
                      onClick={() => {
                        runStore.remove(set.set);
                        title.current?.focus();
                      }}
                    />
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
