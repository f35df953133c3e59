import { useEffect, useRef, useSyncExternalStore } from "react";
import { caseStore, useHistory } from "../case/case-store.ts";
import { useRoute } from "../router/route.ts";
import { useWords } from "../words/words.ts";
import { Button, IconButton } from "./button.tsx";
import { uiWords } from "./ui-words.ts";

interface Notice {
  readonly text: string;
  /** How many steps of the case there were when it was given: undo is offered while no other came. */
  readonly steps?: number;
}

let notice: Notice | undefined;
const listeners = new Set<() => void>();

/**
 * Tells the reader what was done; it stays until it is closed or something else is told.
 *
 * @param undo whether it was a change of the case that can be taken back
 */
export function tell(text: string | undefined, { undo = false } = {}): void {
  notice = text === undefined ? undefined : { text, ...(undo ? { steps: caseStore.steps() } : {}) };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where {@link tell} is shown and read out. */
export function NoticeArea() {
  const t = useWords(uiWords);
  const { screen } = useRoute();
  const before = useRef(screen);
  // what was told on one screen is past on the next
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    tell(undefined);
  }, [screen]);
  const told = useSyncExternalStore(subscribe, () => notice);
  const { past } = useHistory();
  return (
    <div className="notice-area" role="status">
      {told === undefined ? null : (
        <div className="notice">
          <span>{told.text}</span>
          {told.steps === past.length && past.length > 0 ? (
            <Button
              icon="undo"
              onClick={() => {
                caseStore.undo();
                tell(t("undone"));
              }}
            >
              {t("undoThis")}
            </Button>
          ) : null}
          <IconButton icon="close" name={t("closeNotice")} onClick={() => tell(undefined)} />
        </div>
      )}
    </div>
  );
}
