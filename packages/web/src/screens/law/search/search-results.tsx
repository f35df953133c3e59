import type { SayOf } from "@cokdyby/words";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { type KeyboardEvent, type RefObject, useMemo } from "react";
import { Link } from "../../../router/link.tsx";
import { meanings } from "../../../search/everyday-words.ts";
import { queryWords } from "../../../search/plain-text.ts";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { HERE } from "../use-go-to-heading.ts";
import { around, pieces } from "./passage.ts";
import type { Hit } from "./search-law.ts";
import type { Search } from "./use-search.ts";

/** Id of the list of results. */
export const RESULTS = "law-results";
/** So many results are shown; whoever gets more adds a word. */
const MOST = 40;

/** How much was found. */
export function countWords(
  count: number,
  t: SayOf<typeof lawScreenWords, "foundNone" | "foundMost" | "found">,
): string {
  if (count === 0) return t("foundNone");
  return count > MOST ? t("foundMost", { shown: MOST, count }) : t("found", { count });
}

/** What was found, each with the passage that holds the words; arrow keys move among them. */
export function SearchResults({
  search,
  hits,
  field,
}: {
  readonly search: Search;
  readonly hits: readonly Hit[];
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  const t = useWords(lawScreenWords);
  const words = useMemo(() => queryWords(search.query).flatMap(meanings), [search.query]);
  const shown = hits.slice(0, MOST);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") {
      search.ask("");
      field.current?.focus();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const links = [...event.currentTarget.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement) + step;
    event.preventDefault();
    if (at < 0) field.current?.focus();
    else links[at]?.focus();
  };
  const onFollow = (to: string) => {
    // the result may be what is shown already
    search.close(to);
    requestAnimationFrame(() => document.getElementById(HERE)?.focus({ preventScroll: true }));
  };
  return (
    <section className="stack measure-wide law-results" aria-label={t("results")}>
      <p className="hint">{countWords(hits.length, t)}</p>
      <ul id={RESULTS} className="plain card frame rows" onKeyDown={onKey}>
        {shown.map((hit) => (
          <Result
            key={`${hit.entry.kind} ${hit.entry.id}`}
            hit={hit}
            words={words}
            onFollow={onFollow}
          />
        ))}
      </ul>
    </section>
  );
}

function Result({
  hit,
  words,
  onFollow,
}: {
  readonly hit: Hit;
  readonly words: readonly string[];
  readonly onFollow: (to: string) => void;
}) {
  const t = useWords(lawScreenWords);
  const language = useLanguage();
  const { entry, passage } = hit;
  const named = entry.words[language];
  return (
    <li>
      <Link to={entry.to} className="row-link law-result" onGo={() => onFollow(entry.to)}>
        <span className="hint">{t(`kind_${entry.kind}`)}</span>
        <span className="name">
          <Marked text={named?.title ?? entry.id} words={words} />
        </span>
        {named?.cited ? (
          <span className="hint">
            <Marked text={named.cited} words={words} />
          </span>
        ) : null}
        {passage === undefined ? null : (
          <span className="small law-result-passage">
            {passage.language === language ? null : t("otherLanguage")}
            <span lang={passage.language}>
              <Marked text={around(passage.text, words)} words={words} />
            </span>
          </span>
        )}
      </Link>
    </li>
  );
}

function Marked({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return pieces(text, words).map(({ text: piece, found }, index) =>
    found ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
  );
}
