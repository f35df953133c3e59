import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { rulesBySource } from "../../law/browse/rules-by-source.ts";
import { draftStore, useDraft } from "../draft/draft-store.ts";
import { amendmentText, emptyText, withReplacement } from "./amendment-yaml.ts";
import { Pick } from "./pick.tsx";

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
    <fieldset className="stack starts bench-start">
      <legend>{t("start")}</legend>
      <Pick
        label={t("startRule")}
        choose={t("startRuleChoose")}
        groups={rulesBySource(rulebook).map(({ source, groups }) => ({
          name: say.text(source.short),
          options: groups.flatMap(({ rules }) =>
            rules.map((each) => [each.rule, say.text(each.title)] as const),
          ),
        }))}
        actions={[{ words: t("startRuleDo"), onPick: rule }]}
      />
      <Pick
        label={t("startShipped")}
        choose={t("startShippedChoose")}
        groups={[
          {
            name: t("shipped"),
            options: rulebook.amendments.map(
              ({ id, title }) => [id, say.text(title) || id] as const,
            ),
          },
        ]}
        actions={[{ words: t("startShippedDo"), onPick: amendment }]}
      />
      {text.trim() === "" ? (
        <Button onClick={() => draftStore.change({ text: emptyText() })}>{t("startEmpty")}</Button>
      ) : (
        <Button onClick={remove}>{t("removeText")}</Button>
      )}
    </fieldset>
  );
}
