import type { Triage } from "@cokdyby/rules/wordings";
import { DECISIONS } from "@cokdyby/rules/wordings";
import { wordingsWords } from "@cokdyby/words/web/wordings";
import { type FormEvent, useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Failure, Message } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { noteChange } from "../../../wordings/kept-turn.ts";
import { useWords } from "../../../words/words.ts";
import { useEngines } from "../../../worker/engines.tsx";
import type { WordingPlace } from "./address.ts";

interface TriageProps {
  readonly place: WordingPlace;
  readonly provision: string;
  /** The provision as it is cited. */
  readonly name: string;
  /** Whether something was recorded before. */
  readonly isDone: boolean;
  readonly who: string;
  readonly onWho: (who: string) => void;
  readonly onRecorded: () => void;
}

/** Takes what a person found of a change: one of three answers, who, and why. */
export function TriageForm(props: TriageProps) {
  const t = useWords(wordingsWords);
  const { isDone, name } = props;
  const [drawn, setDrawn] = useState(0);
  return (
    <Disclosure
      // shut again once it is recorded
      key={drawn}
      summary={
        <>
          {t(isDone ? "triageAgain" : "triage")}
          <span className="hidden">: {name}</span>
        </>
      }
    >
      <Fields
        {...props}
        onRecorded={() => {
          setDrawn(drawn + 1);
          props.onRecorded();
        }}
      />
    </Disclosure>
  );
}

function Fields({ place, provision, name, who, onWho, onRecorded }: TriageProps) {
  const t = useWords(wordingsWords);
  const { later } = useEngines();
  const id = useId();
  const [decision, setDecision] = useState<Triage["decision"]>();
  const [why, setWhy] = useState("");
  const [isSent, setIsSent] = useState(false);
  const [state, setState] = useState<"open" | "recording" | "failed">("open");
  const missing = [
    ...(decision === undefined ? (["decisionNeeded"] as const) : []),
    ...(who.trim() === "" ? (["whoNeeded"] as const) : []),
    ...(why.trim() === "" ? (["whyNeeded"] as const) : []),
  ];
  const record = async (event: FormEvent) => {
    event.preventDefault();
    if (state === "recording") return;
    setIsSent(true);
    setState("open");
    if (decision === undefined || missing.length > 0) return;
    setState("recording");
    const found = { provision, decision, who: who.trim(), why: why.trim() };
    const isKept = await later()
      .run("recordTriage", place, found)
      .catch(() => false);
    if (!isKept) return setState("failed");
    noteChange();
    tell(t("recordedNow", { provision: name }));
    onRecorded();
  };
  return (
    <form
      className="stack"
      aria-label={t("triageOf", { provision: name })}
      onSubmit={(event) => void record(event)}
    >
      <div>
        <span id={`${id}-decision`} className="field-label">
          {t("decision")}
        </span>
        <Choice
          labelledBy={`${id}-decision`}
          options={DECISIONS.map((value) => ({ value, label: t(`decision.${value}`) }))}
          value={decision}
          onChoose={setDecision}
        />
      </div>
      <TextField
        label={t("who")}
        className="narrow"
        value={who}
        invalid={isSent && who.trim() === ""}
        onChange={(event) => onWho(event.currentTarget.value)}
      />
      <div className="field">
        <label htmlFor={`${id}-why`}>{t("why")}</label>
        <textarea
          id={`${id}-why`}
          className="text-area measure"
          rows={3}
          value={why}
          aria-invalid={(isSent && why.trim() === "") || undefined}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </div>
      {isSent && missing.length > 0 ? (
        <Message kind="error" role="alert">
          <ul className="problems">
            {missing.map((each) => (
              <li key={each}>{t(each)}</li>
            ))}
          </ul>
        </Message>
      ) : null}
      {state === "failed" ? <Failure>{t("notRecorded")}</Failure> : null}
      <div>
        <Button submits aria-disabled={state === "recording"}>
          {t("record")}
        </Button>
      </div>
    </form>
  );
}
