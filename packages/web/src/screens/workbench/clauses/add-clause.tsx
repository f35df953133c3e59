import type { Rule } from "@cokdyby/engine/rulebook";
import { Button } from "../../../ui/button.tsx";
import { tell } from "../../../ui/notice.tsx";
import { draftStore, useDraft } from "../draft/draft-store.ts";
import { amendmentText, withReplacement } from "./amendment-yaml.ts";
import { clauseName, figureName } from "./clause-words.tsx";
import { figureOf, newRule, repealOf, wordedFrom } from "./new-clause.ts";
import { Pick } from "./pick.tsx";
import { ruleGroups } from "./rule-groups.ts";
import { type Clauses, useTeller } from "./use-clauses.ts";
import { useTongue } from "./use-tongue.ts";

/** Ways to add a clause: a new one, a rule of the law to change or repeal, a figure, an amendment at hand. */
export function AddClause({
  clauses: { list = [], add },
  day,
  onAdded,
}: {
  readonly clauses: Clauses;
  readonly day: string;
  /** Told before a clause is added, with its place. */
  readonly onAdded: (index: number) => void;
}) {
  const tongue = useTongue();
  const { rulebook, say, t } = tongue;
  const { chosen } = useDraft();
  const teller = useTeller();
  const put = (clause: Parameters<typeof add>[0]) => {
    onAdded(list.length);
    add(clause, t("added", { name: clauseName(tongue, clause) }));
  };
  const ruleOf = (id: string) => rulebook.rules.find(({ rule }) => rule === id);
  const replace = (rule: Rule | undefined) => {
    if (rule === undefined) return;
    onAdded(list.length);
    draftStore.change({ text: withReplacement(draftStore.now().text, wordedFrom(rule, day)) });
    tell(t("added", { name: say.text(rule.title) }), { undo: draftStore });
  };
  const takeOver = (id: string) => {
    const found = rulebook.amendments.find((each) => each.id === id);
    if (found === undefined) return;
    // the text takes the place of the amendment that it was made from
    draftStore.change({
      text: amendmentText(found),
      chosen: chosen.filter((each) => each !== id),
    });
    tell(t("added", { name: say.text(found.title) || id }), { undo: draftStore });
  };
  const figures = [
    {
      name: t("subject_facts"),
      options: rulebook.parameters.map(
        ({ parameter, label }) => [parameter, say.text(label)] as const,
      ),
    },
    ...rulebook.tables.flatMap(({ columns, rows }) =>
      columns
        .filter(({ from }) => from === undefined)
        .map(({ column, label }) => ({
          name: say.text(label),
          options: rows.map(
            ({ row }) => [`${column}.${row}`, figureName(tongue, `${column}.${row}`)] as const,
          ),
        })),
    ),
  ];
  return (
    <fieldset className="stack starts bench-start">
      <legend>{t("add")}</legend>
      <Button icon="plus" look="solid" onClick={() => put(newRule(list, day, teller))}>
        {t("addNew")}
      </Button>
      <Pick
        label={t("addRule")}
        choose={t("addRuleChoose")}
        groups={ruleGroups(tongue)}
        actions={[
          { words: t("addReplace"), onPick: (id) => replace(ruleOf(id)) },
          { words: t("addRepeal"), onPick: (id) => put(repealOf(id)) },
        ]}
      />
      <Pick
        label={t("addFigure")}
        choose={t("addFigureChoose")}
        groups={figures}
        actions={[{ words: t("addFigureDo"), onPick: (id) => put(figureOf(id)) }]}
      />
      <Pick
        label={t("addShipped")}
        choose={t("addShippedChoose")}
        groups={[
          {
            name: t("addShipped"),
            options: rulebook.amendments.map(
              ({ id, title }) => [id, say.text(title) || id] as const,
            ),
          },
        ]}
        actions={[{ words: t("addShippedDo"), onPick: takeOver }]}
      />
    </fieldset>
  );
}
