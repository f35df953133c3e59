import type { Problem } from "@cokdyby/engine";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { BesideWords } from "./beside-words.tsx";
import type { Clause } from "./clause.ts";
import { ClauseProblems } from "./clause-problems.tsx";
import { ClauseWords, clauseName } from "./clause-words.tsx";
import { FigureFields } from "./figure-fields.tsx";
import { ReasonFields } from "./reason-fields.tsx";
import { RuleFields } from "./rule-fields.tsx";
import { useTongue } from "./use-tongue.ts";

/** One clause: the sentence that it is, what is wrong with it, and its fields. */
export function ClauseCard({
  clauses,
  index,
  day,
  found,
  change,
  startsOpen,
  onClause,
  onRemove,
}: {
  readonly clauses: readonly Clause[];
  readonly index: number;
  readonly day: string;
  /** What the law itself finds wrong with it. */
  readonly found: readonly Problem[];
  /** What it was read from, as plain data. */
  readonly change: unknown;
  readonly startsOpen: boolean;
  readonly onClause: (clause: Clause, about?: string) => void;
  readonly onRemove: (name: string) => void;
}) {
  const tongue = useTongue();
  const { t } = tongue;
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  const heading = useRef<HTMLHeadingElement>(null);
  // what was added a moment ago is what the reader goes on with
  useEffect(() => {
    if (startsOpen) heading.current?.focus();
  }, [startsOpen]);
  const clause = clauses[index];
  if (clause === undefined) return null;
  const name = clauseName(tongue, clause);
  const title = t("clause", { number: index + 1 });
  return (
    <article className="stack gap-s card barred leading clause" aria-labelledby={`${id}-title`}>
      <header className="cluster middle">
        <h3 ref={heading} id={`${id}-title`} tabIndex={-1}>
          {title}
        </h3>
        <span className="pill">{t(kindOf(clause))}</span>
        <span className="quiet clause-name">{name}</span>
      </header>
      <ClauseWords clause={clause} day={day} />
      <ClauseProblems clauses={clauses} index={index} found={found} />
      <BesideWords change={change} day={day} />
      {clause.kind === "hand" ? null : (
        <Disclosure summary={t("editNamed", { name: title })} startsOpen={open} onToggle={setOpen}>
          <div className="stack">
            {clause.kind === "rule" ? <RuleFields clause={clause} onClause={onClause} /> : null}
            {clause.kind === "figure" ? (
              <FigureFields clause={clause} day={day} onClause={onClause} />
            ) : null}
            {clause.kind === "repeal" ? (
              <ReasonFields
                reason={clause.reason}
                onReason={(reason) => onClause({ ...clause, reason }, "reason")}
              />
            ) : null}
          </div>
        </Disclosure>
      )}
      <p>
        <Button
          aria-label={t("removeNamed", { name: `${title}, ${name}` })}
          onClick={() => onRemove(name)}
        >
          {t("remove")}
        </Button>
      </p>
    </article>
  );
}

function kindOf(clause: Clause) {
  if (clause.kind === "rule") return clause.replaces ? "kind_replaced" : "kind_new";
  if (clause.kind === "repeal") return "kind_repealed";
  return clause.kind === "figure" ? "kind_figure" : "kind_hand";
}
