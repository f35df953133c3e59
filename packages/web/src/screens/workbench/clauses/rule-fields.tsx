import { useId } from "react";
import { Button } from "../../../ui/button.tsx";
import { DateInput } from "../../../ui/date-input.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import type { RuleClause } from "./clause.ts";
import { EffectFields } from "./effect-fields.tsx";
import { followed, followsConditions, reworded } from "./new-clause.ts";
import { ReasonFields } from "./reason-fields.tsx";
import { sentenceText } from "./sentence.ts";
import { useTeller } from "./use-clauses.ts";
import { useTongue } from "./use-tongue.ts";
import { WaysFields } from "./ways-fields.tsx";

/** The fields of a rule that is enacted or worded anew. */
export function RuleFields({
  clause,
  onClause,
}: {
  readonly clause: RuleClause;
  readonly onClause: (clause: RuleClause, about?: string) => void;
}) {
  const { rulebook, t } = useTongue();
  const teller = useTeller();
  const id = useId();
  const day = clause.from === "" ? rulebook.earliest : clause.from;
  const put = (next: RuleClause, about?: string) => onClause(followed(clause, next, teller), about);
  return (
    <>
      {clause.replaces ? null : <EffectFields clause={clause} onClause={put} />}
      <WaysFields
        terms={clause.terms}
        day={day}
        onTerms={(terms, about) => put({ ...clause, terms }, about)}
      />
      <div className="columns">
        <div>
          <p className="field-label">{t("inForce")}</p>
          <DateInput
            name={t("inForce")}
            day={clause.from === "" ? undefined : clause.from}
            onDay={(from) => put({ ...clause, from: from ?? "" }, "from")}
          />
        </div>
        {clause.place === undefined ? null : (
          <div>
            <label htmlFor={`${id}-place`} className="field-label">
              {t("place")}
            </label>
            <TextInput
              id={`${id}-place`}
              value={clause.place}
              aria-describedby={`${id}-place-hint`}
              onChange={(event) => put({ ...clause, place: event.currentTarget.value }, "place")}
            />
            <p id={`${id}-place-hint`} className="hint">
              {t("placeHint")}
            </p>
          </div>
        )}
      </div>
      <ReasonFields
        reason={clause.reason}
        onReason={(reason) => put({ ...clause, reason }, "reason")}
      />
      <Disclosure summary={t("texts")}>
        <TextFields clause={clause} onClause={onClause} />
      </Disclosure>
    </>
  );
}

/** Heading and wording, which follow from the rest until their author writes others. */
function TextFields({
  clause,
  onClause,
}: {
  readonly clause: RuleClause;
  readonly onClause: (clause: RuleClause, about?: string) => void;
}) {
  const { rulebook, say, t } = useTongue();
  const teller = useTeller();
  const id = useId();
  const follows = followsConditions(clause, teller);
  const { language } = say;
  const words = (text: RuleClause["title"], typed: string) =>
    reworded(text, language, typed, rulebook.languages);
  return (
    <div className="stack panel">
      <div>
        <label htmlFor={`${id}-title`} className="field-label">
          {t("heading")}
        </label>
        <TextInput
          id={`${id}-title`}
          value={clause.title[language] ?? ""}
          onChange={(event) =>
            onClause({ ...clause, title: words(clause.title, event.currentTarget.value) }, "title")
          }
        />
      </div>
      <div>
        <label htmlFor={`${id}-says`} className="field-label">
          {t("wording")}
        </label>
        <textarea
          id={`${id}-says`}
          className="text-area"
          rows={4}
          value={clause.says[language] ?? ""}
          aria-describedby={`${id}-says-hint`}
          onChange={(event) =>
            onClause({ ...clause, says: words(clause.says, event.currentTarget.value) }, "says")
          }
        />
        <p id={`${id}-says-hint`} className="hint">
          {t(follows ? "wordingFollows" : "wordingOwn")} {t("otherLanguage")}
        </p>
      </div>
      {follows ? null : (
        <p>
          <Button
            onClick={() =>
              onClause({ ...clause, says: teller((tongue) => sentenceText(tongue, clause)) })
            }
          >
            {t("wordingAgain")}
          </Button>
        </p>
      )}
    </div>
  );
}
