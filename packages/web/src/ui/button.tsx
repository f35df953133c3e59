import type { ButtonHTMLAttributes, ComponentProps, ReactNode } from "react";
import { Link } from "../router/link.tsx";
import { Icon, type IconName } from "./icon.tsx";

export interface ButtonProps
  extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "type" | "color"> {
  /** How much it stands out: `solid` for the one thing to do, `outlined` beside it, `base` for the rest. */
  readonly look?: "solid" | "outlined" | "base";
  readonly size?: "s" | "m";
  readonly icon?: IconName;
  /** Sends the form that it stands in. */
  readonly submits?: boolean;
  readonly children: ReactNode;
}

/** A button of the government design system. */
export function Button({
  look = "outlined",
  size = "s",
  icon,
  submits = false,
  children,
  className = "",
  ...rest
}: ButtonProps) {
  return (
    <span
      className={`gov-button ${className}`}
      data-type={look}
      data-color="primary"
      data-size={size}
      data-disabled={rest.disabled === true ? true : undefined}
    >
      <button type={submits ? "submit" : "button"} className="element" {...rest}>
        {icon === undefined ? null : <Icon name={icon} />}
        {children}
      </button>
    </span>
  );
}

/** A link that looks like a button. */
export function LinkButton({ className = "", ...rest }: ComponentProps<typeof Link>) {
  return (
    <span className="gov-button" data-type="outlined" data-color="primary" data-size="s">
      <Link className={`element ${className}`} {...rest} />
    </span>
  );
}

/** A button that is a picture alone; its name is read out and shown as a tip. */
export function IconButton({
  icon,
  name,
  ...rest
}: Omit<ButtonHTMLAttributes<HTMLButtonElement>, "name" | "type"> & {
  readonly icon: IconName;
  readonly name: string;
}) {
  return (
    <button type="button" className="icon-button" aria-label={name} title={name} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
