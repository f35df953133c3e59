import { useId } from "react";

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Stands apart from the others, as a way to leave the question open. */
  readonly aside?: boolean;
}

interface ChoiceProps<Value extends string> {
  /** Id of the element that names the group. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly options: readonly ChoiceOption<Value>[];
  /** Nothing: none is chosen. */
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons drawn as a row of labels; arrow keys move among them, as the browser has it. */
export function Choice<Value extends string>({
  labelledBy,
  describedBy,
  options,
  value,
  onChoose,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <div
      className="cluster gap-s choice"
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {options.map((option) => (
        <label key={option.value} className="choice-option" data-aside={option.aside || undefined}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
