import { clauseWords } from "@cokdyby/words/web/clause";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useEffect, useMemo, useRef, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { useWords } from "../../../words/words.ts";
import { ClausesPart } from "../clauses/clauses-part.tsx";
import { showDraftAs, useDraftForm } from "../draft/draft-form.ts";
import { draftStore, useDraft, useDraftTurn } from "../draft/draft-store.ts";
import { keepSound, lastSound } from "../draft/last-sound.ts";
import type { ReadState } from "../draft/use-read-draft.ts";
import { AmendmentInWords } from "./amendment-in-words.tsx";
import { CodeEditor, type GoTo } from "./code-editor.tsx";
import { ProblemLines } from "./problem-lines.tsx";
import { problemText } from "./problem-text.ts";
import { StartFrom } from "./start-from.tsx";

/** The drafter's own amendment: its text, what is wrong with it, and what it says in words. */
export function OwnWording({
  state: { read, pending },
  day,
}: {
  readonly state: ReadState;
  readonly day: string;
}) {
  const t = useWords(workbenchWords);
  const { say } = useLaw();
  const clauseSay = useWords(clauseWords);
  const { text } = useDraft();
  const form = useDraftForm();
  const [goTo, setGoTo] = useState<GoTo>();
  const turn = useDraftTurn();
  const title = useRef<HTMLHeadingElement>(null);
  const problems = read?.problems.filter(({ at }) => at !== undefined) ?? [];
  const marks = useMemo(
    () =>
      problems.flatMap((problem) => {
        const { at } = problem;
        if (at === undefined) return [];
        const { line, column } = at;
        return [{ line, column, message: problemText(say.language, problem) }];
      }),
    [read, say.language],
  );
  const sound = read?.own ?? lastSound();
  const gone = text.trim() === "";
  useEffect(() => {
    if (gone) keepSound(undefined);
    else if (read?.own !== undefined) keepSound(read.own);
  }, [gone, read]);
  return (
    <section aria-labelledby="own-title" className="stack card">
      <h2 id="own-title" ref={title} tabIndex={-1}>
        {t("own")}
      </h2>
      <p className="hint">{form === "text" ? t("ownLead") : clauseSay("lead")}</p>
      <div>
        <p id="own-form" className="field-label">
          {clauseSay("way")}
        </p>
        <Choice
          labelledBy="own-form"
          options={[
            { value: "clauses", label: clauseSay("form") },
            { value: "text", label: clauseSay("yaml") },
          ]}
          value={form}
          onChoose={showDraftAs}
        />
      </div>
      {form === "clauses" ? (
        <ClausesPart
          key={turn}
          problems={problems}
          checked={read?.text ?? ""}
          day={day}
          onText={() => showDraftAs("text")}
          onRemoved={() => title.current?.focus()}
        />
      ) : (
        <StartFrom />
      )}
      {form === "clauses" || text === "" ? null : (
        <div className="columns read">
          <div className="stack gap-s bench-text">
            <CodeEditor
              id="amendment"
              name={t("editorName")}
              text={text}
              // an emptied text stays one, or the editor would go away under the hand
              onText={(typed) =>
                // what is written on one line in one go is one step
                draftStore.change(
                  { text: typed === "" ? "\n" : typed },
                  `text ${typed.split("\n").length}`,
                )
              }
              marks={marks}
              goTo={goTo}
            />
            <ProblemLines
              problems={problems}
              pending={pending}
              language={say.language}
              onGoTo={setGoTo}
            />
          </div>
          <section aria-labelledby="words-title" className="stack gap-s panel bench-words">
            <h3 id="words-title">{t("inWords")}</h3>
            <p className="hint">{t("inWordsLead")}</p>
            {sound === undefined ? (
              <p>{t("inWordsNone")}</p>
            ) : (
              <AmendmentInWords amendment={sound} day={day} />
            )}
          </section>
        </div>
      )}
    </section>
  );
}
