import { wordingsWords } from "@cokdyby/words/web/wordings";
import { useId } from "react";
import { Select } from "../../../ui/select.tsx";
import { useWords } from "../../../words/words.ts";
import { useActs } from "./use-act-words.ts";

/** An act to choose. */
export function ActSelect({
  acts,
  act,
  onAct,
}: {
  readonly acts: readonly string[];
  readonly act: string;
  readonly onAct: (act: string) => void;
}) {
  const t = useWords(wordingsWords);
  const { actName } = useActs();
  const id = useId();
  return (
    <div className="field measure">
      <label htmlFor={id}>{t("act")}</label>
      <Select id={id} value={act} onChange={(event) => onAct(event.currentTarget.value)}>
        {acts.map((each) => (
          <option key={each} value={each}>
            {actName(each)}
          </option>
        ))}
      </Select>
    </div>
  );
}
