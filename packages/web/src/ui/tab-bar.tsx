import { Link } from "../router/link.tsx";
import { useCurrentInView } from "./use-current-in-view.ts";

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
