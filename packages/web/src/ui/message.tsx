import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

const ICONS: Readonly<Record<MessageKind, IconName>> = {
  primary: "info",
  warning: "warning",
  error: "warning",
  success: "check",
};

type MessageKind = "primary" | "warning" | "error" | "success";

/** A message that stands on the page. @param role `alert` is read out at once, `status` when convenient */
export function Message({
  kind = "primary",
  role,
  children,
}: {
  readonly kind?: MessageKind;
  readonly role?: "alert" | "status";
  readonly children: ReactNode;
}) {
  return (
    <div className="gov-message message" data-color={kind} data-type="subtle" role={role}>
      <Icon name={ICONS[kind]} className="message-icon" />
      <div className="gov-message__content">{children}</div>
    </div>
  );
}

/** Says that something went wrong. */
export function Failure({ children }: { readonly children: ReactNode }) {
  return (
    <Message kind="error" role="alert">
      <p>{children}</p>
    </Message>
  );
}
