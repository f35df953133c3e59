import type { SetEdit } from "@cokdyby/training";
import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { useRef, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Message } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import type { CheckedSet } from "../../../worker/training-tasks.ts";
import { Differences } from "../set/differences.tsx";
import { type OwnSet, ownSets, useOwnSets } from "../set/own-sets.ts";
import { useCheckedSet } from "../set/use-checked-set.ts";
import { useToldSet } from "../set/use-told-set.ts";
import { ItemPreview } from "./item-preview.tsx";
import { SetOutputs } from "./set-outputs.tsx";

/** Id of the heading over a set. */
export const MADE = "training-made";

/** A set: what can be done with it, and its items as learners will see them. */
export function MadeSet({
  own,
  busy,
  onEdit,
}: {
  readonly own: OwnSet;
  readonly busy: boolean;
  readonly onEdit: (kind: SetEdit["kind"], item: string) => void;
}) {
  const t = useWords(trainingSetWords);
  const { say } = useLaw();
  const { saved } = useOwnSets();
  const { set, name, recipe } = own;
  const { checked, failed: unchecked } = useCheckedSet(set, recipe !== undefined);
  const { items, failed: untold } = useToldSet(checked?.set);
  const failed = unchecked || untold;
  const [withKey, setWithKey] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const isSaved = saved.some((each) => each.set.set === set.set && each.name === name);
  return (
    <section className="stack gap-l training-made" aria-labelledby={MADE}>
      <div className="stack gap-s">
        <h2 id={MADE} ref={title} tabIndex={-1}>
          {name || t("nameless")}
        </h2>
        <p className="hint">
          {t("summary", {
            count: set.items.length,
            date: say.date(set.basis.on),
            set: set.set,
          })}
        </p>
        <div className="cluster middle">
          <Button
            disabled={isSaved}
            onClick={() => {
              // the button rests once the set is saved, and loses the focus
              title.current?.focus();
              ownSets.save();
              tell(t("savedNow"));
            }}
          >
            {t(isSaved ? "isSaved" : "save")}
          </Button>
          <Button look="base" onClick={ownSets.close}>
            {t("close")}
          </Button>
        </div>
      </div>
      {checked === undefined ? null : (
        <StaleSet checked={checked} canBuild={recipe !== undefined} />
      )}
      <SetOutputs own={own} />
      <div className="cluster middle apart">
        <h3>{t("asLearners")}</h3>
        <Checkbox checked={withKey} onChange={setWithKey}>
          {t("withKey")}
        </Checkbox>
      </div>
      {items === undefined ? (
        <Waiting failed={failed} label={t("telling")} />
      ) : (
        <ol className="plain stack gap-l">
          {items.map((item, at) => (
            <li key={item.item}>
              <ItemPreview
                item={item}
                level={set.items[at]?.level ?? 1}
                withKey={withKey}
                actions={
                  recipe === undefined ? null : (
                    <div className="cluster gap-s">
                      <Button disabled={busy} onClick={() => onEdit("exchange", item.item)}>
                        {t("exchange")}
                        <span className="hidden"> {item.title}</span>
                      </Button>
                      <Button
                        look="base"
                        disabled={busy || items.length === 1}
                        onClick={() => onEdit("drop", item.item)}
                      >
                        {t("drop")}
                        <span className="hidden"> {item.title}</span>
                      </Button>
                    </div>
                  )
                }
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What a set made from other rules, or before the law changed, no longer agrees with. */
function StaleSet({
  checked: { set, sameRulebook, differences },
  canBuild,
}: {
  readonly checked: CheckedSet;
  /** Whether its choices make it again. */
  readonly canBuild: boolean;
}) {
  const t = useWords(trainingSetWords);
  if (sameRulebook && differences.length === 0) return null;
  return (
    <Message kind={differences.length === 0 ? "primary" : "warning"} role="status">
      <p>{t(sameRulebook ? "keysDiffer" : "otherRulebook")}</p>
      {differences.length === 0 ? (
        <p>{t("keysHold")}</p>
      ) : (
        <>
          <Differences set={set} differences={differences} />
          <p>{t(canBuild ? "staleAgain" : "staleFile")}</p>
        </>
      )}
    </Message>
  );
}
