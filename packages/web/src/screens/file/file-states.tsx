import type { StatesFileAnswer } from "@cokdyby/api/operations/states-file";
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

type FileStatus = StatesFileAnswer["states"][number]["bases"][string];
type Transferring = StatesFileAnswer["transfer"][number];

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
          <States answer={value.value} />
          {value.value.transfer.map((each) => (
            <Transfer
              key={`${each.act} ${each.person} ${each.from} ${each.to}`}
              answer={value.value}
              transfer={each}
            />
          ))}
        </div>
      )}
    </Disclosure>
  );
}

function States({ answer: { states, legend } }: { readonly answer: StatesFileAnswer }) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  return (
    <ul className="plain stack gap-s">
      {states.map(({ state, act, person, bases, obliged }) => (
        <li key={`${state} ${act} ${person}`} className="card tight stack gap-xs">
          <span>
            <span className="strong">{state}</span>{" "}
            <span className="pill">{t("ofAct", { id: act })}</span>{" "}
            <span className="pill">{t("ofPerson", { id: person })}</span>
          </span>
          <ul className="plain small">
            {Object.entries(bases)
              .filter(([, status]) => status !== "no")
              .map(([basis, status]) => (
                <li key={basis} className="cluster middle gap-s">
                  {legend.bases[basis]?.label ?? basis}: <FileStatusMark status={status} />
                </li>
              ))}
          </ul>
          {obliged.length === 0 ? null : (
            <p className="hint">
              {t("obliged", { articles: obliged.map(articleIn(say)).join(", ") })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function FileStatusMark({ status }: { readonly status: FileStatus }) {
  const t = useWords(fileWords);
  return status === "foreignLawNeeded" ? (
    <span className="hint">{t("foreignLawNeeded")}</span>
  ) : (
    <StatusMark status={status} size="s" />
  );
}

function Transfer({
  answer: { legend },
  transfer,
}: {
  readonly answer: StatesFileAnswer;
  readonly transfer: Transferring;
}) {
  const t = useWords(fileWords);
  const { say } = useLaw();
  const { act, person, from, to, says, mandatoryRefusals, criteria } = transfer;
  const words = legend.transfer?.says ?? {};
  const grounds = mandatoryRefusals.filter(({ status }) => status !== "no");
  const favouring = criteria.filter(({ favours }) => favours !== undefined);
  return (
    <Disclosure summary={t("transfer", { act, person, from, to })}>
      <div className="stack gap-s">
        <p>{says}</p>
        {grounds.length === 0 ? null : (
          <>
            <p className="strong">{t("refusals")}</p>
            <ul className="stack gap-xs">
              {grounds.map(({ ground, status, provisions }) => (
                <li key={ground}>
                  {words[ground] ?? ground} <FileStatusMark status={status} />{" "}
                  <span className="hint">{provisions.map(say.cited).join("; ")}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {favouring.length === 0 ? null : (
          <>
            <p className="strong">{t("criteria")}</p>
            <ul className="stack gap-xs">
              {favouring.map(({ letter, favours }) => (
                <li key={letter}>
                  <span className="strong">{favours}</span>: {words[letter] ?? letter}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Disclosure>
  );
}
