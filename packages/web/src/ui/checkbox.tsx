import { type ReactNode, useId } from "react";

/** A checkbox with its label and, below it, what it means. */
export function Checkbox({
  checked,
  onChange,
  children,
  note,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly note?: ReactNode;
}) {
  const id = useId();
  return (
    <div className="checkbox">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={note === undefined ? undefined : id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      {note === undefined ? null : (
        <p id={id} className="hint">
          {note}
        </p>
      )}
    </div>
  );
}
