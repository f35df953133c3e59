import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useId } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { DateInput } from "../../../ui/date-input.tsx";
import { Message } from "../../../ui/message.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import { FigureFields } from "../choose/figure-fields.tsx";
import { ShippedChoice } from "../choose/shipped-choice.tsx";
import { ClausesPart } from "../clauses/clauses-part.tsx";
import { Keeping } from "../keep/keeping.tsx";
import { DraftProblems } from "./draft-problems.tsx";
import { draftStore, useDraft, useDraftTurn } from "./draft-store.ts";
import type { ReadState } from "./use-read-draft.ts";

/** What the draft changes: a wording of one's own, amendments at hand, and figures. */
export function DraftPart({ state, day }: { readonly state: ReadState; readonly day: string }) {
  const turn = useDraftTurn();
  return (
    <>
      <DraftHead day={day} />
      <WithoutLine state={state} />
      <ClausesPart key={`clauses ${turn}`} state={state} day={day} />
      <ShippedChoice key={`shipped ${turn}`} />
      <FigureFields key={`figures ${turn}`} day={day} />
      <Keeping />
    </>
  );
}

function DraftHead({ day }: { readonly day: string }) {
  const t = useWords(workbenchWords);
  const { rulebook, say } = useLaw();
  const { title, on } = useDraft();
  const id = useId();
  const early = on !== undefined && on < rulebook.earliest;
  return (
    <div className="columns with-tools bench-head">
      <div>
        <label htmlFor={id} className="field-label">
          {t("name")}
        </label>
        <TextInput
          id={id}
          value={title}
          aria-describedby={`${id}-hint`}
          onChange={(event) => draftStore.change({ title: event.currentTarget.value }, "title")}
        />
        <p id={`${id}-hint`} className="hint">
          {t("nameHint")}
        </p>
      </div>
      <div>
        <p className="field-label">{t("day")}</p>
        <div className="cluster middle">
          <DateInput name={t("day")} day={day} onDay={(next) => draftStore.day(next)} />
          {on === undefined ? null : (
            <Button onClick={() => draftStore.day(undefined)}>{t("today")}</Button>
          )}
        </div>
        {early ? (
          <p className="small field-problem" role="alert">
            {t("tooEarly", { date: say.date(rulebook.earliest) })}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** What is wrong with the draft and stands on no line of the text: amendments that contradict each other. */
function WithoutLine({ state: { read } }: { readonly state: ReadState }) {
  const t = useWords(workbenchWords);
  const problems = read?.problems.filter(({ at }) => at === undefined) ?? [];
  if (problems.length === 0) return null;
  return (
    <Message kind="error" role="alert">
      <h2>{t("conflict")}</h2>
      <DraftProblems problems={problems} />
    </Message>
  );
}
