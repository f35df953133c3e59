import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { fileWords } from "@cokdyby/words/web/file";
import { ConclusionFrame } from "../../guidance/conclusion-frame.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { useWords } from "../../words/words.ts";
import { FileWarnings } from "./file-warnings.tsx";

/** Stands in an answer for whoever acts and is not named; no person has this id. */
export const UNNAMED = "unknown";

/** In the order in which they are told. */
const STATUSES = ["yes", "contested", "unknown", "no"] as const;

/** The acts of which the file does not say who did them, together where they come out alike. */
export function UnnamedActs({
  answer,
  prosecution,
}: {
  readonly answer: EvaluateFileAnswer;
  readonly prosecution: string;
}) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const told = unnamedActs(answer, prosecution);
  if (told.length === 0) return null;
  return (
    <ConclusionFrame heading={<h3>{t("unnamed")}</h3>} status={undefined} stale={false} steps={[]}>
      {STATUSES.map((status) => {
        const acts = told.filter((each) => each.status === status).map(({ act }) => act);
        const named = { count: acts.length, acts: say.and(acts) };
        return acts.length === 0 ? null : (
          <p key={status} className="conclusion-sentence">
            {t(`unnamed_${status}`, named)}.
          </p>
        );
      })}
      <p className="hint measure">{t("unnamedNote")}</p>
      <FileWarnings cells={answer.cells.filter(({ actor }) => actor === undefined)} />
    </ConclusionFrame>
  );
}

/** Each act of which it is not known who did it, and how it comes out. */
function unnamedActs({ acts }: EvaluateFileAnswer, prosecution: string) {
  return Object.entries(acts).flatMap(([act, persons]) => {
    const status = persons[UNNAMED]?.findings[prosecution]?.status;
    return status === undefined ? [] : [{ act, status }];
  });
}
