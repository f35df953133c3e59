import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import type { Status } from "@cokdyby/engine";
import { fileWords } from "@cokdyby/words/web/file";
import { useLaw } from "../../law/law-context.tsx";
import { Icon } from "../../ui/icon.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import type { FileGuidance } from "../../worker/file-guidance.ts";
import { ACT_PANEL } from "./act-panel.tsx";
import { warningsOf } from "./act-warnings.ts";
import { type FileCell, nameOfCell, statusOf, toldOf } from "./chosen-cell.ts";
import { said } from "./edit/members.ts";
import { useFile } from "./file-store.ts";
import type { PersonWords } from "./person-words.ts";
import { towards } from "./towards.ts";

interface CellsProps {
  readonly answer: EvaluateFileAnswer;
  readonly prosecution: string;
  /** What is told of each act; nothing until it is worked out. */
  readonly guidance: FileGuidance;
  readonly words: PersonWords;
  readonly chosen: FileCell | undefined;
  readonly onChoose: (cell: FileCell) => void;
}

/** How each person stands, and act by act whether, under what and from when it is barred; each act opens below. */
export function FileCells(props: CellsProps) {
  const t = useWords(fileWords);
  const { answer, words } = props;
  const unnamed = answer.cells.filter(({ actor }) => actor === undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard
    <section className="scroll-x" tabIndex={0} aria-label={t("personAndAct")}>
      <table className="data-table folds file-cells">
        <thead>
          <tr>
            <th scope="col">{t("personAndAct")}</th>
            <th scope="col">{t("mayProsecute")}</th>
            <th scope="col">{t("gravest")}</th>
            <th scope="col">{t("barredFrom")}</th>
          </tr>
        </thead>
        {Object.keys(answer.persons).map((id) => (
          <Group
            key={id}
            {...props}
            name={t("person", { id })}
            status={words.statusOf(id)}
            says={words.sentence(id)}
            cells={answer.cells.filter(({ actor }) => actor === id)}
          />
        ))}
        {unnamed.length === 0 ? null : (
          <Group
            {...props}
            name={t("unnamed")}
            status={undefined}
            says={t("unnamedNote")}
            cells={unnamed}
          />
        )}
      </table>
    </section>
  );
}

/** One person, over all acts, and below it each of the acts. */
function Group({
  name,
  status,
  says,
  cells,
  ...props
}: CellsProps & {
  readonly name: string;
  /** Of all acts together. */
  readonly status: Status | undefined;
  readonly says: string;
  readonly cells: readonly FileCell[];
}) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          <span className="cluster middle gap-s">
            {name} {status === undefined ? null : <StatusMark status={status} size="s" />}
          </span>
          <p className="hint">{says}</p>
        </th>
      </tr>
      {cells.map((cell) => (
        <Row
          key={nameOfCell(cell)}
          {...props}
          cell={cell}
          isOne={cells.filter(({ act }) => act === cell.act).length === 1}
        />
      ))}
    </tbody>
  );
}

/** @param isOne the act is looked at towards nobody else: it need not say towards whom */
function Row({
  cell,
  isOne,
  prosecution,
  guidance,
  chosen,
  onChoose,
}: CellsProps & { readonly cell: FileCell; readonly isOne: boolean }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const { act } = cell;
  const conduct = said(useFile().file.acts[act]?.conduct);
  const { gravest, earliest } = toldOf(cell, guidance) ?? {};
  const name = [
    conduct === undefined ? act : `${act} ${say.stated("act.conduct", conduct)}`,
    ...(isOne ? [] : towards(t, cell)),
  ].join(", ");
  return (
    <tr data-chosen={cell === chosen}>
      <th scope="row">
        <button
          type="button"
          className="link-button file-cell"
          aria-pressed={cell === chosen}
          aria-controls={ACT_PANEL}
          onClick={() => onChoose(cell)}
        >
          {name}
        </button>
      </th>
      <td data-head={t("mayProsecute")}>
        <span className="cluster nowrap middle gap-xs">
          <StatusMark status={statusOf(cell, prosecution)} size="s" />
          {warningsOf([cell]).length === 0 ? null : (
            <>
              <Icon name="warning" />
              <span className="hidden">{t("warnings")}</span>
            </>
          )}
        </span>
      </td>
      <td data-head={t("gravest")}>{gravest}</td>
      <td data-head={t("barredFrom")}>{earliest && say.date(earliest.day)}</td>
    </tr>
  );
}
