import type { WordingRequest } from "@cokdyby/rules/wordings";
import { uiWords } from "@cokdyby/words/web/ui";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Message } from "../../../ui/message.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useTurn } from "../../../wordings/kept-turn.ts";
import { useWords } from "../../../words/words.ts";
import { useTask } from "../../../worker/use-task.ts";
import { ruleAddress } from "../address.ts";
import { WordDiff } from "./word-diff.tsx";
import { WordingProblems } from "./wording-problems.tsx";

/** The official words of a provision, as they were imported, beside our rules of that day. */
export function OfficialWords({
  request,
  level,
}: {
  readonly request: WordingRequest;
  /** Of its headings. */
  readonly level: 3 | 4;
}) {
  const t = useWords(wordingsWords);
  const ui = useWords(uiWords);
  const { say } = useLaw();
  const turn = useTurn();
  const { value, fault } = useTask("wordingOn", [request, turn]);
  const Heading = `h${level}` as const;
  if (value === undefined) {
    return (
      <Waiting failed={fault !== undefined} label={ui("computing")} words={t("storeFailed")} />
    );
  }
  if (!value.ok) {
    return (
      <Message kind="error" role="alert">
        <WordingProblems problems={value.problems} />
      </Message>
    );
  }
  const { source, from, since, provisions, rules, superseded } = value.value;
  const days = { day: say.date(from), since: since === undefined ? "" : say.date(since) };
  const isSame = since !== undefined && provisions.every(({ changes }) => changes === undefined);
  return (
    <div className="columns">
      <section className="stack">
        <Heading>{t(since === undefined ? "officialFrom" : "between", days)}</Heading>
        {isSame ? <p role="status">{t("sameWords")}</p> : null}
        {superseded.map((each) => (
          <Message key={each.provision} kind="warning">
            <p>
              {t("superseded", {
                provision: say.cited({ source, at: each.provision }),
                day: say.date(each.from),
              })}
            </p>
          </Message>
        ))}
        <dl>
          {provisions.map(({ provision, words, changes }) => (
            <div key={provision}>
              <dt>
                {say.cited({ source, at: provision })}
                {words === undefined ? ` – ${t("goneSince")}` : null}
              </dt>
              <dd>
                {changes === undefined ? (
                  <p className="measure wordings-words" lang="cs">
                    {words}
                  </p>
                ) : (
                  <WordDiff changes={changes} />
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="stack">
        <Heading>{t("ourRules")}</Heading>
        {rules.length === 0 ? <p className="hint">{t("touchesNothing")}</p> : null}
        {rules.map(({ rule, title, cites, says }) => (
          <div key={rule}>
            <p>
              <Link to={ruleAddress(rule)}>{say.text(title)}</Link>{" "}
              <span className="hint">
                {cites.map((at) => say.cited({ source, at })).join("; ")}
              </span>
            </p>
            <p className="measure">{say.text(says)}</p>
          </div>
        ))}
      </section>
    </div>
  );
}
