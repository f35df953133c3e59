import type { ProvisionAnswer } from "@cokdyby/rules/wordings";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useRef } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import type { WordingPlace } from "./address.ts";
import { Looked } from "./looked.tsx";
import { OfficialWords } from "./official-words.tsx";
import { TouchedList } from "./touched-list.tsx";
import { TriageForm } from "./triage-form.tsx";
import { WordDiff } from "./word-diff.tsx";

/** One changed provision: what became of its words, what rests on it, and what somebody found of it. */
export function ChangeCard({
  place,
  change,
  who,
  onWho,
}: {
  readonly place: WordingPlace;
  readonly change: ProvisionAnswer;
  /** Who looked at the change before this one. */
  readonly who: string;
  readonly onWho: (who: string) => void;
}) {
  const t = useWords(wordingsWords);
  const { rulebook, say } = useLaw();
  const heading = useRef<HTMLHeadingElement>(null);
  const { provision, was, isReplaced, words, touches, reaches } = change;
  const { source, on } = place;
  const name = say.cited({ source, at: provision });
  const isCompared = words !== undefined || !["changed", "editorial"].includes(change.change);
  const reached = rulebook.rules.filter(({ rule }) => reaches.some((each) => each.rule === rule));
  const outcomes = [...new Set(reached.map(({ concludes }) => concludes))].map(say.outcome);
  const formerly =
    was === undefined ? "" : ` (${t("was", { provision: say.cited({ source, at: was }) })})`;
  return (
    <article className="stack card wordings-change">
      <h3 ref={heading} tabIndex={-1}>
        {name} – {t(`change.${change.change}`)}
        {formerly}
      </h3>
      {isReplaced === true ? <p className="hint">{t("isReplaced")}</p> : null}
      {words === undefined ? null : <WordDiff changes={words} />}
      {change.change === "missing" ? <p className="hint">{t("missing")}</p> : null}
      {isCompared ? null : <p className="hint">{t("hashOnly")}</p>}
      {change.change === "gone" || change.change === "missing" ? null : (
        <Disclosure
          summary={
            <>
              {t("official")}
              <span className="hidden">: {name}</span>
            </>
          }
        >
          <OfficialWords request={{ source, on, provision }} level={4} />
        </Disclosure>
      )}
      <TouchedList touched={touches} of={name} />
      {outcomes.length === 0 ? null : (
        <p className="measure">
          {t("reaches")}: {outcomes.join("; ")}
        </p>
      )}
      <Looked change={change} />
      {change.looked === "none" ? null : (
        <TriageForm
          place={place}
          provision={provision}
          name={name}
          isDone={change.triage !== undefined}
          who={who}
          onWho={onWho}
          onRecorded={() => heading.current?.focus()}
        />
      )}
    </article>
  );
}
