import { whyWords } from "@cokdyby/words/web/why";
import { useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import type { OfferedChange } from "../../../worker/offered-changes.ts";
import { ApplyButton } from "./apply-button.tsx";

const SIZES = { 1: "oneFact", 2: "twoFacts", 3: "threeFacts" } as const;
/** So many changes are shown of a size before the rest is asked for. */
const MOST = 8;

/** Changes by what they turn the finding to and by how many facts they touch. */
export function ChangeGroups({ changes }: { readonly changes: readonly OfferedChange[] }) {
  const t = useWords(whyWords);
  const targets = (["yes", "no"] as const).filter((target) =>
    changes.some(({ status }) => status === target),
  );
  return targets.map((target) => (
    <section key={target} className="stack ruled">
      <h3>
        {t("turnsTo")} <StatusMark status={target} size="s" />
      </h3>
      {([1, 2, 3] as const).map((size) => {
        const those = changes.filter(({ status, set }) => status === target && set.length === size);
        return those.length === 0 ? null : (
          <section key={size}>
            <h4 className="hint">{t(SIZES[size])}</h4>
            {size === 1 ? <SingleChanges changes={those} /> : <JointChanges changes={those} />}
          </section>
        );
      })}
    </section>
  ));
}

/** Changes of one fact: the fact once, and each value it could have instead. */
function SingleChanges({ changes }: { readonly changes: readonly OfferedChange[] }) {
  const t = useWords(whyWords);
  const { say } = useLaw();
  const facts = [...new Set(changes.flatMap(({ set }) => set.map(({ fact }) => fact)))];
  return (
    <ul className="plain stack single-changes">
      {facts.map((fact) => {
        const those = changes.filter(({ set }) => set[0]?.fact === fact);
        const first = those[0]?.set[0];
        return (
          <li key={fact} className="stack gap-xs card tight change">
            <p>
              <strong>{say.fact(fact)}</strong>
              {first?.from ? (
                <span className="hint"> {t("now", { value: say.point(fact, first.from) })}</span>
              ) : null}
            </p>
            <p className="hint">{t(first?.kind === "findOut" ? "findOut" : "otherwise")}</p>
            <ul className="plain stack gap-s change-values">
              {those.map((change) =>
                change.set.map(({ to }) => (
                  <li key={to.label} className="cluster middle apart">
                    <span>{say.point(fact, to)}</span> <ApplyButton change={change} />
                  </li>
                )),
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** Changes that touch several facts at once. */
function JointChanges({ changes }: { readonly changes: readonly OfferedChange[] }) {
  const t = useWords(whyWords);
  const { say } = useLaw();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, MOST);
  return (
    <>
      <ul className="plain stack joint-changes">
        {shown.map((change) => (
          <li
            key={change.set.map(({ fact, to }) => `${fact}=${to.label}`).join()}
            className="stack gap-xs card tight change"
          >
            <ul className="plain">
              {change.set.map(({ fact, from, to }) => (
                <li key={fact}>
                  {say.fact(fact)}: <strong>{say.point(fact, to)}</strong>
                  {from === null ? null : (
                    <span className="hint"> ({t("now", { value: say.point(fact, from) })})</span>
                  )}
                </li>
              ))}
            </ul>
            <ApplyButton change={change} />
          </li>
        ))}
      </ul>
      {shown.length < changes.length ? (
        <button type="button" className="small link-button" onClick={() => setAll(true)}>
          {t("more", { count: changes.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}
