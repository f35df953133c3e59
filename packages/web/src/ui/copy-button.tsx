import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./button.tsx";

/** Puts a text on the clipboard. Where the browser does not let it, as over plain http, the reader has to be told. */
export function CopyButton({
  text,
  onDone,
  children,
  ...rest
}: Pick<ButtonProps, "look" | "size" | "disabled"> & {
  readonly text: string;
  readonly onDone: (copied: boolean) => void;
  readonly children: ReactNode;
}) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      onDone(true);
    } catch {
      onDone(false);
    }
  };
  return (
    <Button {...rest} icon="copy" onClick={() => void copy()}>
      {children}
    </Button>
  );
}
