import type { SupposedChange } from "@cokdyby/engine/file";

/** By which a change is remembered. */
export function nameOfChange({ supposition, place }: SupposedChange): string {
  return `${supposition} ${place}`;
}

/** Changes that can be put on and taken off, several at once; of two that cannot both be so the newer stands. */
export function SupposedChips({
  label,
  changes,
  on,
  onChange,
}: {
  readonly label: string;
  readonly changes: readonly SupposedChange[];
  readonly on: readonly SupposedChange[];
  readonly onChange: (on: readonly SupposedChange[]) => void;
}) {
  return (
    <fieldset className="cluster gap-s choice" aria-label={label}>
      {changes.map((change) => {
        const isOn = on.includes(change);
        const others = on.filter(({ place }) => place !== change.place);
        return (
          <label key={nameOfChange(change)} className="choice-option">
            <input
              type="checkbox"
              checked={isOn}
              onChange={() => onChange(isOn ? others : [...others, change])}
            />
            <span>{change.says}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
