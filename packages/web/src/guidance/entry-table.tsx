import { fileWords } from "@cokdyby/words/web/file";
import { guidanceWords } from "@cokdyby/words/web/guidance";
import type { ReactNode } from "react";
import { FactLink } from "../ui/fact-link.tsx";
import { CitedLink } from "../ui/provision-link.tsx";
import { StatusMark } from "../ui/status-mark.tsx";
import { useWords } from "../words/words.ts";
import type { ToldEntry } from "../worker/to-establish.ts";
import { turnedBy } from "./turned-by.ts";
import { useUnknownWords } from "./unknown-words.ts";
import "./guidance.css";
import "./checklist.css";

type Answer = ToldEntry["answers"][number];

/** How a file takes what is established; in a case the questions do. */
export interface Writing {
  /** An answer, which is written where it can be. */
  readonly Value: (of: { readonly entry: ToldEntry; readonly answer: Answer }) => ReactNode;
  /** Where it is written otherwise. */
  readonly Place: (of: { readonly entry: ToldEntry }) => ReactNode;
}

interface Listed {
  readonly entries: readonly ToldEntry[];
  readonly writing?: Writing | undefined;
}

/** What is missing, then what is presumed, each under its heading, and what the usual evidence is. */
export function EntryTables({ entries, writing }: Listed) {
  const t = useWords(guidanceWords);
  const missing = entries.filter(({ why }) => why === "missing");
  const presumed = entries.filter(({ why }) => why === "presumed");
  return (
    <>
      <section className="stack" aria-labelledby="missing-title">
        <h2 id="missing-title" tabIndex={-1}>
          {t("missing")}
        </h2>
        {missing.length === 0 ? (
          <p>{t("nothingMissing")}</p>
        ) : (
          <>
            <p className="hint">{t("missingNote")}</p>
            <EntryTable labelledBy="missing-title" entries={missing} writing={writing} />
          </>
        )}
      </section>
      {presumed.length === 0 ? null : (
        <section className="stack" aria-labelledby="presumed-title">
          <h2 id="presumed-title">{t("presumed")}</h2>
          <p className="hint">{t("presumedNote")}</p>
          <EntryTable labelledBy="presumed-title" entries={presumed} writing={writing} />
        </section>
      )}
      <p className="hint measure">{t("practice")}</p>
    </>
  );
}

/** What to establish, one a row: with a box to tick on paper, provision, what answers do, usual evidence. */
export function EntryTable({
  entries,
  labelledBy,
  writing,
}: Listed & { readonly labelledBy: string }) {
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
          <tr key={JSON.stringify(entry.unknown)}>
            <th scope="row" className="strong">
              <span className="cluster nowrap">
                <span className="tick-box" aria-hidden="true" />
                <EntryName entry={entry} />
              </span>
            </th>
            <td data-head={t("serves")}>
              <ul className="plain stack gap-xs small">
                {entry.serves.map((cited) => (
                  <li key={cited.words}>
                    <CitedLink cited={cited} />
                  </li>
                ))}
              </ul>
            </td>
            <td data-head={t("answers")}>
              <Answers entry={entry} writing={writing} />
            </td>
            <td data-head={t("usual")} className="small">
              {entry.usual.join("; ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whose it is in a file; in a case it leads to its question. */
function EntryName({ entry }: { readonly entry: ToldEntry }) {
  const t = useWords(guidanceWords);
  const { whose, what } = useUnknownWords().nameOf(entry);
  const {
    presumed,
    why,
    facts: [fact = ""],
  } = entry;
  return (
    <span className="stack gap-xs">
      {whose === "" ? (
        <FactLink fact={fact}>{what}</FactLink>
      ) : (
        <span tabIndex={-1} aria-keyshortcuts={why === "missing" ? "o" : undefined}>
          {`${whose}: ${what}`}
        </span>
      )}
      {presumed.length === 0 || why === "missing" ? null : (
        <span className="hint small">{t("presumedNow", { presumed: presumed.join("; ") })}</span>
      )}
    </span>
  );
}

/** What each answer leads to, in a file for each act that it turns. */
function Answers({ entry, writing }: Pick<Listed, "writing"> & { readonly entry: ToldEntry }) {
  const t = useWords(guidanceWords);
  const file = useWords(fileWords);
  const words = useUnknownWords();
  return (
    <div className="stack gap-xs small">
      {entry.answers.length === 0 ? (
        <span className="hint">{t("noAnswers")}</span>
      ) : (
        <ul className="plain stack gap-xs">
          {entry.answers.map((answer) => {
            const turned = turnedBy(entry, answer);
            return (
              <li key={answer.value.label} className="cluster entry-answer">
                {writing === undefined ? (
                  <span>{words.valueOf(entry, answer.value)}</span>
                ) : (
                  <writing.Value entry={entry} answer={answer} />
                )}
                {turned.length === 0 ? <span className="hint">{file("leadsOpen")}</span> : null}
                {turned.map(({ person, act, status }) => (
                  <span key={`${person} ${act}`} className="entry-lead">
                    {act === "" ? null : <span className="hint">{`${person}, ${act} `}</span>}
                    <StatusMark status={status} size="s" />
                  </span>
                ))}
              </li>
            );
          })}
        </ul>
      )}
      {writing === undefined ? null : <writing.Place entry={entry} />}
    </div>
  );
}
