import type { Rulebook } from "@cokdyby/engine";
import type { LawWords, PhraseBook } from "@cokdyby/engine/explain";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useLanguage } from "../words/language.tsx";
import type { Law as LoadedLaw } from "./fetch-law.ts";
import { typesetLaw } from "./typeset-law.ts";
import { useWholeLaw } from "./whole-law.ts";

interface Law {
  readonly rulebook: Rulebook;
  /** Language → its phrase book, for words in a language other than the one shown. */
  readonly phrases: Readonly<Record<string, PhraseBook>>;
  readonly say: LawWords;
}

const LawContext = createContext<Law | undefined>(undefined);

/** Gives what is inside the rulebook and its words in the language shown: the law given, until the whole is there. */
export function LawProvider({
  children,
  ...first
}: LoadedLaw & {
  readonly children: ReactNode;
}) {
  const language = useLanguage();
  const { rulebook, phrases } = useWholeLaw() ?? first;
  const law = useMemo(() => {
    const book = phrases[language];
    if (book === undefined) throw new Error(`there is no phrase book for ${language}`);
    return { rulebook, phrases, say: typesetLaw(rulebook, book) };
  }, [rulebook, phrases, language]);
  return <LawContext value={law}>{children}</LawContext>;
}

/** The rulebook and its words. */
export function useLaw(): Law {
  const law = useContext(LawContext);
  if (law === undefined) throw new Error("there is no law here");
  return law;
}
