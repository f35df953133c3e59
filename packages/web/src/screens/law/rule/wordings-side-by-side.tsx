import type { Rule, Wording } from "@cokdyby/engine/rulebook";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Provisions } from "../../../ui/provision-link.tsx";
import { useWords } from "../../../words/words.ts";
import { ConditionWords } from "../conditions/condition-words.tsx";
import { isOn } from "../conditions/figure-on.ts";
import { spelledOut } from "../conditions/leaves.ts";
import { chooseLawDay } from "../law-day.ts";
import { newWords } from "./new-words.ts";
import { spanWords } from "./span-words.ts";

/** Every wording of a rule with its dates, and what is new in each. Nothing where there is only one. */
export function WordingsSideBySide({ rule, day }: { readonly rule: Rule; readonly day: string }) {
  const t = useWords(lawScreenWords);
  const { wordings } = rule;
  if (wordings.length < 2) return null;
  return (
    <section aria-labelledby="wordings-title">
      <h2 id="wordings-title">{t("wordings")}</h2>
      <p className="hint">{t("wordingsLead")}</p>
      <ol className="plain tiles">
        {wordings.map((wording, index) => (
          <WordingColumn
            key={wording.inForce.from}
            wording={wording}
            before={wordings[index - 1]}
            chosen={isOn(wording.inForce, day)}
          />
        ))}
      </ol>
    </section>
  );
}

function WordingColumn({
  wording,
  before,
  chosen,
}: {
  readonly wording: Wording;
  readonly before: Wording | undefined;
  readonly chosen: boolean;
}) {
  const t = useWords(lawScreenWords);
  const { rulebook, say } = useLaw();
  const { inForce, cites, says, when, checked } = wording;
  const span = spanWords(inForce, rulebook.earliest, say, t);
  return (
    <li className="stack gap-s card law-wording" data-chosen={chosen}>
      <div>
        <h3>{span}</h3>
        {chosen ? (
          <p className="name">{t("wordingNow")}</p>
        ) : (
          <button
            type="button"
            className="small link-button"
            onClick={() => chooseLawDay(inForce.from)}
          >
            {t("wordingShow", { date: say.date(inForce.from) })}
          </button>
        )}
      </div>
      <Provisions cites={cites} />
      <p>
        <Changed before={before && say.text(before.says)} now={say.text(says)} />
      </p>
      {checked === "read" ? null : <p className="hint">{t(`checked_${checked}`)}</p>}
      {before !== undefined && asksTheSame(before, wording) ? (
        <p className="hint">{t("sameConditions")}</p>
      ) : (
        <Disclosure
          summary={
            <>
              {t("conditions")}
              <span className="hidden">, {span}</span>
            </>
          }
        >
          <ConditionWords condition={when} day={inForce.from} />
        </Disclosure>
      )}
    </li>
  );

  function asksTheSame(a: Wording, b: Wording): boolean {
    const [then, now] = [a, b].map((each) =>
      JSON.stringify(spelledOut(rulebook, each.when, each.inForce.from)),
    );
    return then === now;
  }
}

function Changed({ before, now }: { readonly before: string | undefined; readonly now: string }) {
  if (before === undefined) return now;
  return newWords(before, now).map(({ text, isNew }, index) =>
    isNew ? <mark key={index}>{text} </mark> : <span key={index}>{text} </span>,
  );
}
