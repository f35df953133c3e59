import { useId } from "react";
import { Choice } from "../../../ui/choice.tsx";
import { Select } from "../../../ui/select.tsx";
import type { RuleClause } from "./clause.ts";
import { aimed } from "./new-clause.ts";
import { PickOptions } from "./pick.tsx";
import { ruleGroups } from "./rule-groups.ts";
import { useTongue } from "./use-tongue.ts";

/** What a new clause says: an exception to a rule, or a ground of an outcome. */
export function EffectFields({
  clause,
  onClause,
}: {
  readonly clause: RuleClause;
  readonly onClause: (clause: RuleClause) => void;
}) {
  const tongue = useTongue();
  const { rulebook, say, t } = tongue;
  const id = useId();
  const { concludes, exceptionTo, layer } = clause;
  const isException = exceptionTo !== undefined;
  const layers = rulebook.outcomes.find(({ outcome }) => outcome === concludes)?.layers ?? [];
  const turn = (effect: "exception" | "ground") => {
    const { exceptionTo: _, ...others } = clause;
    const blank = { ...others, concludes: "" };
    onClause(effect === "exception" ? { ...blank, exceptionTo: "" } : blank);
  };
  const groups = isException
    ? ruleGroups(tongue)
    : rulebook.groups.map(({ group, label }) => ({
        name: say.text(label),
        options: rulebook.outcomes
          .filter((each) => each.group === group)
          .map(({ outcome }) => [outcome, say.outcome(outcome)] as const),
      }));
  return (
    <>
      <div>
        <p id={`${id}-effect`} className="field-label">
          {t("effect")}
        </p>
        <Choice
          labelledBy={`${id}-effect`}
          options={[
            { value: "exception", label: t("effect_exception") },
            { value: "ground", label: t("effect_ground") },
          ]}
          value={isException ? "exception" : "ground"}
          onChoose={turn}
        />
      </div>
      <div className="measure">
        <label htmlFor={id} className="field-label">
          {t(isException ? "target_exception" : "target_ground")}
        </label>
        <Select
          id={id}
          value={exceptionTo ?? concludes}
          onChange={(event) => onClause(aimed(rulebook, clause, event.currentTarget.value))}
        >
          <option value="">{t("targetChoose")}</option>
          <PickOptions groups={groups} />
        </Select>
      </div>
      {isException || layers.length < 2 ? null : (
        <div className="measure">
          <label htmlFor={`${id}-layer`} className="field-label">
            {t("layer")}
          </label>
          <Select
            id={`${id}-layer`}
            value={layer}
            onChange={(event) => onClause({ ...clause, layer: event.currentTarget.value })}
          >
            {layers.map((each) => (
              <option key={each} value={each}>
                {say.text(rulebook.layers.find((declared) => declared.layer === each)?.label)}
              </option>
            ))}
          </Select>
        </div>
      )}
    </>
  );
}
