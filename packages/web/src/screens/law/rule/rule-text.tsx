import type { Text } from "@cokdyby/engine";
import type { Rule, Wording } from "@cokdyby/engine/rulebook";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { ruleAddress } from "../address.ts";
import { ConditionWords } from "../conditions/condition-words.tsx";

/** A rule in one of its wordings as text: what it says, when, except where, and what it leaves out. */
export function RuleText({
  rule,
  wording,
  day,
}: {
  readonly rule: Rule;
  readonly wording: Wording;
  readonly day: string;
}) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const exceptions = rulebook.rules.filter(({ exceptionTo }) => exceptionTo === rule.rule);
  return (
    <>
      <section>
        <h2>{t("says")}</h2>
        <p className="measure large">{say.text(wording.says)}</p>
        <OtherLanguage text={wording.says} />
      </section>
      <section>
        <h2>{t("conditions")}</h2>
        <ConditionWords condition={wording.when} day={day} />
      </section>
      {exceptions.length === 0 ? null : (
        <section>
          <h2>{t("exceptions")}</h2>
          <p>{t("exceptionNote")}</p>
          <ul>
            {exceptions.map((each) => (
              <li key={each.rule}>
                <Link to={ruleAddress(each.rule)}>{say.text(each.title)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sentences title={t("leavesOut")} texts={rule.leavesOut} />
      <Sentences title={t("notes")} texts={rule.notes} />
    </>
  );
}

/** The same words in the other language of the rulebook. */
function OtherLanguage({ text }: { readonly text: Text }) {
  const t = useWords(lawScreenWords);
  const { say } = useLaw();
  const id = useId();
  const other = Object.keys(text).find((each) => each !== say.language);
  if (other === undefined) return null;
  return (
    <Disclosure summary={t("saysOther")}>
      <p id={id} lang={other} className="measure large">
        {text[other]}
      </p>
    </Disclosure>
  );
}

function Sentences({
  title,
  texts = [],
}: {
  readonly title: string;
  readonly texts?: readonly Text[] | undefined;
}) {
  const { say } = useLaw();
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="measure">
        {texts.map((text) => (
          <li key={say.text(text)}>{say.text(text)}</li>
        ))}
      </ul>
    </section>
  );
}
