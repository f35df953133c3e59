import type { Status } from "@cokdyby/engine";
import { useLaw } from "../law/law-context.tsx";
import { Icon } from "./icon.tsx";

const SIZES = { s: "small", m: "", l: "large" } as const;

/** How an outcome comes out: a sign of its own shape and the word, never a colour alone. */
export function StatusMark({
  status,
  size = "m",
  word,
}: {
  readonly status: Status;
  readonly size?: "s" | "m" | "l";
  /** A shorter word where there is little room. */
  readonly word?: string;
}) {
  const { say } = useLaw();
  return (
    <span className={`status ${SIZES[size]}`} data-status={status}>
      <Icon name={status} />
      <span className="status-word">{word ?? say.phrase(`status.${status}`)}</span>
    </span>
  );
}
