import { type RefObject, useEffect, useRef } from "react";
import { Link } from "../router/link.tsx";

/** The parts of a screen as a line of links, which scrolls sideways where it has to; the one shown stays in view. */
export function TabBar<Part extends string>({
  label,
  className,
  parts,
  current,
  addressOf,
  wordsOf,
}: {
  readonly label: string;
  readonly className: string;
  readonly parts: readonly Part[];
  readonly current: Part;
  readonly addressOf: (part: Part) => string;
  readonly wordsOf: (part: Part) => string;
}) {
  const line = useCurrentInView(current);
  return (
    <nav ref={line} className={`tab-bar ${className}`} aria-label={label}>
      <ul className="plain">
        {parts.map((part) => (
          <li key={part}>
            <Link to={addressOf(part)} aria-current={part === current ? "page" : undefined}>
              {wordsOf(part)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * For a line of links that scrolls sideways: keeps the one of the page shown in its middle.
 *
 * @param current what is shown; a change of it looks for the link anew
 * @returns for the element that scrolls
 */
function useCurrentInView(current: string): RefObject<HTMLElement | null> {
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
