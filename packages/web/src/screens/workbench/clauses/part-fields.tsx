import { useRef, useState } from "react";
import { isDenied, isIn, type Part } from "./parts-of-way.ts";
import { Pick } from "./pick.tsx";
import type { ClauseStatement } from "./statement.ts";
import { StatementRow } from "./statement-row.tsx";
import { termWords } from "./statement-words.ts";
import { statementFor, subjectGroups } from "./subject-groups.ts";
import { statementsIn, type Term } from "./terms.ts";
import { useTongue } from "./use-tongue.ts";

/** Where a statement was added last. */
interface FreshPlace {
  readonly term: number;
  readonly statement: number;
}

/** One part of the sentence of a clause, or of what is expected: what stands there, and ways to add to it. */
export function PartFields({
  part,
  way,
  day,
  onWay,
}: {
  readonly part: Part;
  readonly way: readonly Term[];
  readonly day: string;
  readonly onWay: (way: readonly Term[], about?: string) => void;
}) {
  const tongue = useTongue();
  const { rulebook, t } = tongue;
  const own = way.flatMap((term, index) => (isIn(part, term) ? [{ term, index }] : []));
  const [fresh, setFresh] = useState<FreshPlace>();
  const legend = useRef<HTMLLegendElement>(null);
  const last = own.findLast(({ term }) => term.kind !== "hand");
  const add = (subject: string) => {
    const statement = statementFor(rulebook, subject);
    const behind = (own.at(-1)?.index ?? way.length - 1) + 1;
    const term: Term = isDenied(part)
      ? { kind: "unless", statements: [statement] }
      : { kind: "is", statement };
    setFresh({ term: behind, statement: 0 });
    onWay(way.toSpliced(behind, 0, term));
  };
  const addOr = (subject: string) => {
    if (last === undefined) return add(subject);
    const statements = [...statementsIn(last.term), statementFor(rulebook, subject)];
    const kind = isDenied(part) ? "unless" : "any";
    setFresh({ term: last.index, statement: statements.length - 1 });
    onWay(way.with(last.index, { kind, statements }));
  };
  return (
    <fieldset className="stack gap-s ruled">
      <legend ref={legend} tabIndex={-1} className="field-label">
        {t(part)}
      </legend>
      {own.map(({ term, index }) => (
        <TermFields
          key={index}
          term={term}
          day={day}
          fresh={fresh?.term === index ? fresh.statement : undefined}
          onTerm={(next, about) =>
            onWay(next === undefined ? way.toSpliced(index, 1) : way.with(index, next), about)
          }
          onRemoved={() => legend.current?.focus()}
        />
      ))}
      <Pick
        label={t(`add_${part}`)}
        choose={t("subjectChoose")}
        groups={subjectGroups(tongue, part)}
        actions={[
          { words: t("addTerm"), onPick: add },
          ...(last === undefined ? [] : [{ words: t("addOr"), onPick: addOr }]),
        ]}
      />
    </fieldset>
  );
}

function TermFields({
  term,
  day,
  fresh,
  onTerm,
  onRemoved,
}: {
  readonly term: Term;
  readonly day: string;
  /** The statement that was added last. */
  readonly fresh: number | undefined;
  /** Nothing: the term goes. */
  readonly onTerm: (term: Term | undefined, about?: string) => void;
  /** A statement was removed, and with its row what had the focus. */
  readonly onRemoved: () => void;
}) {
  const tongue = useTongue();
  const { t } = tongue;
  if (term.kind === "hand") {
    return (
      <p>
        {termWords(tongue, term, day)} <span className="hint">({t("handTerm")})</span>
      </p>
    );
  }
  const statements = statementsIn(term);
  const put = (next: readonly ClauseStatement[], about?: string) => {
    const [only] = next;
    if (only === undefined) return onTerm(undefined);
    if (term.kind === "unless") return onTerm({ kind: "unless", statements: next }, about);
    onTerm(
      next.length === 1 ? { kind: "is", statement: only } : { kind: "any", statements: next },
      about,
    );
  };
  return (
    <ul className="plain clause-term">
      {statements.map((statement, index) => (
        <li key={index}>
          {index === 0 ? null : <p className="hint">{t("or")}</p>}
          <StatementRow
            statement={statement}
            day={day}
            takesFocus={index === fresh}
            onStatement={(next, about) => put(statements.with(index, next), about)}
            onRemove={() => {
              put(statements.toSpliced(index, 1));
              onRemoved();
            }}
          />
        </li>
      ))}
    </ul>
  );
}
