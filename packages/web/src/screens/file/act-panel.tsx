import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import { ConclusionFrame } from "../../guidance/conclusion-frame.tsx";
import { LinkButton } from "../../ui/button.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import type { FileGuidance } from "../../worker/file-guidance.ts";
import { type FileCell, statusOf, toldOf } from "./chosen-cell.ts";
import { FileWarnings } from "./file-warnings.tsx";
import { OpenCell } from "./open-cell.tsx";
import type { PersonWords } from "./person-words.ts";
import { towards } from "./towards.ts";

/** Id of the element with the act that is looked at. */
export const ACT_PANEL = "file-act";

/** One act of one person: the charge, what the rulebook warns of, what comes next, and where one goes on. */
export function ActPanel({
  cell,
  answer,
  prosecution,
  guidance,
  words,
  stale,
}: {
  readonly cell: FileCell;
  readonly answer: EvaluateFileAnswer;
  readonly prosecution: string;
  readonly guidance: FileGuidance;
  readonly words: PersonWords;
  readonly stale: boolean;
}) {
  const t = useWords(fileWords);
  const ofGuidance = useWords(guidanceWords);
  const { act, actor } = cell;
  const of = guidance[actor ?? ""];
  const told = toldOf(cell, guidance);
  const those = answer.cells.filter((each) => each.act === act && each.actor === actor);
  const isSurer = actor && told && words.differing(actor, told).includes(act);
  const title = [
    actor === undefined ? t("unnamed") : t("person", { id: actor }),
    ofGuidance("acts", { count: 1, list: act }),
    ...(those.length === 1 ? [] : towards(t, cell)),
  ].join(", ");
  return (
    <div id={ACT_PANEL}>
      <ConclusionFrame
        heading={<h3>{title}</h3>}
        status={statusOf(cell, prosecution)}
        stale={stale}
        steps={of?.steps.filter(({ acts = [] }) => acts.includes(act)) ?? []}
      >
        {actor === undefined ? (
          <p>
            <StatusMark status={statusOf(cell, prosecution)} />
          </p>
        ) : null}
        {told?.text.split("\n").map((line) => (
          <p key={line} className="measure">
            {line}
          </p>
        ))}
        {!isSurer ? null : (
          <p className="hint measure">
            {t("differs", { acts: ofGuidance("acts", { count: 1, list: act }) })}
          </p>
        )}
        <FileWarnings cells={[cell]} />
        <div className="cluster gap-s">
          <LinkButton to="/file/why">{ofGuidance("doorWhy")}</LinkButton>
          <OpenCell cell={cell} />
        </div>
      </ConclusionFrame>
    </div>
  );
}
