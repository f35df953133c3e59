import type { Rulebook, Text } from "@cokdyby/engine";
import { Select } from "../../../ui/select.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { FIRST_REASON } from "./clauses-in-text.ts";
import { reworded } from "./new-clause.ts";
import { same } from "./same.ts";
import type { TellInEach } from "./tongue.ts";
import { useTeller } from "./use-clauses.ts";
import { useTongue } from "./use-tongue.ts";

/** Why a clause is drafted: a recommendation, or the drafter's own words. */
export function ReasonFields({
  reason,
  onReason,
}: {
  readonly reason: Text;
  readonly onReason: (reason: Text) => void;
}) {
  const { rulebook, say, t } = useTongue();
  const teller = useTeller();
  const recommended = reasonsOf(rulebook, teller);
  const chosen = recommended.find(({ text }) => same(text, reason));
  return (
    <fieldset className="stack gap-s ruled">
      <legend className="field-label">{t("reason")}</legend>
      <Select
        aria-label={t("reasonWhat")}
        value={chosen?.property ?? ""}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onReason(recommended.find(({ property }) => property === value)?.text ?? FIRST_REASON);
        }}
      >
        <option value="">{t("reason_own")}</option>
        {recommended.map(({ property, text }) => (
          <option key={property} value={property}>
            {text[say.language]}
          </option>
        ))}
      </Select>
      {chosen === undefined ? (
        <TextField
          label={t("reasonWords")}
          value={reason[say.language] ?? ""}
          onChange={(event) =>
            onReason(reworded(reason, say.language, event.currentTarget.value, rulebook.languages))
          }
        />
      ) : null}
    </fieldset>
  );
}

/** What recommendations ask for, as reasons. */
function reasonsOf({ properties }: Rulebook, tellInEach: TellInEach) {
  return properties.flatMap(({ property, paragraph, title }) => {
    if (paragraph === undefined) return [];
    const text = tellInEach(({ say, t }) => t("reasonOf", { paragraph, title: say.text(title) }));
    return [{ property, text }];
  });
}
