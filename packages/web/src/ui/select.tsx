import type { ReactNode, SelectHTMLAttributes } from "react";
import { Icon } from "./icon.tsx";

/** The browser's own list to choose from, in the look of the design system. */
export function Select({
  children,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & { readonly children: ReactNode }) {
  return (
    <div className="gov-form-select select" data-hydrated="true" data-size="s">
      <span className="element">
        <select {...rest}>{children}</select>
        <Icon name="chevronDown" className="arrow-icon" />
      </span>
    </div>
  );
}
