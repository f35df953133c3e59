import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { type RefObject, useId } from "react";
import { Icon } from "../../../ui/icon.tsx";
import { useWords } from "../../../words/words.ts";
import { countWords, RESULTS } from "./search-results.tsx";
import type { Search } from "./use-search.ts";

/** The field to search the law; arrow down goes to the results, Escape ends the search. */
export function SearchField({
  search,
  field,
}: {
  readonly search: Search;
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  const t = useWords(lawScreenWords);
  const id = useId();
  const hint = useId();
  return (
    <search className="stack gap-xs measure law-search">
      <label className="strong" htmlFor={id}>
        {t("search")}
      </label>
      <div
        className="gov-form-input text-input law-search-field"
        data-hydrated="true"
        data-size="s"
      >
        <span className="element">
          <Icon name="search" className="quiet law-search-sign" />
          <input
            ref={field}
            id={id}
            type="search"
            autoComplete="off"
            spellCheck={false}
            aria-describedby={hint}
            value={search.query}
            onChange={(event) => search.ask(event.currentTarget.value)}
            onFocus={() => {
              if (search.hits === undefined && search.query !== "") search.reopen();
            }}
            onKeyDown={(event) => {
              if (event.key === "Escape") search.ask("");
              else if (event.key === "ArrowDown") {
                event.preventDefault();
                document.querySelector<HTMLElement>(`#${RESULTS} a`)?.focus();
              }
            }}
          />
        </span>
      </div>
      <p id={hint} className="hint">
        {t("searchHint")}
      </p>
      <p className="hidden" role="status">
        {search.hits === undefined ? "" : countWords(search.hits.length, t)}
      </p>
    </search>
  );
}
