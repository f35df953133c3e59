import { useEffect } from "react";
import { caseStore } from "../case/case-store.ts";

/** Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z) for the case, where no text is being written. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === "z") (event.shiftKey ? caseStore.redo : caseStore.undo)();
      else if (key === "y") caseStore.redo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type);
}
