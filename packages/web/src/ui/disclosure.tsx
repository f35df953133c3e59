import { type ReactNode, useId, useState } from "react";
import { Icon } from "./icon.tsx";

interface DisclosureProps {
  readonly summary: ReactNode;
  /** Of which level a heading the summary is; left out where it is none. */
  readonly heading?: "h2" | "h3";
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  readonly className?: string;
  /** Told when it is opened or shut by the reader. */
  readonly onToggle?: (open: boolean) => void;
}

/** Something that can be opened and shut; shut, its content is not drawn at all. */
export function Disclosure({
  summary,
  heading: Heading,
  children,
  startsOpen = false,
  className = "",
  onToggle,
}: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const toggle = () => {
    setOpen(!open);
    onToggle?.(!open);
  };
  const button = (
    <button
      type="button"
      className={`disclosure-button ${Heading === undefined ? "small" : ""}`}
      aria-expanded={open}
      aria-controls={id}
      onClick={toggle}
    >
      <Icon name="chevronRight" className="disclosure-sign" />
      <span>{summary}</span>
    </button>
  );
  return (
    <div className={`disclosure ${className}`} data-open={open}>
      {Heading === undefined ? button : <Heading>{button}</Heading>}
      <div id={id} className="disclosure-content" hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
