import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { useMemo, useState } from "react";
import { wireOf } from "../../case/case.ts";
import { useCase } from "../../case/case-store.ts";
import { useFindings } from "../../findings/findings-context.tsx";
import { NoteView } from "../../take-away/note-view.tsx";
import { Failure } from "../../ui/message.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { Outputs } from "./outputs.tsx";
import { useNote } from "./use-note.ts";
import { usePrintTitle } from "./use-print-title.ts";

/** Outcomes whose reasons a note gives: what a prosecutor comes for, and what the Committee asks for. */
const EXPLAINED: readonly string[] = [
  "jurisdiction.established",
  "liability.liable",
  "prosecution.open",
  "standard.noProsecution",
];

/** The outcome that a note can tell from both sides. */
const WEIGHED = "prosecution.open";

/** The note on the case, to be printed or taken away in other forms. */
export default function TakeAwayScreen() {
  const t = useWords(takeAwayWords);
  const language = useLanguage();
  const shown = useCase();
  const { decided, problems } = useFindings();
  const possible = decided === shown && problems.length === 0;
  const { value, pending, fault } = useTask(
    "noteFacts",
    possible ? [wireOf(shown), EXPLAINED, WEIGHED, language] : undefined,
  );
  const facts = value?.ok && !pending ? value.value : undefined;
  // the moment at which the findings were made is the note's
  const made = useMemo(() => new Date(), [facts]);
  const [withSides, setWithSides] = useState(false);
  const taken = useNote(facts, made, withSides);
  usePrintTitle(taken?.note.title);
  return (
    <div className="wide page stack gap-xl take-away">
      <div className="stack gap-s take-away-head">
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
      </div>
      {problems.length > 0 ? (
        <Failure>{t("cannot")}</Failure>
      ) : taken === undefined ? (
        <Waiting failed={fault !== undefined} label={t("making")} />
      ) : (
        <div className="columns by-name">
          <Outputs taken={taken} withSides={withSides} onWithSides={setWithSides} />
          <section className="card paper" aria-label={t("preview")}>
            <NoteView note={taken.note} />
          </section>
        </div>
      )}
    </div>
  );
}
