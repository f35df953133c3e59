import type { WordingRequest } from "@cokdyby/rules/wordings";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { DateInput } from "../../../ui/date-input.tsx";
import { TextInput } from "../../../ui/text-input.tsx";
import { useWords } from "../../../words/words.ts";
import { ActSelect } from "./act-select.tsx";
import { OfficialWords } from "./official-words.tsx";
import type { Kept } from "./use-kept.ts";

/** Reads a provision on a day, or what changed in it between two. @param day the day that is read first */
export function ReadForm({ kept: { value }, day }: { readonly kept: Kept; readonly day: string }) {
  const t = useWords(wordingsWords);
  const id = useId();
  const acts = [...new Set(value?.heads.map(({ source }) => source))];
  const [chosen, setChosen] = useState<string>();
  const [provision, setProvision] = useState("");
  const [on, setOn] = useState<string | undefined>(day);
  const [since, setSince] = useState<string>();
  const [asked, setAsked] = useState<WordingRequest>();
  const source = chosen !== undefined && acts.includes(chosen) ? chosen : acts[0];
  return (
    <section className="stack card" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t("read")}</h2>
      <p className="measure">{t("readLead")}</p>
      {/* while what is kept is looked up, the list above says so */}
      {source === undefined ? (
        value === undefined ? null : (
          <p className="hint">{t("readNone")}</p>
        )
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            setAsked({ source, provision, on: on ?? day, since });
          }}
        >
          <ActSelect acts={acts} act={source} onAct={setChosen} />
          <div className="field narrow">
            <label htmlFor={`${id}-provision`}>{t("provision")}</label>
            <TextInput
              id={`${id}-provision`}
              value={provision}
              aria-describedby={`${id}-hint`}
              onChange={(event) => setProvision(event.currentTarget.value)}
            />
            <p id={`${id}-hint`} className="hint">
              {t("provisionHint")}
            </p>
          </div>
          <div className="cluster">
            <div className="stack gap-xs">
              <span aria-hidden="true">{t("on")}</span>
              <DateInput name={t("on")} day={on} onDay={setOn} />
            </div>
            <div className="stack gap-xs">
              <span aria-hidden="true">{t("since")}</span>
              <DateInput name={t("since")} day={since} onDay={setSince} />
            </div>
          </div>
          <div>
            <Button submits>{t("readDo")}</Button>
          </div>
        </form>
      )}
      {asked === undefined || source === undefined ? null : (
        <OfficialWords request={asked} level={3} />
      )}
    </section>
  );
}
