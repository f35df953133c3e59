import { useId } from "react";
import { Select } from "./select.tsx";

/** What can be chosen, each with its name. */
export type Options = readonly (readonly [value: string, label: string])[];

/** A list to choose from, with its name above. */
export function SelectField({
  label,
  value,
  options,
  onChange,
  className = "",
}: {
  readonly label: string;
  readonly value: string;
  readonly options: Options;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}) {
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
