import { type ChargeKind, chargeKind } from "@cokdyby/api";
import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import { fileWords } from "@cokdyby/words/web/file";
import { FindingRows } from "../../findings/finding-rows.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import { useOpenCell } from "./open-cell.tsx";
import { towards } from "./towards.ts";
import { UNNAMED } from "./unnamed-acts.tsx";

/** In the order in which they are told. */
const KINDS: readonly ChargeKind[] = ["offence", "juvenile", "otherwiseCriminal"];

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

/** For each person the offences that may be fulfilled, with the ranges that apply. */
export function FileCharges({ answer }: { readonly answer: EvaluateFileAnswer }) {
  return Object.keys(answer.persons).map((id) => <Charges key={id} id={id} answer={answer} />);
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

function Charges({ id, answer }: { readonly id: string; readonly answer: EvaluateFileAnswer }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const all = answer.persons[id]?.charges ?? [];
  const dayOf = (act: string) => answer.cells.find((cell) => cell.act === act)?.lawDate;
  return KINDS.map((kind) => {
    const charges = all.filter(({ act }) => chargeKind(answer.acts, { act, person: id }) === kind);
    return charges.length === 0 ? null : (
      <Disclosure key={kind} heading="h2" summary={t(`charges_${kind}`, { id })}>
        {kind === "otherwiseCriminal" ? <p className="hint measure">{t("noPenalty")}</p> : null}
        <ul className="plain stack gap-s">
          {charges.map(({ act, offence, status, rows, timeBarred }) => (
            <li key={`${act} ${offence}`} className="card tight stack gap-xs">
              <div className="cluster middle apart">
                <span>
                  <span className="pill">{t("act", { id: act })}</span>{" "}
                  <span className="strong">{say.outcome(offence)}</span>
                </span>
                <StatusMark status={status} size="s" />
              </div>
              {kind === "otherwiseCriminal" ? null : (
                <dl>
                  <FindingRows finding={{ rows }} lawDate={dayOf(act)} of={kind} />
                </dl>
              )}
              {timeBarred === "no" || kind === "otherwiseCriminal" ? null : (
                <p className="cluster middle">
                  {t("barred")}: <StatusMark status={timeBarred} size="s" />
                </p>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    );
  });
}
