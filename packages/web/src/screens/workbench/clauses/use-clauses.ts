import { useMemo } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { tell } from "../../../ui/notice.tsx";
import { draftStore, useDraft } from "../draft/draft-store.ts";
import type { Clause } from "./clause.ts";
import { clauseOf } from "./clause-of-change.ts";
import { changesIn, withClause, withNewClause, withoutClause } from "./clauses-in-text.ts";
import { type TellInEach, tellerOf } from "./tongue.ts";

/** The clauses of the draft, and ways to change them; each change is a step of the draft. */
export interface Clauses {
  /** Nothing: the text cannot be read as clauses. */
  readonly list: readonly Clause[] | undefined;
  /** What each was read from, as plain data. */
  readonly changes: readonly unknown[];
  /** @param about changes of the same thing in quick succession are one step back */
  readonly put: (index: number, clause: Clause, about?: string) => void;
  readonly add: (clause: Clause, told: string) => void;
  readonly remove: (index: number, told: string) => void;
}

export function useClauses(): Clauses {
  const { text } = useDraft();
  const changes = useMemo(() => changesIn(text), [text]);
  const list = useMemo(() => changes?.map(clauseOf), [changes]);
  return {
    list,
    changes: changes ?? [],
    put: (index, clause, about) => {
      const now = draftStore.now().text;
      draftStore.change({ text: withClause(now, index, clause) }, about && `${index} ${about}`);
    },
    add: (clause, told) => {
      draftStore.change({ text: withNewClause(draftStore.now().text, clause) });
      tell(told, { undo: draftStore });
    },
    remove: (index, told) => {
      draftStore.change({ text: withoutClause(draftStore.now().text, index) });
      tell(told, { undo: draftStore });
    },
  };
}

/** Tells something in every language of the law. */
export function useTeller(): TellInEach {
  const { rulebook, phrases } = useLaw();
  return useMemo(() => tellerOf(rulebook, phrases), [rulebook, phrases]);
}
