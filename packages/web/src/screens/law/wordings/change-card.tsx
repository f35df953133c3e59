import type { ImportAnswer, ProvisionAnswer } from "@cokdyby/rules/wordings";
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
  base,
  who,
  onWho,
}: {
  readonly place: WordingPlace;
  readonly change: ProvisionAnswer;
  readonly base: ImportAnswer["base"];
  /** Who looked at the change before this one. */
  readonly who: string;
  readonly onWho: (who: string) => void;
}) {
  const t = useWords(wordingsWords);
  const { say } = useLaw();
  const heading = useRef<HTMLHeadingElement>(null);
  const { provision, was, isReplaced, words, touches } = change;
  const { source, on } = place;
  const name = say.cited({ source, at: provision });
  const isCompared = base?.from !== "pins" || !["changed", "editorial"].includes(change.change);
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
      {isCompared ? null : <p className="hint">{t("hashOnly")}</p>}
      {change.change === "gone" ? null : (
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
