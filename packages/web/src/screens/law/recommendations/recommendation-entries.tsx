import { recommendationWords } from "@cokdyby/words/web/recommendation";
import { uiWords } from "@cokdyby/words/web/ui";
import { useMemo, useState } from "react";
import { Failure } from "../../../ui/message.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import { useTask } from "../../../worker/use-task.ts";
import { EntryGroup } from "../parts/law-entry.tsx";
import type { PartProps } from "../parts/part-props.ts";
import { useGoToEntry } from "../use-go-to-heading.ts";
import { type Filter, filtered, NO_FILTER, type Standing } from "./filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import { RecommendationEntry } from "./recommendation-entry.tsx";
import { useRecommendations } from "./use-recommendations.ts";

/** The catalogue of what the Committee recommends and observes, and whether the law meets it. */
export function RecommendationEntries({ entry, day }: PartProps) {
  const t = useWords(recommendationWords);
  const ui = useWords(uiWords);
  const { value: catalogue, failed } = useRecommendations();
  useGoToEntry(entry, catalogue !== undefined);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [amendment, setAmendment] = useState("");
  const now = useStanding(day, "");
  const amended = useStanding(day, amendment === "" ? undefined : amendment);
  if (catalogue === undefined) {
    return <Waiting failed={failed} label={ui("computing")} words={t("failed")} />;
  }
  const shown = filtered(catalogue, filter, now.standing, amended.standing);
  const chapters = [...new Set(catalogue.map(({ chapter }) => chapter))];
  return (
    <>
      <FilterBar
        filter={filter}
        onFilter={setFilter}
        chapters={chapters}
        amendment={amendment}
        onAmendment={(id) => {
          setAmendment(id);
          if (id === "") setFilter({ ...filter, amended: "" });
        }}
      />
      <p role="status" className="strong law-shown">
        {t("shown", { count: shown.length, all: catalogue.length })}
        {shown.length === 0 ? ` ${t("none")}` : null}
      </p>
      {shown.length === catalogue.length ? null : (
        <button type="button" className="small link-button" onClick={() => setFilter(NO_FILTER)}>
          {t("reset")}
        </button>
      )}
      <p className="hint">{t("caution")}</p>
      {now.failed || (amendment !== "" && amended.failed) ? <Failure>{ui("fault")}</Failure> : null}
      {chapters.map((chapter) => {
        const those = shown.filter((each) => each.chapter === chapter);
        return those.length === 0 ? null : (
          <EntryGroup key={chapter} title={t("chapterTitle", { chapter })}>
            {those.map((each) => (
              <RecommendationEntry
                key={each.id}
                entry={each}
                here={entry === each.id}
                day={day}
                now={now.failed ? undefined : now.standing}
                amended={amendment === "" || amended.failed ? undefined : amended.standing}
              />
            ))}
          </EntryGroup>
        );
      })}
    </>
  );
}

const NONE: Standing = {};

/**
 * Which properties of the rulebook the law of a day meets.
 *
 * @param amendment a shipped one that is added; `undefined`: nothing is checked
 * @returns empty while it is not known
 */
function useStanding(
  day: string,
  amendment: string | undefined,
): { readonly standing: Standing; readonly failed: boolean } {
  const amendments = amendment === undefined || amendment === "" ? [] : [amendment];
  const { value, pending, fault } = useTask(
    "checkLaw",
    amendment === undefined ? undefined : [{ on: day, amendments }],
  );
  const standing = useMemo(() => {
    if (pending || !value?.ok) return NONE;
    return Object.fromEntries(value.value.map((checked) => [checked.id, checked]));
  }, [value, pending]);
  return { standing, failed: fault !== undefined };
}
