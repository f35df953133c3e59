import { uiWords } from "@cokdyby/words/web/ui";
import { useEffect, useRef } from "react";
import { createStore, useStore } from "zustand";
import { useRoute } from "../router/route.ts";
import type { Undoable } from "../undo/step-store.ts";
import { useLanguage } from "../words/language.tsx";
import { useWords } from "../words/words.ts";
import { Button, IconButton } from "./button.tsx";

interface Notice {
  readonly text: string;
  /** What the change that was told can be taken back from. */
  readonly undo?: Pick<Undoable, "undo"> | undefined;
}

const store = createStore<{ readonly notice: Notice | undefined }>(() => ({ notice: undefined }));

/**
 * Tells the reader what was done, in the language shown. It stays until it is closed, something else is
 * told or done, or another screen or language is shown.
 *
 * @param undo what was changed, where that can be taken back
 */
export function tell(
  text: string | undefined,
  { undo }: { readonly undo?: Notice["undo"] } = {},
): void {
  store.setState({ notice: text === undefined ? undefined : { text, undo } });
}

/**
 * Where {@link tell} is shown and read out.
 *
 * @param worked what is worked on: a change of it ends what was told before
 */
export function NoticeArea({ worked }: { readonly worked: readonly Undoable[] }) {
  const t = useWords(uiWords);
  const { screen } = useRoute();
  const language = useLanguage();
  const place = `${screen} ${language}`;
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    tell(undefined);
  }, [place]);
  useEffect(() => {
    const ends = worked.map((each) => each.subscribe(() => tell(undefined)));
    return () => {
      for (const end of ends) end();
    };
  }, [worked]);
  const told = useStore(store, ({ notice }) => notice);
  const from = useRef<Element>(null);
  // the button that is pressed goes with the notice: whoever works by keyboard goes on where they were
  const leave = () => {
    const back = from.current?.isConnected ? from.current : document.querySelector("main");
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  return (
    <div
      className="notice-area"
      role="status"
      onFocus={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) from.current = relatedTarget;
      }}
    >
      {told === undefined ? null : (
        <div className="notice">
          <span>{told.text}</span>
          {told.undo === undefined ? null : (
            <Button
              icon="undo"
              onClick={() => {
                leave();
                told.undo?.undo();
                tell(t("undone"));
              }}
            >
              {t("undoThis")}
            </Button>
          )}
          <IconButton
            icon="close"
            name={t("closeNotice")}
            onClick={() => {
              leave();
              tell(undefined);
            }}
          />
        </div>
      )}
    </div>
  );
}
