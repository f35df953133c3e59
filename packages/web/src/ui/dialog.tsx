import { uiWords } from "@cokdyby/words/web/ui";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "../words/words.ts";
import { IconButton } from "./button.tsx";

/** Marks what the focus goes to when a dialog opens; without it the browser chooses. */
const FIRST_FOCUS = "data-first-focus";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
}

/** A modal dialog: the browser keeps the focus inside, Escape closes it, and the focus returns. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const t = useWords(uiWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>(`[${FIRST_FOCUS}]`)?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <IconButton icon="close" name={t("close")} onClick={onClose} />
      </div>
      <div className="stack dialog-body">{children}</div>
      {actions === undefined ? null : <div className="cluster dialog-foot">{actions}</div>}
    </dialog>
  );
}
