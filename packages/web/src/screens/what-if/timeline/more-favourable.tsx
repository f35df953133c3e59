import type { MoreFavourable, Timeline } from "@cokdyby/engine/analyse";
import { toldFavour } from "@cokdyby/engine/explain";
import { whatIfWords } from "@cokdyby/words/web/what-if";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";

/** What is told of the law that is more favourable: whether it is too late under it. */
const BARRED = "prosecution.timeBarred";

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
  const { verdict, reasons, rows } = toldFavour(favour, points, BARRED, say);
  return (
    <section className="stack card favour" aria-labelledby="favour-title">
      <h3 id="favour-title">{t("favourTitle")}</h3>
      <p className="hint">{t("favourLead")}</p>
      <div
        className="stack gap-s edge favours"
        data-person={"notComparable" in favour || undefined}
      >
        <p>
          <strong>{verdict}</strong>
        </p>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
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
              {rows.map(({ date, text, mayBe }) => (
                <tr key={date}>
                  <th scope="row">{say.date(date)}</th>
                  <td>
                    {text}
                    {mayBe.length === 0 ? null : (
                      <ul>
                        {mayBe.map((row) => (
                          <li key={row}>{row}</li>
                        ))}
                      </ul>
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
