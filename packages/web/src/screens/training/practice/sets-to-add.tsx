import type { Practice, TrainingSet } from "@cokdyby/training";
import { trainingPracticeWords } from "@cokdyby/words/web/training-practice";
import { useId, useRef } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Button } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { useRuns } from "../learn/run-store.ts";
import { partAddress } from "../parts.ts";
import { useOwnSets } from "../set/own-sets.ts";
import { practiceStore } from "./practice-store.ts";

interface NamedSet {
  readonly name: string;
  readonly set: TrainingSet;
}

/** The sets in this browser whose exercises, twins among them, can be added. */
export function SetsToAdd({ practice }: { readonly practice: Practice }) {
  const t = useWords(trainingPracticeWords);
  const { say } = useLaw();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { saved } = useOwnSets();
  const { runs } = useRuns();
  // a set that is still to be handed in shall not be practised before
  const sets = distinct([...saved, ...runs.filter(({ handedIn }) => handedIn)]);
  const known = new Set(practice.cards.map(({ item }) => item.item));
  return (
    <section className="stack card" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t("add")}
      </h2>
      <p className="hint">
        {t(sets.length === 0 ? "addNone" : "addNote")}{" "}
        <Link to={partAddress("build")}>{t("toBuild")}</Link>{" "}
        <Link to={partAddress("set")}>{t("toSet")}</Link>
      </p>
      <ul className="plain rows training-practice-sets">
        {sets.map(({ name, set }) => {
          const shown = name || t("nameless");
          const fresh = set.items.filter(({ item }) => !known.has(item));
          return (
            <li key={set.set} className="cluster middle apart">
              <span>
                {shown}{" "}
                <span className="hint">
                  {t("setOf", { count: set.items.length, date: say.date(set.basis.on) })}
                </span>
              </span>
              {fresh.length === 0 ? (
                <span className="hint">{t("allAdded")}</span>
              ) : (
                <Button
                  aria-label={t("addSet", { name: shown, count: fresh.length })}
                  onClick={() => {
                    practiceStore.add(set.items);
                    title.current?.focus();
                    tell(t("added", { count: fresh.length }));
                  }}
                >
                  {t("addCount", { count: fresh.length })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function distinct(sets: readonly NamedSet[]): readonly NamedSet[] {
  return sets.filter(({ set }, at) => sets.findIndex((each) => each.set.set === set.set) === at);
}
