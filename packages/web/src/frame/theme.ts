import { useStore } from "zustand";
import { browserStorage, keptStore } from "../store/kept-store.ts";

/** Light, dark, or as the device has it. */
export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

interface Shown {
  readonly theme: Theme;
}

const store = keptStore<Shown>(
  "cokdyby.theme",
  { theme: "auto" },
  browserStorage({
    write: ({ theme }) => theme,
    read: (kept) => ({ theme: THEMES.find((each) => each === kept) ?? "auto" }),
  }),
);
const show = ({ theme }: Shown) => {
  document.documentElement.dataset.theme = theme;
};
show(store.getState());
store.subscribe(show);
// paper is light
addEventListener("beforeprint", () => show({ theme: "light" }));
addEventListener("afterprint", () => show(store.getState()));

export function setTheme(theme: Theme): void {
  store.setState({ theme });
}

export function useTheme(): Theme {
  return useStore(store, ({ theme }) => theme);
}
