import { frameWords } from "@cokdyby/words/web/frame";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { browserStorage, keptStore } from "../store/kept-store.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useWords } from "../words/words.ts";
import { isWriting } from "./shortcuts.ts";

/** Keys of one letter: a control that one leads to carries it as `aria-keyshortcuts`. */
const LETTERS = ["n", "o", "w"] as const;
const HELP = "?";

/** Whether keys of one letter do anything here; who speaks to the page may not want them (WCAG 2.1.4). */
const store = keptStore<{ readonly on: boolean }>(
  "cokdyby.keys",
  { on: true },
  browserStorage({
    write: ({ on }) => (on ? undefined : "off"),
    read: (kept) => ({ on: kept !== "off" }),
  }),
);

/** Listens to the keys of one letter, and lists the keys that there are. */
export function Keys({ isNamed }: { readonly isNamed: boolean }) {
  const t = useWords(frameWords);
  const { on } = useStore(store);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event)) return;
      if (document.querySelector("dialog[open]") !== null) return;
      if (event.key === HELP) setShown(true);
      else if (!LETTERS.some((each) => each === event.key) || !goToNext(event.key)) return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [on]);
  return (
    <>
      {isNamed ? (
        <button type="button" className="small link-button" onClick={() => setShown(true)}>
          {t("keys")}
        </button>
      ) : null}
      {shown ? (
        <Dialog title={t("keys")} onClose={() => setShown(false)}>
          <dl className="pairs">
            {([...LETTERS, "undo", "redo", "help"] as const).map((key) => (
              <div key={key}>
                <dt>
                  <kbd>{NAMES[key]}</kbd>
                </dt>
                <dd>{t(`key_${key}`)}</dd>
              </div>
            ))}
          </dl>
          <Checkbox
            checked={on}
            onChange={(next) => store.setState({ on: next })}
            note={t("keysOnNote")}
          >
            {t("keysOn")}
          </Checkbox>
        </Dialog>
      ) : null}
    </>
  );
}

const NAMES = { n: "N", o: "O", w: "W", undo: "Ctrl+Z", redo: "Ctrl+Y", help: HELP } as const;

/**
 * Of the places in view that carry a key goes to the one after the focus, or to the first after the last. Where there
 * is none, a button or link that carries it is pressed.
 */
function goToNext(key: string): boolean {
  const carriers = [
    ...document.querySelectorAll<HTMLElement>(`[aria-keyshortcuts="${key}"]`),
  ].filter((each) => each.checkVisibility());
  const places = carriers.filter((each) => !each.matches("a, button"));
  const { activeElement } = document;
  const isAfterFocus = (each: HTMLElement) =>
    activeElement !== null &&
    (activeElement.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const place = places.find(isAfterFocus) ?? places[0];
  if (place === undefined) carriers[0]?.click();
  else place.focus();
  return carriers.length > 0;
}
