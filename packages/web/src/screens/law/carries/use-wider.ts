import { useSyncExternalStore } from "react";

/** Margins of the page on both sides, in pixels. */
const MARGINS = 72;

/** Whether the page has room for something of a width, in pixels at the usual size of letters. */
export function useWider(width: number): boolean {
  const query = `(min-width: ${(width + MARGINS) / 16}em)`;
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}
