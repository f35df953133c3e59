import { newest, placeIn, sourceOf } from "@cokdyby/api";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { partAddress, ruleAddress } from "../address.ts";

/** So many links are listed at once; more open on demand. */
const MOST = 6;

/** Links to rules, each with where it stands. @param of the name of what they belong to */
export function RuleLinks({
  of,
  rules,
}: {
  readonly of: string;
  readonly rules: readonly string[];
}) {
  const { rulebook, say } = useLaw();
  return (
    <Links
      of={of}
      all={rules.map((rule) => {
        const found = rulebook.rules.find((each) => each.rule === rule);
        const cited = found && placeIn(sourceOf(rulebook, found), newest(found)?.cites ?? []);
        const where = cited === undefined ? "" : `${say.cited(cited)}: `;
        return { id: rule, to: ruleAddress(rule), words: `${where}${say.rule(rule)}` };
      })}
    />
  );
}

/** Links to outcomes. */
export function OutcomeLinks({
  of,
  outcomes,
}: {
  readonly of: string;
  readonly outcomes: readonly string[];
}) {
  const { say } = useLaw();
  return (
    <Links
      of={of}
      all={outcomes.map((outcome) => ({
        id: outcome,
        to: partAddress("outcomes", outcome),
        words: say.outcome(outcome),
      }))}
    />
  );
}

/** Something by its words, and where it stands in the page. */
export interface LawLink {
  readonly id: string;
  /** Nothing where it has no place of its own. */
  readonly to?: string;
  readonly words: string;
}

/** Links by their words; many open on demand. @param of the name of what they belong to */
export function Links({ of, all }: { readonly of: string; readonly all: readonly LawLink[] }) {
  const t = useWords(lawScreenWords);
  if (all.length === 0) return <span className="hint">{t("noneUses")}</span>;
  const list = (
    <ul className="plain law-links">
      {all.map(({ id, to, words }) => (
        <li key={id}>{to === undefined ? words : <Link to={to}>{words}</Link>}</li>
      ))}
    </ul>
  );
  if (all.length <= MOST) return list;
  return (
    <Disclosure
      summary={
        <>
          {t("showAll", { count: all.length })}
          <span className="hidden">: {of}</span>
        </>
      }
    >
      {list}
    </Disclosure>
  );
}
