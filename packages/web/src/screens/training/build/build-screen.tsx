import { today } from "@cokdyby/api";
import type { SetEdit } from "@cokdyby/training";
import { trainingWords } from "@cokdyby/words/web/training";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { useEffect, useRef } from "react";
import { Failure } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { ownSets, useOwnSets } from "../set/own-sets.ts";
import { useWorked } from "../set/use-worked.ts";
import { TrainingTabs } from "../training-tabs.tsx";
import { BuildProgress } from "./build-progress.tsx";
import { ChoicesForm } from "./choices-form.tsx";
import { MADE, MadeSet } from "./made-set.tsx";
import { SavedSets } from "./saved-sets.tsx";
import { useBuild } from "./use-build.ts";

/** A trainer builds a set, sees it as learners will, and takes it to the class. */
export function BuildScreen() {
  const t = useWords(trainingSetWords);
  const training = useWords(trainingWords);
  const { shown } = useOwnSets();
  const { worked, failed } = useWorked();
  const { state, build, stop } = useBuild(worked);
  const made = useRef<string>(undefined);
  useFocusOnMade(made, shown?.set.set);
  const make = async () => {
    const { choices, name } = ownSets.now();
    const recipe = { choices: { ...choices, on: choices.on ?? today() }, edits: [] };
    const set = await build(recipe);
    if (set === undefined) return;
    made.current = set.set;
    ownSets.show({ name, recipe, set });
    if (set.items.length < recipe.choices.number) {
      tell(t("fewer", { count: set.items.length, of: recipe.choices.number }));
    }
  };
  const edit = async (kind: SetEdit["kind"], item: string) => {
    if (shown?.recipe === undefined) return;
    const recipe = { ...shown.recipe, edits: [...shown.recipe.edits, { kind, item }] };
    const set = await build(recipe);
    if (set === undefined) return;
    if (set.set === shown.set.set) return tell(t("nothingToExchange"));
    ownSets.show({ ...shown, recipe, set });
    tell(t(kind === "drop" ? "dropped" : "exchanged"));
  };
  return (
    <div className="wide page stack gap-l training">
      <div className="stack gap-s">
        <h1>{training("title")}</h1>
        <p className="measure">{t("lead")}</p>
      </div>
      <TrainingTabs part="build" />
      <div className="columns write training-columns">
        <div className="stack gap-l">
          <ChoicesForm
            disabled={worked === undefined || state.running}
            onBuild={() => void make()}
          />
          <SavedSets />
        </div>
        <div className="stack gap-l">
          {failed ? <Failure>{t("casesFailed")}</Failure> : null}
          <BuildProgress state={state} onStop={stop} />
          {shown === undefined ? (
            <p className="panel quiet">{t("noneYet")}</p>
          ) : (
            <MadeSet
              own={shown}
              busy={state.running || worked === undefined}
              onEdit={(kind, item) => void edit(kind, item)}
            />
          )}
        </div>
      </div>
    </div>
  );
}

/** A set that was just made brings its heading into view, and the focus to it. */
function useFocusOnMade(made: { current: string | undefined }, shown: string | undefined): void {
  useEffect(() => {
    if (made.current === undefined || made.current !== shown) return;
    made.current = undefined;
    const heading = document.getElementById(MADE);
    heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
  });
}
