import { useEffect } from "react";
import { useRoute } from "../router/route.ts";
import { useTakeStep } from "./take-step.ts";
import { workedOn } from "./worked-on.ts";

/** Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z) for what the screen shows, where no text is being written. */
export function useShortcuts(): void {
  const isWorkedOn = workedOn(useRoute().screen) !== undefined;
  const step = useTakeStep();
  useEffect(() => {
    if (!isWorkedOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event)) return;
      const key = event.key.toLowerCase();
      if (key === "z") (event.shiftKey ? step.redo : step.undo)();
      else if (key === "y") step.redo();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

/** Whether a key was pressed where a letter says something of its own, be it within a shadow root. */
export function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox"].includes(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}
