import type { Problem } from "@cokdyby/engine";
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { problemText } from "../editor/problem-text.ts";
import { AddClause } from "./add-clause.tsx";
import type { Clause } from "./clause.ts";
import { ClauseCard } from "./clause-card.tsx";
import { writtenByHand } from "./clause-of-change.ts";
import { changeOnLine } from "./clauses-in-text.ts";
import { useClauses } from "./use-clauses.ts";
import { useTongue } from "./use-tongue.ts";

/** The draft's own text as clauses, one card each. */
export function ClausesPart({
  problems,
  checked,
  day,
  onText,
  onRemoved,
}: {
  /** What is wrong with the text, as it was checked last. */
  readonly problems: readonly Problem[];
  /** The text that was checked last: the draft's own may be further. */
  readonly checked: string;
  readonly day: string;
  /** The reader wants the text itself. */
  readonly onText: () => void;
  /** A clause was removed, and with its card what had the focus. */
  readonly onRemoved: () => void;
}) {
  const { say, t } = useTongue();
  const clauses = useClauses();
  const [added, setAdded] = useState<number>();
  const { list, changes, put, remove } = clauses;
  if (list === undefined) {
    return (
      <Message kind="warning" role="status">
        <p>{t("unreadable")}</p>
        <Button onClick={onText}>{t("toYaml")}</Button>
      </Message>
    );
  }
  const onLine = problems.length === 0 ? undefined : changeOnLine(checked);
  const changeIn = ({ at }: Problem) => (at === undefined ? undefined : onLine?.(at.line));
  const elsewhere = problems.filter((problem) => changeIn(problem) === undefined);
  return (
    <>
      {elsewhere.length === 0 ? null : (
        <Message kind="warning" role="status">
          <ul className="problems">
            {elsewhere.map((problem) => (
              <li key={`${problem.code} ${problem.at?.line} ${problem.at?.column}`}>
                {problemText(say.language, problem)}
              </li>
            ))}
          </ul>
          <Button onClick={onText}>{t("toYaml")}</Button>
        </Message>
      )}
      {list.length === 0 ? <p>{t("none")}</p> : null}
      {list.map((_, index) => (
        <ClauseCard
          key={keyIn(list, index)}
          clauses={list}
          index={index}
          day={day}
          found={problems.filter((problem) => changeIn(problem) === index)}
          byHand={writtenByHand(changes[index])}
          startsOpen={index === added}
          onClause={(clause, about) => put(index, clause, about)}
          onRemove={(name) => {
            remove(index, t("removed", { name }));
            onRemoved();
          }}
        />
      ))}
      <AddClause clauses={clauses} day={day} onAdded={setAdded} />
    </>
  );
}

/** What a clause is about keeps its card; of several about the same each has its own. */
function keyIn(list: readonly Clause[], index: number): string {
  const names = list.map((clause) => {
    if (clause.kind === "rule") return `rule ${clause.id}`;
    if (clause.kind === "hand") return "hand";
    return clause.kind === "repeal" ? `repeal ${clause.rule}` : `figure ${clause.figure}`;
  });
  const name = names[index];
  return `${name} ${names.slice(0, index).filter((each) => each === name).length}`;
}
