import { type ReactNode, useId, useState } from "react";
import { Icon } from "./icon.tsx";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly startsOpen?: boolean;
  readonly className?: string;
  /** Told when it is opened or shut by the reader. */
  readonly onToggle?: (open: boolean) => void;
}

/** Something that can be opened and shut; shut, its content is not drawn at all. */
export function Disclosure({
  summary,
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
  return (
    <div className={`disclosure ${className}`} data-open={open}>
      <button
        type="button"
        className="small disclosure-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        <Icon name="chevronRight" className="disclosure-sign" />
        <span>{summary}</span>
      </button>
      <div id={id} className="disclosure-content" hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
