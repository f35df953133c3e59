import { LAW_LISTS, lawViewOf } from "@cokdyby/api";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { FactLink } from "../../../ui/fact-link.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { usePresumedWords } from "../../../ui/use-presumed-words.ts";
import { useWords } from "../../../words/words.ts";
import { ConditionWords } from "../conditions/condition-words.tsx";
import { FactValues } from "./fact-values.tsx";
import { EntryGroup, LawEntry, Named } from "./law-entry.tsx";
import { RuleLinks } from "./law-links.tsx";
import type { PartProps } from "./part-props.ts";
import { usedBy } from "./used-by.ts";

/** The facts: what can be said of each, what it means in law, and which rules ask for it. */
export function FactEntries({ entry, day }: PartProps) {
  const { rulebook, say } = useLaw();
  const { facts } = LAW_LISTS.facts(lawViewOf(rulebook, day));
  return rulebook.groups.map(({ group, label }) => {
    const those = facts.filter((each) => each.group === group);
    if (those.length === 0) return null;
    return (
      <EntryGroup key={group} title={say.text(label)}>
        {those.map((declared) => (
          <Fact key={declared.fact} declared={declared} here={entry === declared.fact} day={day} />
        ))}
      </EntryGroup>
    );
  });
}

function Fact({
  declared,
  here,
  day,
}: {
  readonly declared: FactDeclaration;
  readonly here: boolean;
  readonly day: string;
}) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const presumedWords = usePresumedWords();
  const { fact, question, help, presumed, belongs, sources = [] } = declared;
  return (
    <LawEntry id={fact} name={say.fact(fact)} here={here}>
      <p className="strong">{say.text(question)}</p>
      {help === undefined ? null : <p>{say.text(help)}</p>}
      {sources.length === 0 ? null : <Provisions cites={sources} />}
      <dl>
        <Named name={t("values")}>
          <FactValues declared={declared} />
        </Named>
        {presumed === undefined ? null : (
          <Named name={t("presumed")}>
            <strong>{presumedWords(fact, presumed.value, t("presumedLaw"))}</strong>
            <p className="hint">{say.text(presumed.because)}</p>
          </Named>
        )}
        {belongs === undefined ? null : (
          <Named name={t("belongs")}>
            <ConditionWords condition={belongs} day={day} />
          </Named>
        )}
        <Named name={t("readByRules")}>
          <RuleLinks of={say.fact(fact)} rules={usedBy(rulebook).leaf.get(fact) ?? []} />
        </Named>
      </dl>
      <p>
        <FactLink fact={fact}>{t("goToQuestion")}</FactLink>
      </p>
    </LawEntry>
  );
}
