import type { Rulebook } from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import { useDeferredValue, useMemo, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { typesetLaw } from "../../../law/typeset-law.ts";
import { useLanguage } from "../../../words/language.tsx";
import { lawEntries } from "./law-entries.ts";
import { type Hit, searcher } from "./search-law.ts";

/** A search as it stands. */
export interface Search {
  readonly query: string;
  /** Looks for something else; an empty query ends the search. */
  readonly ask: (query: string) => void;
  /** Shows the results again, after one of them was followed. */
  readonly reopen: () => void;
  /** Makes room for what stands at an address, and keeps the query. */
  readonly close: (to: string) => void;
  /** What was found; nothing while no results are shown. */
  readonly hits: readonly Hit[] | undefined;
}

type Find = ReturnType<typeof searcher>;
const made = new WeakMap<Rulebook, Find>();

/**
 * @param shown the address: when it changes, the results make room for what it shows; whoever goes back to
 *   where they were shown sees them again
 */
export function useSearch(shown: string): Search {
  const { rulebook, phrases } = useLaw();
  const language = useLanguage();
  const [query, setQuery] = useState("");
  const [openAt, setOpenAt] = useState<readonly string[]>([]);
  const open = openAt.includes(shown);
  const asked = useDeferredValue(query);
  const hits = useMemo(
    () => (open && asked.trim() !== "" ? findIn(rulebook, phrases)(asked, language) : undefined),
    [open, asked, rulebook, phrases, language],
  );
  return {
    query,
    ask: (next) => {
      setQuery(next);
      setOpenAt(next.trim() === "" ? [] : [shown]);
    },
    reopen: () => setOpenAt([...openAt, shown]),
    close: (to) => setOpenAt(openAt.filter((each) => `/law/${each}` !== to)),
    hits,
  };
}

/** The index is made at the first search and kept. */
function findIn(rulebook: Rulebook, phrases: Readonly<Record<string, PhraseBook>>): Find {
  const known = made.get(rulebook);
  if (known !== undefined) return known;
  const voices = Object.values(phrases).map((book) => typesetLaw(rulebook, book));
  const find = searcher(lawEntries(rulebook, voices));
  made.set(rulebook, find);
  return find;
}
