import { trainingSetWords } from "@cokdyby/words/web/training-set";
import { useLaw } from "../../../law/law-context.tsx";
import { TOPICS } from "../../../law/topics.ts";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { ownSets, useOwnSets } from "../set/own-sets.ts";

/** What is to be decided, and what the cases are to be about; nothing chosen: anything. */
export function TopicChoices() {
  const t = useWords(trainingSetWords);
  const { rulebook, say } = useLaw();
  const { topics } = useOwnSets().choices;
  const asked = new Set(rulebook.outcomes.map(({ group }) => group));
  const groups = rulebook.groups.filter(({ group }) => asked.has(group));
  const box = (topic: string, label: string) => (
    <Checkbox
      key={topic}
      checked={topics.includes(topic)}
      onChange={(checked) => {
        const others = topics.filter((each) => each !== topic);
        ownSets.choose({ topics: checked ? [...others, topic].toSorted() : others });
      }}
    >
      {label}
    </Checkbox>
  );
  const own = Object.entries(TOPICS);
  const chosen = own.filter(([topic]) => topics.includes(topic)).length;
  return (
    <fieldset className="stack gap-xs">
      <legend className="field-label">{t("topics")}</legend>
      <div className="tiles gap-s">
        {groups.map(({ group, label }) => box(group, say.text(label)))}
      </div>
      <Disclosure summary={t("caseTopics", { count: chosen })} startsOpen={chosen > 0}>
        <div className="tiles gap-s">
          {own.map(([topic, words]) => box(topic, say.text(words)))}
        </div>
      </Disclosure>
      <p className="hint">{t("topicsNote")}</p>
    </fieldset>
  );
}
