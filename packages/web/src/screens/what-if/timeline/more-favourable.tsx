import type { MoreFavourable } from "@cokdyby/engine";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { whatIfWords } from "../what-if-words.ts";
import { favourWords, reasonWords } from "./favour-words.ts";

/** Outcomes of which the same is said. */
interface Group {
  readonly favour: MoreFavourable;
  readonly outcomes: readonly string[];
}

/**
 * For each outcome that a rule compares: which law is more favourable to the person, and why. Those that
 * come out alike under every law are folded away.
 */
export function MoreFavourableLaw({
  favours,
  dates,
  touched,
}: {
  readonly favours: Readonly<Record<string, MoreFavourable>>;
  /** The days of the laws compared, that of the act first. */
  readonly dates: readonly string[];
  /** Outcomes that some wording changes, in their answer or in its grounds. */
  readonly touched: ReadonlySet<string>;
}) {
  const t = useWords(whatIfWords);
  const all = Object.entries(favours);
  const first = all.filter(([outcome]) => touched.has(outcome));
  const rest = all.filter(([outcome]) => !touched.has(outcome));
  return (
    <section className="favour" aria-labelledby="favour-title">
      <h3 id="favour-title">{t("favourTitle")}</h3>
      <p className="hint">{t("favourLead")}</p>
      {first.length === 0 ? <p>{t("favourNothing")}</p> : <Favours favours={first} dates={dates} />}
      {rest.length === 0 ? null : (
        <Disclosure summary={t("favourRest", { count: rest.length })}>
          <Favours favours={rest} dates={dates} />
        </Disclosure>
      )}
    </section>
  );
}

function Favours({
  favours,
  dates,
}: {
  readonly favours: readonly (readonly [string, MoreFavourable])[];
  readonly dates: readonly string[];
}) {
  const t = useWords(whatIfWords);
  const { say } = useLaw();
  return (
    <ul className="plain favours">
      {grouped(favours).map(({ favour, outcomes }) => (
        <li key={outcomes.join()} data-person={"notComparable" in favour || undefined}>
          <p className="favour-outcomes">{outcomes.map((each) => say.outcome(each)).join(" · ")}</p>
          <p>
            <strong>{favourWords(favour, dates[0], say, t)}</strong>
          </p>
          {favour.reasons.map((reason) => (
            <p key={reason.code}>{reasonWords(reason, dates, say, t)}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function grouped(favours: readonly (readonly [string, MoreFavourable])[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [outcome, favour] of favours) {
    const key = JSON.stringify(favour);
    const before = groups.get(key)?.outcomes ?? [];
    groups.set(key, { favour, outcomes: [...before, outcome] });
  }
  return [...groups.values()];
}
