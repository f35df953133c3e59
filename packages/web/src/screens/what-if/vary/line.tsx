import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";
import { boundaryWords } from "./boundary-words.ts";
import { useGoToCase } from "./go-to-case.ts";
import type { Grid, Stretch } from "./grid.ts";
import { impossibleWords } from "./impossible.ts";

/** One fact over its classes, one after another, with the boundaries between them. */
export function Line({ grid }: { readonly grid: Grid }) {
  const t = useWords(whatIfWords);
  const { rulebook, say } = useLaw();
  const goTo = useGoToCase();
  const [axis] = grid.axes;
  if (axis === undefined) return null;
  const { fact, stretches } = axis;
  const ordered = stretches.some(({ point }) => "from" in point);
  const stretch = (each: Stretch, index: number) => {
    const content = grid.cells.get(`${index}`);
    const boundary = boundaryWords(rulebook, fact, each, index, say, t);
    const label = say.point(fact, each.point);
    return (
      <li key={each.point.label} className="line-stretch">
        {boundary === undefined ? null : <p className="hint line-boundary">{boundary}</p>}
        {content === undefined || "problem" in content ? (
          <div className="card tight cluster middle line-place" data-impossible>
            <span className="line-label">{label}</span>
            <span className="cluster middle small">
              <Icon name="dash" /> {t("impossible")}
            </span>
            {content === undefined ? null : (
              <Disclosure className="line-why" summary={t("impossibleWhy")}>
                <p>{impossibleWords(content.problem)}</p>
              </Disclosure>
            )}
          </div>
        ) : (
          <button
            type="button"
            className="card tight cluster middle line-place"
            data-status={content.status}
            aria-current={each.now || undefined}
            onClick={() => goTo([{ fact, to: each.point }])}
          >
            <span className="line-label">{label}</span>
            <StatusMark status={content.status} size="s" />
            {each.now ? <span className="pill filled">{t("thisCase")}</span> : null}
          </button>
        )}
      </li>
    );
  };
  return (
    <ol className="plain line" data-ordered={ordered || undefined} aria-label={say.fact(fact)}>
      {stretches.map(stretch)}
    </ol>
  );
}
