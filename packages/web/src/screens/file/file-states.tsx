import type { StatesFileAnswer } from "@cokdyby/api/operations/states-file";
import {
  actsInBrackets,
  type StateInShort,
  statesInShort,
  type TransferInShort,
} from "@cokdyby/engine";
import { fileWords } from "@cokdyby/words/web/file";
import { useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Failure } from "../../ui/message.tsx";
import { StatusMark } from "../../ui/status-mark.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useWords } from "../../words/words.ts";
import { useTask } from "../../worker/use-task.ts";
import { articleIn } from "./article.ts";
import { useFile } from "./file-store.ts";

/** Which states may reach the acts, and what a transfer turns on; worked out when it is opened. */
export function FileStates() {
  const t = useWords(fileWords);
  const language = useLanguage();
  const { file } = useFile();
  const [open, setOpen] = useState(false);
  const { value, fault } = useTask("fileStates", open ? [file, language] : undefined);
  return (
    <Disclosure heading="h2" summary={t("statesOfActs")} onToggle={setOpen}>
      {value === undefined ? (
        <Waiting failed={fault !== undefined} label={t("computing")} />
      ) : !value.ok ? (
        <Failure>{t("problems")}</Failure>
      ) : (
        <div className="stack gap-l file-states-answer">
          <p className="hint measure">{t("statesLead")}</p>
          <InShort answer={value.value} />
        </div>
      )}
    </Disclosure>
  );
}

/** What a transfer turns on, then each state in a line. */
function InShort({ answer }: { readonly answer: StatesFileAnswer }) {
  const t = useWords(fileWords);
  const { legend } = answer;
  const { says, transfers, circumstances, states } = statesInShort(answer);
  return (
    <>
      {transfers.length === 0 ? null : (
        <section className="stack gap-s">
          <h3>{t("transfer")}</h3>
          {says.map((each) => (
            <p key={each} className="measure">
              {each}
            </p>
          ))}
          {transfers.map((each) => (
            <Transfer key={JSON.stringify(each)} legend={legend} transfer={each} />
          ))}
          {circumstances.length === 0 ? null : (
            <>
              <p className="strong">{t("criteria")}</p>
              <ul className="stack gap-xs">
                {circumstances.map(({ favours, letter, only }) => (
                  <li key={`${favours} ${letter}`}>
                    <span className="strong">{favours}</span>:{" "}
                    {legend.transfer?.says[letter] ?? letter}
                    {actsInBrackets(only)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      <ul className="plain stack gap-s">
        {states.map((each) => (
          <State key={each.state} legend={legend} of={each} />
        ))}
      </ul>
    </>
  );
}

function State({
  legend,
  of: { state, told, byItsLaw, obliged },
}: {
  readonly legend: StatesFileAnswer["legend"];
  readonly of: StateInShort;
}) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  return (
    <li className="card tight stack gap-xs">
      <span className="strong">{state}</span>
      {told.map(({ status, bases }) => (
        <p key={status}>
          <StatusMark status={status} size="s" />{" "}
          {bases
            .map(
              ({ basis, only }) => `${legend.bases[basis]?.label ?? basis}${actsInBrackets(only)}`,
            )
            .join(", ")}
        </p>
      ))}
      {byItsLaw === 0 ? null : <p className="hint">{t("basesAbroad", { count: byItsLaw })}</p>}
      {told.length === 0 && byItsLaw === 0 ? <p>{t("noBasis")}</p> : null}
      {obliged.length === 0 ? null : (
        <p className="hint">{t("obliged", { articles: obliged.map(articleIn(say)).join(", ") })}</p>
      )}
    </li>
  );
}

function Transfer({
  legend,
  transfer: { from, to, of, grounds, byItsLaw },
}: {
  readonly legend: StatesFileAnswer["legend"];
  readonly transfer: TransferInShort;
}) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const direction = `${from} → ${to}${actsInBrackets(of)}`;
  return (
    <>
      <p className="strong">{t("refusals", { direction })}</p>
      <ul className="stack gap-xs">
        {grounds.map(({ ground, status, provisions }) => (
          <li key={ground}>
            {legend.transfer?.says[ground] ?? ground} <StatusMark status={status} size="s" />{" "}
            <span className="hint">{provisions.map(say.cited).join("; ")}</span>
          </li>
        ))}
        {byItsLaw === 0 ? null : (
          <li className="hint">{t("groundsAbroad", { count: byItsLaw })}</li>
        )}
      </ul>
    </>
  );
}
