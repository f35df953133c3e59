import { type ProvisionAnswer, TOUCHED_KINDS, type Touched } from "@cokdyby/rules/wordings";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useRef } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { Named } from "../parts/law-entry.tsx";
import { Links } from "../parts/law-links.tsx";
import type { WordingPlace } from "./address.ts";
import { OfficialWords } from "./official-words.tsx";
import { TriageForm } from "./triage-form.tsx";
import { useTouchedLinks } from "./use-touched-links.ts";
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
    <article className="stack card wordings-change" aria-label={name}>
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

/** How far somebody has looked at a change, and what they found. */
function Looked({
  change: { change, looked, triage, review },
}: {
  readonly change: Pick<ProvisionAnswer, "change" | "looked" | "triage" | "review">;
}) {
  const t = useWords(wordingsWords);
  const { say } = useLaw();
  if (triage !== undefined) {
    const { decision, who, why, recorded } = triage;
    return (
      <p className="noted tight">
        {t("found", { decision: t(`decision.${decision}`), who, why })},{" "}
        {t("recorded", { day: say.date(recorded) })}
      </p>
    );
  }
  if (looked === "reviewed" && review !== undefined) {
    const { decision, why } = review;
    return (
      <p>
        {t("found", {
          decision: t(`decision.${decision}`),
          who: t("keeper"),
          why: say.text(why),
        })}
      </p>
    );
  }
  if (looked !== "open" && looked !== "inRules") return null;
  const told = looked === "open" && change === "missing" ? "missing" : looked;
  return <p className={looked === "open" ? "strong" : undefined}>{t(`looked.${told}`)}</p>;
}

/** What rests on a changed provision, by kind, each with a link to its place. */
function TouchedList({
  touched,
  of,
}: {
  readonly touched: Touched;
  /** Name of the provision. */
  readonly of: string;
}) {
  const t = useWords(wordingsWords);
  const linksOf = useTouchedLinks();
  const kinds = TOUCHED_KINDS.filter((kind) => touched[kind].length > 0);
  if (kinds.length === 0) return <p className="hint">{t("touchesNothing")}</p>;
  return (
    <dl>
      {kinds.map((kind) => (
        <Named key={kind} name={`${t(`kind.${kind}`)} (${touched[kind].length})`}>
          {kind === "items" ? (
            t("itemsNote", { count: touched.items.length })
          ) : (
            <Links of={`${t(`kind.${kind}`)}, ${of}`} all={linksOf(kind, touched[kind])} />
          )}
        </Named>
      ))}
    </dl>
  );
}
