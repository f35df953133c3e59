import type { MoreFavourable, RowMembers, Timeline } from "@cokdyby/engine";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";
import { favourWords, reasonWords } from "./favour-words.ts";

/** What is told of the law that is more favourable: whether it is too late under it. */
const BARRED = "prosecution.timeBarred";

/** So many rows that may be the gravest are named. */
const MOST_ROWS = 4;

/**
 * Which law is the more favourable one to the person for the act as a whole, why, and the gravest range
 * that counts under each.
 */
export function MoreFavourableLaw({
  favour,
  points,
}: {
  readonly favour: MoreFavourable;
  /** The laws compared, that of the act first. */
  readonly points: Timeline["points"];
}) {
  const t = useWords(whatIfWords);
  const { say } = useLaw();
  const dates = points.map(({ date }) => date);
  const named = "date" in favour ? favour.date : undefined;
  const told = (date: string, row: string, { juvenile, ...range }: RowMembers) => {
    const own =
      typeof juvenile === "object"
        ? ` (${say.phrase("range.juvenile", { range: say.range(juvenile) })})`
        : "";
    return `${say.range(range)}${own} – ${say.row(row, date)}`;
  };
  const barred = points.find(({ date }) => date === named)?.findings[BARRED]?.status;
  return (
    <section className="stack card favour" aria-labelledby="favour-title">
      <h3 id="favour-title">{t("favourTitle")}</h3>
      <p className="hint">{t("favourLead")}</p>
      <div
        className="stack gap-s edge favours"
        data-person={"notComparable" in favour || undefined}
      >
        <p>
          <strong>{favourWords(favour, dates[0], say, t)}</strong>
        </p>
        {favour.reasons.map((reason) => (
          <p key={JSON.stringify(reason)}>{reasonWords(reason, dates, say, t)}</p>
        ))}
        {barred === undefined ? null : (
          <p>
            {t("favourUnderIt", {
              outcome: say.outcome(BARRED),
              answer: say.phrase(`status.${barred}`),
            })}
          </p>
        )}
      </div>
      {favour.rows.every(({ row, mayBe }) => (row ?? mayBe) === undefined) ? null : (
        <div className="scroll-x">
          <table className="data-table favour-rows">
            <caption>{t("favourRows")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("favourLaw")}</th>
                <th scope="col">{t("favourRow")}</th>
              </tr>
            </thead>
            <tbody>
              {favour.rows.map((each) => (
                <tr key={each.date}>
                  <th scope="row">{say.date(each.date)}</th>
                  <td>
                    {each.row !== undefined ? (
                      told(each.date, each.row, each)
                    ) : each.mayBe === undefined ? (
                      t("favourNoRow")
                    ) : (
                      <>
                        {t("favourOpenRow")}
                        <ul>
                          {Object.entries(each.mayBe)
                            .slice(0, MOST_ROWS)
                            .map(([row, members]) => (
                              <li key={row}>{told(each.date, row, members)}</li>
                            ))}
                          {Object.keys(each.mayBe).length > MOST_ROWS ? <li>…</li> : null}
                        </ul>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
