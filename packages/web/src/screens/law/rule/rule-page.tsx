import { lawViewOf, neighboursOf, newest, ruleIn, sourceOf } from "@cokdyby/api";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Message } from "../../../ui/message.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import { ruleAddress } from "../address.ts";
import { RuleDecisions } from "../decisions/rule-decisions.tsx";
import { HERE } from "../use-go-to-heading.ts";
import { RuleAbout } from "./rule-about.tsx";
import { RuleExamples } from "./rule-examples.tsx";
import { RuleText } from "./rule-text.tsx";
import { WordingsSideBySide } from "./wordings-side-by-side.tsx";

/** One rule: its wording on the day, all its wordings, what rests on it, and examples. */
export function RulePage({ id, day }: { readonly id: string; readonly day: string }) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const rule = rulebook.rules.find((each) => each.rule === id);
  if (rule === undefined) {
    return (
      <div>
        <h1 id={HERE} tabIndex={-1}>
          {t("noSuchRule")}
        </h1>
        <p>{t("noSuchRuleNote")}</p>
        <Link to="/law">{t("allRules")}</Link>
      </div>
    );
  }
  const source = rulebook.sources.find((each) => each.source === sourceOf(rulebook, rule));
  const now = ruleIn(lawViewOf(rulebook, day), id)?.rule.wordings[0];
  return (
    <article className="stack gap-xl law-rule" aria-labelledby={HERE}>
      <header className="stack gap-s law-rule-head">
        <p className="hint">
          <Link to="/law">{t("allRules")}</Link> <span aria-hidden="true">›</span>{" "}
          {say.text(source?.short)}
        </p>
        <h1 id={HERE} tabIndex={-1}>
          {say.text(rule.title)}
        </h1>
        <Provisions cites={(now ?? newest(rule))?.cites ?? []} />
      </header>
      <div className="columns with-margin">
        <div className="stack gap-xl card">
          {now === undefined ? (
            <Message kind="warning">
              <p>{t("notYet", { date: say.date(day) })}</p>
            </Message>
          ) : (
            <RuleText rule={rule} wording={now} day={day} />
          )}
        </div>
        <RuleAbout rule={rule} wording={now} source={source} />
      </div>
      <WordingsSideBySide rule={rule} day={day} />
      <RuleDecisions rule={rule} />
      <RuleExamples rule={rule} />
      <Neighbours id={id} />
    </article>
  );
}

/** The rules before and behind a rule in its source. */
function Neighbours({ id }: { readonly id: string }) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const { before, behind } = neighboursOf(rulebook, id);
  if (before === undefined && behind === undefined) return null;
  return (
    <nav className="stack law-neighbours" aria-label={t("neighbours")}>
      {before === undefined ? null : (
        <Link to={ruleAddress(before.rule)} className="pick" data-side="before">
          <span className="hint">{t("previousRule")}</span> {say.text(before.title)}
        </Link>
      )}
      {behind === undefined ? null : (
        <Link to={ruleAddress(behind.rule)} className="pick" data-side="behind">
          <span className="hint">{t("nextRule")}</span> {say.text(behind.title)}
        </Link>
      )}
    </nav>
  );
}
