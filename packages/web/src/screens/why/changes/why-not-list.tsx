import type { Point, Unmet, WhyNot } from "@cokdyby/engine/analyse";
import { whyWords } from "@cokdyby/words/web/why";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { FactLink } from "../../../ui/fact-link.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";

/** For each way to the outcome, the least that keeps it shut. */
export function WhyNotList({ reasons }: { readonly reasons: readonly WhyNot[] }) {
  const t = useWords(whyWords);
  const { say } = useLaw();
  if (reasons.length === 0) return null;
  const rules = [...new Set(reasons.map(({ rule }) => rule))];
  return (
    <section className="stack gap-s ruled" aria-labelledby="why-not-title">
      <h2 id="why-not-title">{t("whyNot")}</h2>
      <p className="hint">{t("whyNotLead")}</p>
      {rules.map((rule) => {
        const those = reasons.filter((each) => each.rule === rule);
        return (
          <Disclosure key={rule} startsOpen={rules.length === 1} summary={say.rule(rule)}>
            <Provisions cites={those[0]?.provisions ?? []} />
            {those.map(({ unmet }) => (
              <ul key={JSON.stringify(unmet)} className="unmet">
                {unmet.map((each) => (
                  <UnmetItem key={JSON.stringify(each)} unmet={each} />
                ))}
              </ul>
            ))}
          </Disclosure>
        );
      })}
    </section>
  );
}

function UnmetItem({ unmet }: { readonly unmet: Unmet }) {
  const t = useWords(whyWords);
  const { say } = useLaw();
  if ("outcome" in unmet) {
    return (
      <li>
        <Link to={`/why/${unmet.outcome}`}>{say.outcome(unmet.outcome)}</Link> –{" "}
        {t("whyNotNeeded", { needed: say.phrase(`status.${unmet.needed}`) })}
      </li>
    );
  }
  if ("reading" in unmet) {
    const options = unmet.needed.flatMap((point) => ("values" in point ? point.values : []));
    const needed = say.or(options.map((option) => say.option(unmet.reading, String(option))));
    return (
      <li>
        <Link to={`/readings/${unmet.reading}`}>{say.reading(unmet.reading)}</Link> –{" "}
        {t("whyNotNeeded", { needed })}
      </li>
    );
  }
  const { fact } = unmet;
  const needed = say.or(unmet.needed.map((point: Point) => say.point(fact, point)));
  return (
    <li>
      <FactLink fact={fact}>{say.fact(fact)}</FactLink> – {t("whyNotNeeded", { needed })}
    </li>
  );
}
