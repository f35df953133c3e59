import { uiWords } from "@cokdyby/words/web/ui";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useRef, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Failure, Message } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { Progress } from "../../../ui/progress.tsx";
import { useAttempt } from "../../../ui/use-attempt.ts";
import { noteChange } from "../../../wordings/kept-turn.ts";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import { wordingAddress } from "./address.ts";
import { useActs } from "./use-act-words.ts";
import type { Kept } from "./use-kept.ts";

/** What each format is called by in the words. */
const FORMATS = {
  markdown: "markdown",
  text: "text",
  "akoma-ntoso": "akomaNtoso",
  "e-sbirka": "eSbirka",
  pdf: "pdf",
} as const;

/** The wordings that are kept, each to be looked at or removed. */
export function KeptTable({ kept: { value, fault } }: { readonly kept: Kept }) {
  const t = useWords(wordingsWords);
  const ui = useWords(uiWords);
  const { say } = useLaw();
  const { actName } = useActs();
  const { later } = useEngines();
  const attempt = useAttempt();
  const title = useRef<HTMLHeadingElement>(null);
  const [ending, setEnding] = useState<{ readonly key: string; readonly lead: string }>();
  const remove = async (key: string) => {
    await later().run("removeWording", key);
    noteChange();
    title.current?.focus();
    tell(t("removed"));
  };
  return (
    <section className="stack" aria-labelledby="wordings-kept">
      <h2 id="wordings-kept" ref={title} tabIndex={-1}>
        {t("kept")}
      </h2>
      {fault === undefined ? null : <Failure>{t("storeFailed")}</Failure>}
      {value === undefined && fault === undefined ? <Progress label={ui("computing")} /> : null}
      {value?.damaged.map((key) => (
        <Message key={key} kind="warning">
          <p>{t("damaged", { key })}</p>
          <Button onClick={() => attempt(remove(key))}>{t("remove")}</Button>
        </Message>
      ))}
      {value?.heads.length === 0 ? <p className="measure">{t("keptNone")}</p> : null}
      {value === undefined || value.heads.length === 0 ? null : (
        <table className="data-table folds">
          <caption className="hidden">{t("kept")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("act")}</th>
              <th scope="col">{t("from")}</th>
              <th scope="col">{t("form")}</th>
              <th scope="col">{t("provisions")}</th>
              <th scope="col">
                <span className="hidden">{t("changes")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {value.heads.map(({ key, source, on, format, provisions }) => {
              const named = { act: actName(source), day: say.date(on) };
              return (
                <tr key={key}>
                  <th scope="row">{named.act}</th>
                  <td data-head={t("from")}>{named.day}</td>
                  <td data-head={t("form")}>{t(`format.${FORMATS[format]}`)}</td>
                  <td data-head={t("provisions")}>{say.number(provisions)}</td>
                  <td>
                    <div className="cluster middle">
                      <Link to={wordingAddress({ source, on })} aria-label={t("showNamed", named)}>
                        {t("show")}
                      </Link>
                      <Button
                        aria-label={t("removeNamed", named)}
                        onClick={() => setEnding({ key, lead: t("removeLead", named) })}
                      >
                        {t("remove")}
                      </Button>
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="hint">{t("keptNote")}</p>
      {ending === undefined ? null : (
        <Confirm
          title={t("removeTitle")}
          lead={ending.lead}
          keep={t("removeKeep")}
          act={t("removeDo")}
          onAct={() => attempt(remove(ending.key))}
          onClose={() => setEnding(undefined)}
        />
      )}
    </section>
  );
}
