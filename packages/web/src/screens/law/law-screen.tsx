import "./law.css";
import { lawScreenWords } from "@cokdyby/words/web/law-screen";
import { useRef } from "react";
import { Disclosure } from "../../ui/disclosure.tsx";
import { TabBar } from "../../ui/tab-bar.tsx";
import { useWords } from "../../words/words.ts";
import { LAW_PARTS, type LawPart, type LawPlace, partAddress, placeOf } from "./address.ts";
import { RuleList } from "./browse/rule-list.tsx";
import { useLawDay } from "./law-day.ts";
import { LawDayChoice } from "./law-day-choice.tsx";
import { PartPage } from "./parts/part-page.tsx";
import { RulePage } from "./rule/rule-page.tsx";
import { SearchField } from "./search/search-field.tsx";
import { SearchResults } from "./search/search-results.tsx";
import { useSearch } from "./search/use-search.ts";
import { HERE, useGoToHeading } from "./use-go-to-heading.ts";

/** The law as text: its rules, what they are made of, and a search over all of it. */
export default function LawScreen({ id }: { readonly id: string }) {
  const t = useWords(lawScreenWords);
  const place = placeOf(id);
  const search = useSearch(id);
  const field = useRef<HTMLInputElement>(null);
  useGoToHeading(id);
  const { query, hits, reopen } = search;
  return (
    <div className="wide page stack gap-xl law">
      <div className="columns with-tools law-head">
        {place.kind === "rules" ? (
          <div className="law-title">
            <h1 id={HERE} tabIndex={-1}>
              {t("title")}
            </h1>
            <p className="quiet measure">{t("lead")}</p>
          </div>
        ) : null}
        <SearchField search={search} field={field} />
        <LawDayChoice />
      </div>
      <LawParts place={place} />
      {hits !== undefined ? (
        <SearchResults search={search} hits={hits} field={field} />
      ) : (
        <>
          {query.trim() === "" ? null : (
            <button type="button" className="small link-button" onClick={reopen}>
              {t("backToResults", { query })}
            </button>
          )}
          <Shown place={place} />
        </>
      )}
    </div>
  );
}

function Shown({ place }: { readonly place: LawPlace }) {
  const { day } = useLawDay();
  switch (place.kind) {
    case "rules":
      return <RuleList day={day} />;
    case "rule":
      return <RulePage key={place.rule} id={place.rule} day={day} />;
    case "part":
      return <PartPage key={place.part} part={place.part} entry={place.entry} day={day} />;
  }
}

type Part = "rules" | LawPart;
const PARTS: readonly Part[] = ["rules", "readings", "recommendations"];
/** What the rules are made of: for whoever keeps them. */
const OF_KEEPERS = LAW_PARTS.filter((each) => !PARTS.includes(each));

/** The parts that the law is laid out in, and folded below them those that few look for. */
function LawParts({ place }: { readonly place: LawPlace }) {
  const t = useWords(lawScreenWords);
  const current = place.kind === "part" ? place.part : "rules";
  const isOfKeepers = !PARTS.includes(current);
  const bar = (label: string, parts: readonly Part[]) => (
    <TabBar
      label={label}
      className="law-parts"
      parts={parts}
      current={current}
      addressOf={(part) => (part === "rules" ? "/law" : partAddress(part))}
      wordsOf={(part) => t(`part_${part}`)}
    />
  );
  return (
    <div className="stack gap-s">
      {bar(t("parts"), PARTS)}
      <Disclosure key={String(isOfKeepers)} summary={t("forKeepers")} startsOpen={isOfKeepers}>
        {bar(t("forKeepers"), OF_KEEPERS)}
      </Disclosure>
    </div>
  );
}
