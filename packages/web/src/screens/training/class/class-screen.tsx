import { trainingClassWords } from "@cokdyby/words/web/training-class";
import { uiWords } from "@cokdyby/words/web/ui";
import { useId, useMemo, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Failure } from "../../../ui/message.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { useWords } from "../../../words/words.ts";
import { type OwnSet, useOwnSets } from "../set/own-sets.ts";
import { useCheckedSet } from "../set/use-checked-set.ts";
import { useOpenSet } from "../set/use-open-set.tsx";
import { useToldSet } from "../set/use-told-set.ts";
import { TrainingTabs } from "../training-tabs.tsx";
import { BreakdownView } from "./breakdown-view.tsx";
import { useHandedIn } from "./class-store.ts";
import { DropResults } from "./drop-results.tsx";
import { PartStates } from "./part-states.tsx";
import { sortedParts } from "./sorted-parts.ts";

/** The class: what was handed in, what was missed, and what to discuss first. */
export function ClassScreen() {
  const t = useWords(trainingClassWords);
  const ui = useWords(uiWords);
  const { own, choice } = useChosenSet();
  const parts = useHandedIn();
  const { checked, failed: unchecked } = useCheckedSet(own?.set, own?.recipe !== undefined);
  const set = checked?.set;
  const { items, failed: untold } = useToldSet(set);
  const sorted = useMemo(() => set && sortedParts(set, parts), [set, parts]);
  return (
    <div className="wide page stack gap-l training training-class">
      <div className="stack gap-s">
        <h1>{t("title")}</h1>
        <p className="measure">{t("lead")}</p>
      </div>
      <TrainingTabs part="class" />
      {choice}
      {own === undefined ? null : <DropResults />}
      {unchecked || untold ? (
        <Failure>{ui("fault")}</Failure>
      ) : own === undefined || parts.length === 0 ? null : sorted === undefined ||
        set === undefined ||
        items === undefined ? (
        <Progress label={t("reading")} />
      ) : (
        <>
          <PartStates sorted={sorted} />
          {sorted.result.breakdown === undefined ? (
            <p className="panel">{t("tooFew", { count: sorted.result.learners })}</p>
          ) : (
            <BreakdownView
              set={set}
              items={items}
              breakdown={sorted.result.breakdown}
              learners={sorted.result.learners}
            />
          )}
        </>
      )}
    </div>
  );
}

/** The set that the class worked on: the one shown, one that was saved, or one from a file. */
function useChosenSet() {
  const t = useWords(trainingClassWords);
  const { say } = useLaw();
  const { shown, saved } = useOwnSets();
  const [fromFile, setFromFile] = useState<OwnSet>();
  const [chosen, setChosen] = useState("");
  const id = useId();
  const all = [fromFile, shown, ...saved].filter((each) => each !== undefined);
  const sets = [...new Map(all.map((each) => [each.set.set, each])).values()];
  const own = sets.find(({ set }) => set.set === chosen) ?? sets[0];
  const file = useOpenSet((opened) => {
    setFromFile(opened);
    setChosen(opened.set.set);
  });
  const choice = (
    <section className="stack gap-s card" aria-labelledby={id}>
      <h2 id={id}>{t("set")}</h2>
      {own === undefined ? (
        <p>{t("noSet")}</p>
      ) : (
        <SelectField
          label={t("which")}
          className="narrow"
          value={own.set.set}
          options={sets.map(({ name, set: { set, items, basis } }) => [
            set,
            t("setOption", {
              name: name || t("nameless"),
              count: items.length,
              date: say.date(basis.on),
            }),
          ])}
          onChange={setChosen}
        />
      )}
      <div>
        <Button icon="upload" onClick={file.choose}>
          {t("setFile")}
        </Button>
      </div>
      {file.parts}
    </section>
  );
  return { own, choice };
}
