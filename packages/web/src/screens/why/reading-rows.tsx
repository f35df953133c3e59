import type { ReadingRowStep } from "@cokdyby/engine/explain";
import { whyWords } from "@cokdyby/words/web/why";
import { useLaw } from "../../law/law-context.tsx";
import { Link } from "../../router/link.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";

/** What comes out under which choice of readings. */
export function ReadingRows({ rows }: { readonly rows: readonly ReadingRowStep[] }) {
  const t = useWords(whyWords);
  const { say } = useLaw();
  if (rows.length === 0) return null;
  return (
    <table className="data-table">
      <caption>{t("byReading")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("reading")}</th>
          <th scope="col">{t("result")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ readings, status, missing }) => (
          <tr key={readings.map(({ reading, chosen }) => `${reading}=${chosen.option}`).join()}>
            <th scope="row">
              <ul className="plain">
                {readings.map(({ reading, label, chosen }) => (
                  <li key={reading}>
                    <Link to={`/readings/${reading}`}>{label}</Link>:{" "}
                    <strong>{chosen.label}</strong>
                  </li>
                ))}
              </ul>
            </th>
            <td>
              <StatusMark status={status} size="s" />
              {missing.length === 0 ? null : (
                <p className="hint">
                  {t("rowMissing", { facts: say.and(missing.map(({ label }) => label)) })}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
