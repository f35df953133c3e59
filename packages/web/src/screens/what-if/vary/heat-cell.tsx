import { scenarioWords } from "@cokdyby/words/web/scenario";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import type { Step } from "../../../worker/apply-change.ts";
import { useGoToCase } from "./go-to-case.ts";
import type { Content } from "./grid.ts";
import { impossibleWords } from "./impossible.ts";

/** One case of the grid: how the outcome comes out there, by sign and word; a click goes to it. */
export function HeatCell({
  at,
  content,
  isNow,
  isActive,
  onFocus,
  onKeyDown,
  steps,
}: {
  readonly at: string;
  readonly content: Content | undefined;
  readonly isNow: boolean;
  /** Reached by the tab key; the others by the arrow keys. */
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly steps: readonly Step[];
}) {
  const t = useWords(whatIfWords);
  const short = useWords(scenarioWords);
  const goTo = useGoToCase();
  const reached = { tabIndex: isActive ? 0 : -1, "data-at": at, onFocus, onKeyDown };
  if (content === undefined || "problem" in content) {
    const why = content === undefined ? "" : impossibleWords(content.problem);
    return (
      <td className="heat-cell" data-impossible>
        <button type="button" aria-disabled="true" title={why} {...reached}>
          – <span className="small">{t("impossibleShort")}</span>
          <span className="hidden"> {why}</span>
        </button>
      </td>
    );
  }
  return (
    <td className="heat-cell" data-status={content.status} data-now={isNow || undefined}>
      <button
        type="button"
        {...reached}
        aria-current={isNow || undefined}
        onClick={() => goTo(steps)}
      >
        <StatusMark status={content.status} size="s" word={short(`short_${content.status}`)} />
        {isNow ? <span className="pill filled">{t("thisCase")}</span> : null}
      </button>
    </td>
  );
}
