import { type ReactNode, useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Select } from "../../../ui/select.tsx";

/** Things to choose from, under a name. */
export interface PickGroup {
  readonly name: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** The options of a list, each group under its name; an empty group is left out. */
export function PickOptions({ groups }: { readonly groups: readonly PickGroup[] }): ReactNode {
  return groups
    .filter(({ options }) => options.length > 0)
    .map(({ name, options }) => (
      <optgroup key={name} label={name}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </optgroup>
    ));
}

/** One thing to choose from a list, and what can be done with it; chosen by keyboard, nothing is done yet. */
export function Pick({
  label,
  choose,
  groups,
  actions,
}: {
  readonly label: string;
  readonly choose: string;
  readonly groups: readonly PickGroup[];
  readonly actions: readonly {
    readonly words: string;
    readonly onPick: (value: string) => void;
  }[];
}) {
  const id = useId();
  const [picked, setPicked] = useState("");
  return (
    <div className="field bench-pick">
      <label htmlFor={id}>{label}</label>
      <div className="cluster">
        <Select id={id} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
          <option value="">{choose}</option>
          <PickOptions groups={groups} />
        </Select>
        {actions.map(({ words, onPick }) => (
          <Button key={words} disabled={picked === ""} onClick={() => onPick(picked)}>
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
