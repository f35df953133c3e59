import { guidanceWords } from "@cokdyby/words/web/guidance";
import { CitedLink } from "../../guidance/cited.tsx";
import { useLaw } from "../../law/law-context.tsx";
import { FactLink } from "../../ui/fact-link.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import type { ToldEntry } from "../../worker/guidance.ts";

/** Facts to establish, one a row: with a box to tick on paper, provision, what answers do, usual evidence. */
export function EntryTable({
  entries,
  labelledBy,
}: {
  readonly entries: readonly ToldEntry[];
  readonly labelledBy: string;
}) {
  const t = useWords(guidanceWords);
  return (
    <table className="data-table folds entry-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t("establish")}</th>
          <th scope="col">{t("serves")}</th>
          <th scope="col">{t("answers")}</th>
          <th scope="col">{t("usual")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.fact} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function EntryRow({
  entry: { fact, establish, presumed, serves, answers, usual },
}: {
  readonly entry: ToldEntry;
}) {
  const t = useWords(guidanceWords);
  return (
    <tr>
      <th scope="row" className="entry-fact">
        <span className="entry-name">
          <span className="tick-box" aria-hidden="true" />
          <span className="stack gap-xs">
            <FactLink fact={fact}>{establish}</FactLink>
            {presumed === undefined ? null : (
              <span className="hint small">{t("presumedNow", { presumed })}</span>
            )}
          </span>
        </span>
      </th>
      <td data-head={t("serves")}>
        <ul className="plain stack gap-xs small">
          {serves.map((cited) => (
            <li key={cited.words}>
              <CitedLink cited={cited} />
            </li>
          ))}
        </ul>
      </td>
      <td data-head={t("answers")}>
        {answers.length === 0 ? (
          <span className="small hint">{t("noAnswers")}</span>
        ) : (
          <Answers fact={fact} answers={answers} />
        )}
      </td>
      <td data-head={t("usual")} className="small">
        {usual}
      </td>
    </tr>
  );
}

/** What each answer leads to. */
function Answers({ fact, answers }: Pick<ToldEntry, "fact" | "answers">) {
  const { say } = useLaw();
  return (
    <ul className="plain stack gap-xs small">
      {answers.map(({ value, goals }) => {
        const words = say.point(fact, value);
        const [status] = Object.values(goals);
        return (
          <li key={words} className="entry-answer">
            <span>{words}</span>
            {status === undefined ? null : <StatusMark status={status} size="s" />}
          </li>
        );
      })}
    </ul>
  );
}
