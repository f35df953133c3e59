import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useId, useState } from "react";
import { useLaw } from "../../../law/law-context.tsx";
import { go } from "../../../router/route.ts";
import { Button } from "../../../ui/button.tsx";
import { useChosenFile } from "../../../ui/chosen-file.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { DateInput } from "../../../ui/date-input.tsx";
import { DropCard } from "../../../ui/drop-card.tsx";
import { Message } from "../../../ui/message.tsx";
import { tell } from "../../../ui/notice.tsx";
import { Progress, useLate } from "../../../ui/progress.tsx";
import { noteChange } from "../../../wordings/kept-turn.ts";
import { useWords } from "../../../words/words.ts";
import { IMPORT_STEPS } from "../../../worker/wordings/import-steps.ts";
import { ActSelect } from "./act-select.tsx";
import { wordingAddress } from "./address.ts";
import { useActs } from "./use-act-words.ts";
import { type ImportState, useImportedFile } from "./use-import.ts";
import { WordingProblems } from "./wording-problems.tsx";

const ACCEPT =
  ".md,.markdown,.txt,.xml,.akn,.json,.pdf,text/markdown,text/plain,application/xml,application/json,application/pdf";

/** Takes the words of an act in: which act, from which day, and the file, dropped or chosen. */
export function ImportForm() {
  const t = useWords(wordingsWords);
  const { say } = useLaw();
  const { acts, actName } = useActs();
  const [source, setSource] = useState(acts[0] ?? "");
  const [on, setOn] = useState<string>();
  const [needsDay, setNeedsDay] = useState(false);
  const id = useId();
  const { state, take, stop, forget } = useImportedFile((name, count, place) => {
    noteChange();
    go(wordingAddress(place));
    setTimeout(() => tell(t("imported", { name, count })));
  });
  const open = async (file: File) => {
    setNeedsDay(on === undefined);
    if (on !== undefined) await take(file, { source, on }, false);
  };
  const { choose, input } = useChosenFile(open, ACCEPT);
  const { asks } = state ?? {};
  const shown = state?.problems.filter(() => asks === undefined) ?? [];
  return (
    <DropCard
      name="wordings-drop"
      title={t("import")}
      onFiles={([file]) => {
        if (file !== undefined) void open(file);
      }}
    >
      <p className="measure">{t("importLead")}</p>
      <ActSelect acts={acts} act={source} onAct={setSource} />
      <div className="stack gap-xs">
        <span aria-hidden="true">{t("day")}</span>
        <DateInput
          name={t("day")}
          day={on}
          onDay={(day) => {
            setOn(day);
            if (day !== undefined) setNeedsDay(false);
          }}
          describedBy={needsDay ? `${id}-day` : undefined}
        />
        {needsDay ? (
          <p id={`${id}-day`} className="small field-problem" role="alert">
            {t("dayFirst")}
          </p>
        ) : null}
      </div>
      <div className="cluster middle">
        <Button
          look="solid"
          size="m"
          icon="upload"
          disabled={state?.isPending === true}
          onClick={() => (on === undefined ? setNeedsDay(true) : choose())}
        >
          {t("choose")}
        </Button>
        {input}
        <span>{t("drop")}</span>
      </div>
      <p className="hint">{t("formats")}</p>
      <ImportProgress state={state} onStop={stop} />
      {shown.length === 0 || state === undefined ? null : (
        <Message kind="error" role="alert">
          <p>{t("refused", { name: state.name })}</p>
          <WordingProblems problems={shown} />
        </Message>
      )}
      {asks === undefined ? null : (
        <Confirm
          title={t("replaceTitle")}
          lead={t("replaceLead", {
            act: actName(asks.place.source),
            day: say.date(asks.place.on),
            name: asks.file.name,
          })}
          keep={t("replaceKeep")}
          act={t("replaceDo")}
          onAct={() => void take(asks.file, asks.place, true)}
          onClose={forget}
        />
      )}
    </DropCard>
  );
}

/** How far an import is, with a way to stop it. */
function ImportProgress({
  state,
  onStop,
}: {
  readonly state: ImportState | undefined;
  readonly onStop: () => void;
}) {
  const t = useWords(wordingsWords);
  const isPending = state?.isPending === true;
  const isLate = useLate(isPending);
  if (!isPending) return null;
  const done = state.progress?.done ?? 0;
  const step = IMPORT_STEPS[done] ?? "keep";
  return (
    <div className="cluster middle">
      <Progress
        label={`${t(`step_${step}`)} (${t("steps", { at: done + 1, of: IMPORT_STEPS.length })})`}
      />
      {isLate ? <Button onClick={onStop}>{t("stop")}</Button> : null}
    </div>
  );
}
