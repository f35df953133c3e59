import { useSyncExternalStore } from "react";

/** Light, dark, or as the device has it. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = "cokdyby.theme";
const listeners = new Set<() => void>();
let theme: Theme = kept();
document.documentElement.dataset.theme = theme;

function kept(): Theme {
  try {
    const value = localStorage.getItem(KEPT);
    return THEMES.find((each) => each === value) ?? "auto";
  } catch {
    return "auto";
  }
}

export function setTheme(next: Theme): void {
  theme = next;
  document.documentElement.dataset.theme = next;
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // a browser that keeps nothing still shows it
  }
  for (const listener of listeners) listener();
}

export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => theme,
  );
}
