import type { AnchorHTMLAttributes, ReactNode } from "react";
import { go } from "./route.ts";

/** A link to a screen of the UI; with a key held down the browser opens it as it likes. */
export function Link({
  to,
  onGo,
  children,
  ...rest
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href" | "onClick"> & {
  readonly to: string;
  /** Told once the link was followed within the UI. */
  readonly onGo?: () => void;
  readonly children: ReactNode;
}) {
  return (
    <a
      href={to}
      {...rest}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(to);
        onGo?.();
      }}
    >
      {children}
    </a>
  );
}
