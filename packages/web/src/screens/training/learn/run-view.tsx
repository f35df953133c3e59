import type { LtiSession } from "@cokdyby/api/shapes";
import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { useEffect, useRef } from "react";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import { useToldSet } from "../set/use-told-set.ts";
import { HandIn } from "./hand-in.tsx";
import { HandedIn } from "./handed-in.tsx";
import { HERE } from "./here.ts";
import { ItemForm } from "./item-form.tsx";
import { Places } from "./places.tsx";
import { goTo, type Run } from "./run.ts";
import { runStore } from "./run-store.ts";

/**
 * A set as it is worked through: one item, the handing in, or what came of it.
 *
 * @param launched where a learning platform launched it and takes the grade
 */
export function RunView({ run, launched }: { readonly run: Run; readonly launched?: LtiSession }) {
  const t = useWords(trainingRunWords);
  const { items, failed } = useToldSet(run.set);
  const { at, handedIn, name, isOther } = run;
  useFocusOnMove(`${at} ${handedIn}`);
  const item = items?.[at];
  return (
    <>
      <div className="stack gap-s">
        {launched === undefined ? (
          <p className="small">
            <button type="button" className="link-button" onClick={runStore.close}>
              {t("leave")}
            </button>
          </p>
        ) : null}
        <h1>{name || t("nameless")}</h1>
        {handedIn ? null : <p className="hint">{t("keptHere")}</p>}
        {isOther ? (
          <Message kind="warning" role="status">
            <p>{t("otherRules")}</p>
          </Message>
        ) : null}
      </div>
      {handedIn ? (
        <HandedIn run={run} {...(launched && { launched })} />
      ) : items === undefined ? (
        <Waiting failed={failed} label={t("telling")} />
      ) : (
        <>
          <Places run={run} onGo={(place) => runStore.keep(goTo(run, place))} />
          {item === undefined ? (
            <HandIn run={run} {...(launched && { launched })} />
          ) : (
            <ItemForm key={item.item} run={run} item={item}>
              <div className="cluster middle training-next">
                <Button look="solid" size="m" onClick={() => runStore.keep(goTo(run, at + 1))}>
                  {t(at === run.set.items.length - 1 ? "toEnd" : "next")}
                </Button>
                {at === 0 ? null : (
                  <Button size="m" onClick={() => runStore.keep(goTo(run, at - 1))}>
                    {t("previous")}
                  </Button>
                )}
              </div>
            </ItemForm>
          )}
        </>
      )}
    </>
  );
}

/** Going to another item puts the focus on its heading. */
function useFocusOnMove(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    scrollTo({ top: 0 });
    document.getElementById(HERE)?.focus({ preventScroll: true });
  });
}
