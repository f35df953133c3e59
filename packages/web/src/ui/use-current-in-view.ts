import { type RefObject, useEffect, useRef } from "react";

/**
 * For a line of links that scrolls sideways: keeps the one of the page shown in its middle.
 *
 * @param current what is shown; a change of it looks for the link anew
 * @returns for the element that scrolls
 */
export function useCurrentInView(current: string): RefObject<HTMLElement | null> {
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    const shown = line.current;
    const link = shown?.querySelector<HTMLElement>("[aria-current]");
    if (!shown || !link) return undefined;
    const show = () => {
      // scrollIntoView would move the place from which the Tab key goes on
      const aside = (shown.clientWidth - link.offsetWidth) / 2;
      shown.scrollLeft +=
        link.getBoundingClientRect().left - shown.getBoundingClientRect().left - aside;
    };
    // at once, and again when the font has come or the window is turned
    const sizes = new ResizeObserver(show);
    for (const each of [shown, ...shown.querySelectorAll("a")]) sizes.observe(each);
    return () => sizes.disconnect();
  }, [current]);
  return line;
}
