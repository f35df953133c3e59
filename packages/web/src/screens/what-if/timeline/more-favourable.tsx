import type { MoreFavourable } from "@cokdyby/engine";
import { useLaw } from "../../../law/law-context.tsx";
import { FIRST } from "../../../law/sections.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { whatIfWords } from "../what-if-words.ts";
import { favourWords, reasonWords } from "./favour-words.ts";

/** For each outcome that a rule compares: which law is more favourable to the person, and why. */
export function MoreFavourableLaw({
  favours,
  act,
}: {
  readonly favours: Readonly<Record<string, MoreFavourable>>;
  /** The day whose law comes first. */
  readonly act: string | undefined;
}) {
  const t = useWords(whatIfWords);
  const all = Object.entries(favours);
  const first = all.filter(([outcome, favour]) => FIRST.includes(outcome) || !("same" in favour));
  const rest = all.filter((each) => !first.includes(each));
  return (
    <section className="favour" aria-labelledby="favour-title">
      <h3 id="favour-title">{t("favourTitle")}</h3>
      <p className="hint">{t("favourLead")}</p>
      <Favours favours={first} act={act} />
      {rest.length === 0 ? null : (
        <Disclosure summary={t("favourRest", { count: rest.length })}>
          <Favours favours={rest} act={act} />
        </Disclosure>
      )}
    </section>
  );
}

function Favours({
  favours,
  act,
}: {
  readonly favours: readonly (readonly [string, MoreFavourable])[];
  readonly act: string | undefined;
}) {
  const t = useWords(whatIfWords);
  const { say } = useLaw();
  return (
    <dl className="favours">
      {favours.map(([outcome, favour]) => (
        <div key={outcome} data-person={"notComparable" in favour || undefined}>
          <dt>{say.outcome(outcome)}</dt>
          <dd>
            <strong>{favourWords(favour, act, say, t)}</strong>
            {favour.reasons.map((reason) => (
              <p key={reason.code}>{reasonWords(reason, say, t)}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
