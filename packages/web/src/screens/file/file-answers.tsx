import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { fileWords } from "@cokdyby/words/web/file";
import { noteWords } from "@cokdyby/words/web/note";
import { uiWords } from "@cokdyby/words/web/ui";
import { useLaw } from "../../law/law-context.tsx";
import { offences } from "../../take-away/note/appendix-parts.ts";
import { timeParts } from "../../take-away/note/time-parts.ts";
import { Blocks } from "../../take-away/note-view.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
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

/** The offences that may be fulfilled, with the ranges that apply and when they lapse, as the note tells them. */
export function FileCharges({ answer }: { readonly answer: EvaluateFileAnswer }) {
  const { rulebook, say } = useLaw();
  const t = useWords(noteWords);
  const ui = useWords(uiWords);
  const note = { facts: { answer }, rulebook, say, made: new Date(), t, ui };
  const told = offences(note);
  if (told.length === 0) return null;
  return (
    <Disclosure heading="h2" summary={t("offences")}>
      <div className="stack">
        <Blocks blocks={[...told, ...timeParts(note)]} />
      </div>
    </Disclosure>
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
