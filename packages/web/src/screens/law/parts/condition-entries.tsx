import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import { ConditionWords } from "../conditions/condition-words.tsx";
import { isOn } from "../conditions/figure-on.ts";
import { spanWords } from "../rule/span-words.ts";
import { LawEntry, Named } from "./law-entry.tsx";
import { RuleLinks } from "./law-links.tsx";
import type { PartProps } from "./part-props.ts";
import { usedBy } from "./used-by.ts";

/** The conditions that several rules share, in the wording of the day, and who uses them. */
export function ConditionEntries({ entry, day }: PartProps) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  return rulebook.conditions.map(({ condition, title, wordings }) => {
    const now = wordings.find(({ inForce }) => isOn(inForce, day));
    return (
      <LawEntry
        level={2}
        key={condition}
        id={condition}
        name={say.text(title)}
        here={entry === condition}
      >
        {now === undefined ? (
          <p>{t("notInForceThen")}</p>
        ) : (
          <>
            <p>{say.text(now.says)}</p>
            <Provisions cites={now.cites} />
            <ConditionWords condition={now.when} day={day} />
          </>
        )}
        <dl>
          {wordings.length < 2 ? null : (
            <Named name={t("inForce")}>
              <ul className="plain">
                {wordings.map(({ inForce }) => (
                  <li key={inForce.from} data-chosen={inForce === now?.inForce}>
                    {spanWords(inForce, rulebook.earliest, say, t)}
                  </li>
                ))}
              </ul>
            </Named>
          )}
          <Named name={t("usedByRules")}>
            <RuleLinks
              of={say.text(title)}
              rules={usedBy(rulebook).condition.get(condition) ?? []}
            />
          </Named>
        </dl>
      </LawEntry>
    );
  });
}
