import { type ComponentProps, useId } from "react";
import { TextInput } from "./text-input.tsx";

/** A one-line field with its name above. @param hint told below it as soon as there is one */
export function TextField({
  label,
  className = "",
  hint,
  ...rest
}: Omit<ComponentProps<typeof TextInput>, "id"> & {
  readonly label: string;
  readonly hint?: string | undefined;
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <TextInput id={id} aria-describedby={hint === undefined ? undefined : hintId} {...rest} />
      {hint === undefined ? null : (
        <p id={hintId} className="hint" role="status">
          {hint}
        </p>
      )}
    </div>
  );
}
