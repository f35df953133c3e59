import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import { useOpenCell } from "./open-cell.tsx";
import { towards } from "./towards.ts";
import { UNNAMED } from "./unnamed-acts.tsx";

/** Persons by acts, each with the answer. */
export function FileAnswers({
  answer,
  prosecution,
}: {
  readonly answer: EvaluateFileAnswer;
  readonly prosecution: string;
}) {
  const t = useWords(fileWords);
  return (
    <div className="stack gap-s">
      <h2 id="file-answers">{t("answers")}</h2>
      <p className="hint measure">{t("answersLead")}</p>
      <Matrix answer={answer} prosecution={prosecution} />
    </div>
  );
}

function Matrix({
  answer,
  prosecution,
}: {
  readonly answer: EvaluateFileAnswer;
  readonly prosecution: string;
}) {
  const t = useWords(fileWords);
  const acts = Object.keys(answer.acts);
  const hasUnnamed = acts.some((act) => answer.acts[act]?.[UNNAMED] !== undefined);
  const rows = [
    ...Object.keys(answer.persons).map((person) => [person, person] as const),
    ...(hasUnnamed ? [[undefined, t("unnamed")] as const] : []),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard
    <section className="scroll-x" tabIndex={0} aria-labelledby="file-answers">
      <table className="data-table folds file-matrix">
        <thead>
          <tr>
            <td />
            {acts.map((act) => (
              <th key={act} scope="col">
                {act}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([person, name]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {acts.map((act) => (
                <td key={act} data-head={act}>
                  <Cells {...{ answer, act, person, name, prosecution }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One button for each cell of an act and a person; where there are several, each says towards whom. */
function Cells({
  answer,
  act,
  person,
  name,
  prosecution,
}: {
  readonly answer: EvaluateFileAnswer;
  readonly act: string;
  /** Nothing for whoever is not named. */
  readonly person: string | undefined;
  readonly name: string;
  readonly prosecution: string;
}) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const open = useOpenCell();
  const cells = answer.cells.filter((cell) => cell.act === act && cell.actor === person);
  return cells.map((cell) => {
    const { shown, recipient, findings } = cell;
    const status = findings[prosecution]?.status ?? "unknown";
    const whom = cells.length === 1 ? [] : towards(t, cell);
    return (
      <button
        key={`${shown} ${recipient}`}
        type="button"
        className="file-cell"
        title={t("openCell", { act, person: name, status: say.phrase(`status.${status}`) })}
        onClick={() => open(cell)}
      >
        <StatusMark status={status} size="s" />
        {whom.length === 0 ? null : <span className="hint">{whom.join(", ")}</span>}
      </button>
    );
  });
}
