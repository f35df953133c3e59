import type { Problem } from "@cokdyby/engine";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useRef, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { useWords } from "../../../words/words.ts";
import { DraftProblems } from "../draft/draft-problems.tsx";
import { draftStore } from "../draft/draft-store.ts";
import type { ReadState } from "../draft/use-read-draft.ts";
import { AddClause } from "./add-clause.tsx";
import type { Clause } from "./clause.ts";
import { ClauseCard } from "./clause-card.tsx";
import { changeOnLine } from "./clauses-in-text.ts";
import { HeadFields } from "./head-fields.tsx";
import { useClauses } from "./use-clauses.ts";
import { useTongue } from "./use-tongue.ts";

/** The drafter's own amendment as clauses, one card each. */
export function ClausesPart({
  state: { read },
  day,
}: {
  readonly state: ReadState;
  readonly day: string;
}) {
  const bench = useWords(workbenchWords);
  const { t } = useTongue();
  const clauses = useClauses();
  const [added, setAdded] = useState<number>();
  const title = useRef<HTMLHeadingElement>(null);
  const { list, changes, put, remove } = clauses;
  const problems = read?.problems.filter(({ at }) => at !== undefined) ?? [];
  // the draft's own text may be further than what was checked last
  const onLine = problems.length === 0 ? undefined : changeOnLine(read?.text ?? "");
  const changeIn = ({ at }: Problem) => (at === undefined ? undefined : onLine?.(at.line));
  const elsewhere =
    list === undefined ? problems : problems.filter((problem) => changeIn(problem) === undefined);
  const removeAll = () => {
    draftStore.change({ text: "" });
    tell(bench("removedText"), { undo: draftStore });
    title.current?.focus();
  };
  return (
    <section aria-labelledby="own-title" className="stack card">
      <h2 id="own-title" ref={title} tabIndex={-1}>
        {bench("own")}
      </h2>
      <p className="hint">{t("lead")}</p>
      {list !== undefined && elsewhere.length === 0 ? null : (
        <Message kind="warning" role="status">
          <p>{t(list === undefined ? "unreadable" : "mendInFile")}</p>
          <DraftProblems problems={elsewhere} />
          {list === undefined ? <Button onClick={removeAll}>{bench("removeText")}</Button> : null}
        </Message>
      )}
      {list?.length === 0 ? <p>{t("none")}</p> : null}
      {list?.map((_, index) => (
        <ClauseCard
          key={keyIn(list, index)}
          clauses={list}
          index={index}
          day={day}
          found={problems.filter((problem) => changeIn(problem) === index)}
          change={changes[index]}
          startsOpen={index === added}
          onClause={(clause, about) => put(index, clause, about)}
          onRemove={(name) => {
            remove(index, t("removed", { name }));
            title.current?.focus();
          }}
        />
      ))}
      {list === undefined || list.length === 0 ? null : <HeadFields />}
      {list === undefined ? null : <AddClause clauses={clauses} day={day} onAdded={setAdded} />}
    </section>
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
