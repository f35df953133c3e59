import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useId, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { Select } from "../../../ui/select.tsx";
import { useWords } from "../../../words/words.ts";
import { rulesBySource } from "../../law/browse/rules-by-source.ts";
import { draftStore, useDraft } from "../draft/draft-store.ts";
import { amendmentText, emptyText, withReplacement } from "./amendment-yaml.ts";

/** Ways to begin a text: a rule as it is, an amendment at hand, or next to nothing. */
export function StartFrom() {
  const t = useWords(workbenchWords);
  const { rulebook, say } = useLaw();
  const { text, chosen } = useDraft();
  const rule = (id: string) => {
    const found = rulebook.rules.find((each) => each.rule === id);
    if (found === undefined) return;
    draftStore.change({ text: withReplacement(text, found) });
    tell(t("inserted", { title: say.text(found.title) }), { undo: draftStore });
  };
  const amendment = (id: string) => {
    const found = rulebook.amendments.find((each) => each.id === id);
    if (found === undefined) return;
    // the text takes the place of the amendment that it was made from
    const others = chosen.filter((each) => each !== id);
    draftStore.change({ text: amendmentText(found), chosen: others });
    const replaced = text.trim() === "" ? "" : ` ${t("replaced")}`;
    tell(t("insertedAmendment", { title: say.text(found.title) || id }) + replaced, {
      undo: draftStore,
    });
  };
  const remove = () => {
    draftStore.change({ text: "" });
    tell(t("removedText"), { undo: draftStore });
  };
  return (
    <fieldset className="bench-start">
      <legend>{t("start")}</legend>
      <Pick
        label={t("startRule")}
        choose={t("startRuleChoose")}
        action={t("startRuleDo")}
        groups={rulesBySource(rulebook).map(({ source, groups }) => ({
          name: say.text(source.short),
          options: groups.flatMap(({ rules }) =>
            rules.map((each) => [each.rule, say.text(each.title)] as const),
          ),
        }))}
        onPick={rule}
      />
      <Pick
        label={t("startShipped")}
        choose={t("startShippedChoose")}
        action={t("startShippedDo")}
        groups={[
          {
            name: t("shipped"),
            options: rulebook.amendments.map(
              ({ id, title }) => [id, say.text(title) || id] as const,
            ),
          },
        ]}
        onPick={amendment}
      />
      {text.trim() === "" ? (
        <Button onClick={() => draftStore.change({ text: emptyText() })}>{t("startEmpty")}</Button>
      ) : (
        <Button onClick={remove}>{t("removeText")}</Button>
      )}
    </fieldset>
  );
}

function Pick({
  label,
  choose,
  action,
  groups,
  onPick,
}: {
  readonly label: string;
  readonly choose: string;
  readonly action: string;
  readonly groups: readonly {
    readonly name: string;
    readonly options: readonly (readonly [value: string, label: string])[];
  }[];
  readonly onPick: (value: string) => void;
}) {
  const id = useId();
  const [picked, setPicked] = useState("");
  return (
    <div className="field bench-pick">
      <label htmlFor={id}>{label}</label>
      <div className="cluster">
        <Select id={id} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
          <option value="">{choose}</option>
          {groups.map(({ name, options }) => (
            <optgroup key={name} label={name}>
              {options.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
        <Button disabled={picked === ""} onClick={() => onPick(picked)}>
          {action}
        </Button>
      </div>
    </div>
  );
}
