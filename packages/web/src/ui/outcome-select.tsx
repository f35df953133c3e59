import { useId } from "react";
import { useFindings } from "../findings/findings-context.tsx";
import { useLaw } from "../law/law-context.tsx";
import { Select } from "./select.tsx";

/** An outcome to choose, by group, each with how it comes out now. */
export function OutcomeSelect({
  label,
  outcome,
  onChoose,
}: {
  readonly label: string;
  readonly outcome: string;
  readonly onChoose: (outcome: string) => void;
}) {
  const { rulebook, say } = useLaw();
  const { findings } = useFindings();
  const id = useId();
  const groups = rulebook.groups
    .map(({ group, label: name }) => ({
      group,
      name: say.text(name),
      outcomes: rulebook.outcomes.filter((each) => each.group === group),
    }))
    .filter(({ outcomes }) => outcomes.length > 0);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={outcome} onChange={(event) => onChoose(event.currentTarget.value)}>
        {groups.map(({ group, name, outcomes }) => (
          <optgroup key={group} label={name}>
            {outcomes.map((each) => {
              const status = findings[each.outcome]?.status;
              return (
                <option key={each.outcome} value={each.outcome}>
                  {say.outcome(each.outcome)}
                  {status === undefined ? "" : ` – ${say.phrase(`status.${status}`)}`}
                </option>
              );
            })}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}
