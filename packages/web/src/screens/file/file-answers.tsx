import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import type { WireCase } from "@cokdyby/api/shapes";
import { fileWords } from "@cokdyby/words/web/file";
import { caseOf } from "../../case/case.ts";
import { openAsCase } from "../../case/open-as-case.ts";
import { FindingRows } from "../../findings/finding-rows.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";

/** The answers to a file: a sentence for each person, persons by acts, and the offences. */
export function FileAnswers({
  answer,
  prosecution,
}: {
  readonly answer: EvaluateFileAnswer;
  readonly prosecution: string;
}) {
  const t = useWords(fileWords);
  return (
    <div className="stack gap-xl">
      <Sentences answer={answer} />
      <div className="stack gap-s">
        <h2 id="file-answers">{t("answers")}</h2>
        <p className="hint measure">{t("answersLead")}</p>
        <Matrix answer={answer} prosecution={prosecution} />
      </div>
    </div>
  );
}

/** For each person the offences that may be fulfilled, with the ranges that apply. */
export function FileCharges({ answer }: { readonly answer: EvaluateFileAnswer }) {
  return Object.keys(answer.persons).map((id) => <Charges key={id} id={id} answer={answer} />);
}

/** What comes out for each person, in a sentence. */
function Sentences({ answer }: { readonly answer: EvaluateFileAnswer }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  return (
    <section className="stack gap-s" aria-labelledby="file-summary">
      <h2 id="file-summary">{t("summary")}</h2>
      <ul className="plain stack gap-s" aria-live="polite">
        {Object.entries(answer.persons).map(([id, { prosecution }]) => {
          const acts = Object.values(answer.acts).some((each) => Object.hasOwn(each, id));
          const readings = prosecution.dependsOn.map(say.reading).join("; ");
          const status = acts ? prosecution.status : "nobody";
          return (
            <li key={id} className="large">
              {status === "contested"
                ? t(`sentence_${status}`, { id, readings })
                : t(`sentence_${status}`, { id })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Matrix({
  answer,
  prosecution,
}: {
  readonly answer: EvaluateFileAnswer;
  readonly prosecution: string;
}) {
  const acts = Object.keys(answer.acts);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard
    <section className="scroll-x" tabIndex={0} aria-labelledby="file-answers">
      <table className="file-matrix">
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
          {Object.keys(answer.persons).map((person) => (
            <tr key={person}>
              <th scope="row">{person}</th>
              {acts.map((act) => (
                <td key={act} data-act={act}>
                  <Cells answer={answer} act={act} person={person} prosecution={prosecution} />
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
  prosecution,
}: {
  readonly answer: EvaluateFileAnswer;
  readonly act: string;
  readonly person: string;
  readonly prosecution: string;
}) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const cells = answer.cells.filter((cell) => cell.act === act && cell.actor === person);
  return cells.map((cell) => {
    const { shown, recipient, findings } = cell;
    const status = findings[prosecution]?.status ?? "unknown";
    const towards =
      cells.length === 1
        ? []
        : [
            ...(shown === undefined ? [] : [t("cellOf", { shown })]),
            ...(recipient === undefined ? [] : [t("cellTo", { recipient })]),
          ];
    return (
      <button
        key={`${shown} ${recipient}`}
        type="button"
        className="file-cell"
        title={t("openCell", { act, person, status: say.phrase(`status.${status}`) })}
        onClick={() => openAsCase(caseOf(cell.case as WireCase), t("cellOpened", { act }))}
      >
        <StatusMark status={status} size="s" />
        {towards.length === 0 ? null : <span className="hint">{towards.join(", ")}</span>}
      </button>
    );
  });
}

function Charges({ id, answer }: { readonly id: string; readonly answer: EvaluateFileAnswer }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const charges = answer.persons[id]?.charges ?? [];
  if (charges.length === 0) return null;
  return (
    <Disclosure summary={<h2>{t("charges", { id })}</h2>}>
      <ul className="plain stack gap-s">
        {charges.map(({ act, offence, status, rows, timeBarred }) => (
          <li key={`${act} ${offence}`} className="card tight stack gap-xs">
            <div className="cluster middle apart">
              <span>
                <span className="tag">{t("act", { id: act })}</span>{" "}
                <span className="strong">{say.outcome(offence)}</span>
              </span>
              <StatusMark status={status} size="s" />
            </div>
            <dl>
              <FindingRows finding={{ rows }} />
            </dl>
            {timeBarred === "no" ? null : (
              <p className="cluster middle">
                {t("barred")}: <StatusMark status={timeBarred} size="s" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
