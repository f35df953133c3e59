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
    if (!shown || !link) return;
    // scrollIntoView would move the place from which the Tab key goes on
    const aside = (shown.clientWidth - link.offsetWidth) / 2;
    shown.scrollLeft +=
      link.getBoundingClientRect().left - shown.getBoundingClientRect().left - aside;
  }, [current]);
  return line;
}
