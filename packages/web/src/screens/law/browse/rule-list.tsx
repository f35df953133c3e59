import { newest, placeIn, rulesBySource } from "@cokdyby/api";
import type { Rule } from "@cokdyby/engine/rulebook";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { useWords } from "../../../words/words.ts";
import { ruleAddress } from "../address.ts";
import { isOn } from "../conditions/figure-on.ts";

/** All rules by source and section; those not in force on the day are said to be so. */
export function RuleList({ day }: { readonly day: string }) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const sources = rulesBySource(rulebook);
  return (
    <div className="stack gap-xl law-rules">
      <nav aria-label={t("jumpTo")} className="law-jump">
        <ul className="plain cluster gap-s">
          {sources.map(({ source: { source, short }, count }) => (
            <li key={source}>
              <a className="pill tag" href={`#source-${source}`}>
                {say.text(short)} <span className="quiet">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sources.map(({ source, count, groups }) => (
        <section
          key={source.source}
          id={`source-${source.source}`}
          className="stack gap-l"
          aria-labelledby={`title-${source.source}`}
        >
          <div className="cluster apart law-source-head">
            <h2 id={`title-${source.source}`}>{say.text(source.title)}</h2>
            <p className="hint">{t("rulesOf", { count })}</p>
          </div>
          {groups.map(({ group, label, rules }) => (
            <div key={group}>
              <h3>{say.text(label)}</h3>
              <ul className="plain card frame rows law-rule-rows">
                {rules.map((rule) => (
                  <RuleRow key={rule.rule} rule={rule} source={source.source} day={day} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

/** A rule in one line: where it stands, what it is called, and whether it is in force. */
function RuleRow({
  rule,
  source,
  day,
}: {
  readonly rule: Rule;
  readonly source: string;
  readonly day: string;
}) {
  const t = useWords(lawScreenWords);
  const { say } = useLaw();
  const now = rule.wordings.find(({ inForce }) => isOn(inForce, day));
  const cited = placeIn(source, (now ?? newest(rule))?.cites ?? []);
  const remarks = [
    ...(rule.wordings.length > 1 ? [t("wordingsCount", { count: rule.wordings.length })] : []),
    ...(now === undefined ? [t("notInForceOn")] : []),
  ];
  return (
    <li data-in-force={now !== undefined}>
      <Link to={ruleAddress(rule.rule)} className="row-link">
        <span className="name">{cited === undefined ? "" : say.cited(cited)}</span>
        <span className="row-title law-row-title">{say.text(rule.title)}</span>
        {remarks.length === 0 ? null : <span className="hint">{remarks.join(" · ")}</span>}
      </Link>
    </li>
  );
}
