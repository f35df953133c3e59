import type { LawWords } from "@cokdyby/engine/explain";
import type { Rule, RuleExample } from "@cokdyby/engine/rulebook";
import type { Language } from "@cokdyby/words";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useState } from "react";
import { caseOf, titledIn } from "../../../case/case.ts";
import { openAsCase } from "../../../case/open-as-case.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { inEachLanguage } from "../../../words/languages.ts";
import { useWords, wordsIn } from "../../../words/words.ts";

/** So many examples are shown before the rest is asked for. */
const MOST = 5;

/** The examples that a rule is tested on, each to be opened as a case. */
export function RuleExamples({ rule }: { readonly rule: Rule }) {
  const t = useWords(lawScreenWords);
  const [all, setAll] = useState(false);
  const { examples } = rule;
  if (examples.length === 0) return null;
  const shown = all ? examples : examples.slice(0, MOST);
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title">{t("examples")}</h2>
      <p className="hint">{t("examplesLead")}</p>
      <ol className="plain card frame rows law-examples">
        {shown.map((example, index) => (
          <Example key={example.name} rule={rule} example={example} number={index + 1} />
        ))}
      </ol>
      {shown.length === examples.length ? null : (
        <button type="button" className="small link-button" onClick={() => setAll(true)}>
          {t("more", { count: examples.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function Example({
  rule,
  example,
  number,
}: {
  readonly rule: Rule;
  readonly example: RuleExample;
  readonly number: number;
}) {
  const t = useWords(lawScreenWords);
  const { say } = useLaw();
  const { facts, readings = {}, on, presume, outcome = rule.concludes, expect } = example;
  const nameIn = (language: Language) =>
    // the names of examples are English, as the rule files write them
    language === "en"
      ? capital(example.name)
      : wordsIn(lawScreenWords, language)("example", { number });
  const name = nameIn(useLanguage());
  const open = () => {
    const titles = inEachLanguage((language) => `${rule.title[language]} – ${nameIn(language)}`);
    const opened = {
      ...caseOf({
        facts: facts as Parameters<typeof caseOf>[0]["facts"],
        readings,
        ...(on === undefined ? {} : { on }),
        ...(presume === undefined
          ? {}
          : { presume: typeof presume === "boolean" ? presume : [...presume] }),
      }),
      titles,
    };
    openAsCase(titledIn(opened, say.language), t("exampleOpened", { title: say.text(rule.title) }));
  };
  return (
    <li className="tight columns with-margin law-example">
      <div>
        <h3>{name}</h3>
        <p>{factWords(example, say) || t("exampleNothing")}</p>
        <p className="hint">
          {[
            on === undefined ? t("exampleToday") : t("exampleOn", { date: say.date(on) }),
            ...(presume === false ? [t("exampleNoPresumptions")] : []),
            ...Object.entries(readings).map(
              ([reading, option]) =>
                `${t("exampleReadings")}: ${say.reading(reading)} – ${say.option(reading, option)}`,
            ),
          ].join("; ")}
        </p>
      </div>
      <div className="cluster middle law-example-answer">
        {outcome === rule.concludes ? null : <p>{say.outcome(outcome)}</p>}
        <StatusMark status={expect} />
        <Button aria-label={t("openExampleNamed", { name })} onClick={open}>
          {t("openExample")}
        </Button>
      </div>
    </li>
  );
}

function factWords({ facts }: RuleExample, say: LawWords): string {
  return Object.entries(facts)
    .map(([fact, value]) => `${say.fact(fact)}: ${say.stated(fact, value)}`)
    .join("; ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
