import { useId } from "react";
import { useFindings } from "../../findings/findings-context.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { go } from "../../router/route.ts";
import { Select } from "../../ui/select.tsx";
import { useWords } from "../../words/words.ts";
import { whyWords } from "./why-words.ts";

/** Which outcome is explained, with how each comes out. */
export function OutcomePicker({ outcome }: { readonly outcome: string }) {
  const t = useWords(whyWords);
  const { rulebook, say } = useLaw();
  const { findings } = useFindings();
  const id = useId();
  const groups = rulebook.groups
    .map(({ group, label }) => ({
      group,
      label: say.text(label),
      outcomes: rulebook.outcomes.filter((each) => each.group === group),
    }))
    .filter(({ outcomes }) => outcomes.length > 0);
  return (
    <div className="outcome-picker">
      <label htmlFor={id}>{t("outcome")}</label>
      <Select id={id} value={outcome} onChange={(event) => go(`/why/${event.currentTarget.value}`)}>
        {groups.map(({ group, label, outcomes }) => (
          <optgroup key={group} label={label}>
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
